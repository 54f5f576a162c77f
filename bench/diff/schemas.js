// Events with a history of many versions.

const packages = 20;
const bases = [
  "order_id: string",
  "customer: { type: string, min: 1, max: 80 }",
  "count: int32",
  "total: { type: int64, min: 0 }",
  "placed_at: timestamp",
  "trace: uuid",
  "tags: list<string>",
  "status: Status",
  "address: Address",
  "paid: bool",
];

/** A change that version `at` makes, for the event with a number. */
function changeOf(number, at) {
  const version = `${at}.0.0`;
  switch ((number + at) % 6) {
    case 0:
      return `note_${at}?: { type: string, since: ${version} }`;
    case 1:
      return `region_${at}: { type: string, since: ${version}, default: none }`;
    case 2:
      return `size_${at}: { type: { 1.0.0: int32, ${version}: int64 } }`;
    case 3:
      return `old_${at}: { type: string, at: { 1.0.0: before_${at}, ${version}: old_${at} } }`;
    case 4:
      return `gone_${at}: { type: string, until: ${version}, default: "" }`;
    default:
      return `limit_${at}?: { type: int32, min: { 1.0.0: 10, ${version}: 0 } }`;
  }
}

/**
 * Texts of schemas by path: `count` events over twenty packages, each with versions 1.0.0 to `versions`.0.0, every one of which changes one
 * event in `oneIn`.
 */
export function schemasWith(count, versions, oneIn) {
  const files = {};
  const line = Array.from(
    { length: versions },
    (_, index) => `  ${index + 1}.0.0: { released: 20${10 + index}-01-01 }`,
  );
  for (let part = 0; part < packages; part += 1) {
    const events = [];
    for (let number = part; number < count; number += packages) {
      const changes = Array.from({ length: versions - 1 }, (_, index) => index + 2)
        .filter((at) => (Math.floor(number / packages) + at) % oneIn === 0)
        .map((at) => changeOf(number, at));
      const fields = [...bases, ...changes].map((text) => `      ${text}`);
      events.push(`  Event${number}:\n    doc: Something happened.\n    fields:\n${fields.join("\n")}`);
    }
    files[`part${part}.yaml`] = [
      `package: bench.part${part}`,
      "versions:",
      ...line,
      "envelope:",
      "  Envelope: { layout: { type: /type, payload: /data, version: /version }, fields: { id: uuid, time: timestamp } }",
      "types:",
      "  Status: { values: { open: {}, closed: {}, paused: { since: 3.0.0, default: open } } }",
      "  Address: { fields: { street: string, city: string, country?: { type: string, since: 5.0.0 } } }",
      "events:",
      ...events,
      "",
    ].join("\n");
  }
  return files;
}
