// Inputs of any size, the same on every run: messages of ten fields of mixed types.

const types = ["string", "int64", "bool", "float64", "bytes", "int32", "string", "uint64", "timestamp", "string"];
const protoTypes = [
  "string",
  "int64",
  "bool",
  "double",
  "bytes",
  "int32",
  "string",
  "uint64",
  "google.protobuf.Timestamp",
  "string",
];

/** YAML files of `perFile` events with two versions each: one field is added, one renamed. */
export function yamlFiles(count, perFile) {
  const files = {};
  for (let start = 0; start < count; start += perFile) {
    const number = start / perFile;
    const lines = [
      `package: bench.p${number}`,
      "envelope:",
      "  Envelope: { fields: { id: { type: uuid, fill: uuid7 } } }",
      "events:",
    ];
    for (let index = start; index < Math.min(count, start + perFile); index += 1) {
      lines.push(
        `  Event${index}:`,
        `    doc: Event number ${index} of the benchmark.`,
        "    versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-06-01 } }",
        "    fields:",
      );
      for (const [field, type] of types.entries()) {
        const name = `field_${field}`;
        if (field === 8) lines.push(`      ${name}?: { type: ${type}, since: 2.0.0 }`);
        else if (field === 9)
          lines.push(`      ${name}: { type: ${type}, at: { 1.0.0: old_${field}, 2.0.0: ${name} } }`);
        else lines.push(`      ${name}: ${type}`);
      }
    }
    files[`schemas/p${number}.yaml`] = `${lines.join("\n")}\n`;
  }
  return files;
}

/** `.proto` files of `perFile` messages, with a comment on everything or on nothing. */
export function protoFiles(count, perFile, commented) {
  const files = {};
  for (let start = 0; start < count; start += perFile) {
    const number = start / perFile;
    const lines = ['syntax = "proto3";', `package bench.p${number};`, 'import "google/protobuf/timestamp.proto";', ""];
    for (let index = start; index < Math.min(count, start + perFile); index += 1) {
      if (commented)
        lines.push(`// Message number ${index} of the benchmark, with a comment that says what it is for.`);
      lines.push(`message Message${index} {`);
      for (const [field, type] of protoTypes.entries()) {
        if (commented) lines.push(`  // Field number ${field} of the message, explained in a sentence.`);
        lines.push(`  ${type} field_${field} = ${field + 1};`);
      }
      lines.push("}", "");
    }
    files[`schemas/p${number}.proto`] = `${lines.join("\n")}\n`;
  }
  return files;
}

/** JSON Schemas of the same ten fields, a file each. */
export function jsonSchemaFiles(count) {
  const kinds = { int64: "integer", int32: "integer", uint64: "integer", bool: "boolean", float64: "number" };
  const files = {};
  for (let index = 0; index < count; index += 1) {
    const properties = {};
    for (const [field, type] of types.entries()) {
      properties[`field_${field}`] = { type: kinds[type] ?? "string", description: `Field number ${field}.` };
    }
    const required = Object.keys(properties);
    const schema = { title: `Event${index}`, type: "object", properties, required, additionalProperties: false };
    files[`schemas/event${index}.json`] = `${JSON.stringify(schema, undefined, 2)}\n`;
  }
  return files;
}
