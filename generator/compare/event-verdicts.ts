import { recordOf } from "../check/index.js";
import { encodeEvent, readStored, readStoredAs, type StoredRead } from "../interpret/index.js";
import type { EventDeclaration, EventVersion } from "../ir/index.js";
import type { Direction, Outcome, Subject } from "./change.js";
import type { RuleId } from "./rules.js";
import { both, type Sides, type Verdict, type Verdicts } from "./verdict.js";

type EventSubject = Extract<Subject, { kind: "event" }>;

const fine: Verdict = { bare: "ok", generated: "ok" };

/** The outcomes of a change of an event's frame: tags, layout, and what the envelope must have. */
export function eventVerdicts(rule: RuleId, subject: EventSubject, sides: Sides): Verdicts {
  const { old, new: current } = subject;
  if (rule === "event.added" || rule === "event.removed" || old === undefined || current === undefined)
    return both((direction) => existence(rule, subject, direction));
  return both((direction, encoding) => {
    const [writer, reader] = direction === "backward" ? [old, current] : [current, old];
    const history = direction === "backward" ? sides.new : sides.old;
    const memory = direction === "backward" ? memoryOf(sides, old) : undefined;
    const isOfJson = rule === "event.layout-changed";
    if (isOfJson && encoding === "protobuf") return fine;
    const bare = frameOutcome(writer, reader, history);
    const generated = memory === undefined ? bare : frameOutcome(writer, memory, history);
    // Bytes of an envelope without the field are read as zero by those who rely on it.
    const isZero = rule.startsWith("event.requires-") && encoding === "protobuf" && bare === "rejected";
    const isUnknown = bare === "unknown" || generated === "unknown";
    return { bare: isZero ? "altered" : bare, generated, ...(isUnknown ? { reason: "no event can be made" } : {}) };
  });

  /** A consumer passes over types that it does not know; who reads what is stored can't. */
  function existence(id: RuleId, { old: before, new: after }: EventSubject, direction: Direction): Verdict {
    const isStillRead = before !== undefined && after !== undefined;
    if (isStillRead) return fine;
    if (id === "event.added" && direction === "forward") return { bare: "dropped", generated: "dropped" };
    if (id === "event.removed" && direction === "backward") return { bare: "rejected", generated: "rejected" };
    return fine;
  }
}

/** What the new side remembers of the old version. */
function memoryOf({ new: current }: Sides, old: EventVersion): EventVersion | undefined {
  const { declaration } = old.payload;
  const event = eventOf(current, declaration.id);
  return event?.versions.find(({ version }) => version.name === old.version.name);
}

function eventOf({ model }: Sides["old"], payload: string): EventDeclaration | undefined {
  return model.packages.flatMap(({ events }) => events).find((event) => event.payload.id === payload);
}

/** Writes the smallest event with one frame and reads it with the other; nothing else differs. */
function frameOutcome(writer: EventVersion, reader: EventVersion, history: Sides["old"]): Outcome {
  const read = readFrame(writer, reader, history);
  if (read === undefined) return "unknown";
  return read.kind === "failed" ? "rejected" : "ok";
}

function readFrame(writer: EventVersion, reader: EventVersion, history: Sides["old"]): StoredRead | undefined {
  const declared = eventOf(history, reader.payload.declaration.id);
  const payload = recordOf(writer.payload, 0, ({ presence }) => presence !== "optional");
  const keys = new Set(writer.requires.map(({ key }) => key));
  const envelope =
    writer.envelope === undefined
      ? undefined
      : recordOf(writer.envelope, 0, ({ presence, field }) => presence !== "optional" || keys.has(field.key));
  if (declared === undefined || payload === undefined) return undefined;
  const encoded = encodeEvent(writer, envelope, payload);
  const required = new Set(reader.requires.map(({ key }) => key));
  const requires = (writer.envelope?.fields ?? []).map(({ field }) => field).filter(({ key }) => required.has(key));
  const { layout: _, ...frameless } = writer;
  const version: EventVersion = {
    ...frameless,
    ...(reader.layout === undefined ? {} : { layout: reader.layout }),
    tags: reader.tags,
    requires,
  };
  const event: EventDeclaration = { ...declared, versions: [version], latest: version, current: version };
  const options = { context: encoded.context };
  const found = readStored(history, event, { json: encoded.stored }, options);
  return found.kind === "failed" ? found : readStoredAs(history, event, version, { json: encoded.stored }, options);
}
