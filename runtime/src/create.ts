/** The present time, as `timestamp` is in an event. */
export function now(): string {
  return new Date().toISOString();
}

/** A random UUID (RFC 9562, version 4). */
export function uuid4(): string {
  return crypto.randomUUID();
}

let lastTime = 0;
let sequence = 0;

/** A UUID that sorts by time (RFC 9562, version 7), in order within this process: 12 bits count on within a millisecond. */
export function uuid7(): string {
  const time = Date.now();
  if (time > lastTime) {
    lastTime = time;
    sequence = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
    sequence &= 0x3ff;
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastTime += 1;
      sequence = 0;
    }
  }
  const milliseconds = lastTime.toString(16).padStart(12, "0");
  const random = crypto.randomUUID();
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${sequence.toString(16).padStart(3, "0")}-${random.slice(19)}`;
}
