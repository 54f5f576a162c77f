import { createHash } from "node:crypto";

/*
 * The base of every event as the system's description has it, in plain JavaScript: objects whose keys stand in the order of
 * its interface, written by JSON.stringify, which leaves out what is undefined.
 */

/** Identifiers and times count on from here, so that the same command writes the same bytes. */
const start = Date.UTC(2025, 10, 1, 9, 0, 0, 0);

/** What one running program writes: it counts, and remembers the last hash. */
export function createLog({ schemaVersion, tammaVersion, environment }) {
  let count = 0;
  let previousHash;

  /** A UUID of version 7: 48 bits of milliseconds, then what would be random and is counted here. */
  const uuid = (milliseconds) => {
    const time = milliseconds.toString(16).padStart(12, "0");
    const rest = createHash("sha256").update(`${schemaVersion} ${count}`).digest("hex");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
  };

  const metadata = ({ source = "orchestrator", tags, ...others }) =>
    schemaVersion === "2.0.0"
      ? { source, tammaVersion, environment, tags, ...others }
      : { source, version: tammaVersion, environment, tags, ...others };

  /** What is planned: a step from 1.1.0 on, and a chain of hashes, which 2.0.0 always writes. */
  const link = (event) => {
    const hash = createHash("sha256").update(JSON.stringify(event)).digest("hex");
    const integrity = { hash, previousHash, signature: count % 2 === 0 ? `hmac:${hash.slice(0, 16)}` : undefined };
    previousHash = hash;
    return { ...event, integrity };
  };

  return {
    /** One event as a line of JSON. */
    write(eventType, payload, options = {}) {
      const { actorType = "system", actorId = "orchestrator", correlationId = "wf-7", causationId, stepId } = options;
      const milliseconds = start + count * 86_399_999;
      count += 1;
      const event = {
        eventId: uuid(milliseconds),
        timestamp: new Date(milliseconds).toISOString(),
        eventType,
        actorType,
        actorId,
        correlationId,
        stepId: schemaVersion === "1.0.0" ? undefined : stepId,
        causationId,
        schemaVersion: options.schemaVersion ?? schemaVersion,
        payload,
        metadata: metadata(options.metadata ?? {}),
        ...options.others,
      };
      const isChained = schemaVersion === "2.0.0" || (schemaVersion === "1.1.0" && options.chained);
      return JSON.stringify(isChained ? link(event) : event);
    },
  };
}
