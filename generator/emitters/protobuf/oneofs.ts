import type { Naming } from "../../emit/index.js";
import type { RecordShape } from "../../ir/index.js";
import { type Code, code, quote, raw } from "../../print/index.js";

/** The members of each oneof with more than one, as TypeScript calls them. */
export function oneofsOf({ fields }: RecordShape): readonly (readonly string[])[] {
  const names = new Set(fields.flatMap(({ wire }) => (wire.oneof === undefined ? [] : [wire.oneof])));
  return [...names]
    .map((oneof) => fields.filter(({ wire }) => wire.oneof === oneof).map(({ name }) => name))
    .filter(({ length }) => length > 1);
}

/** Statements for a writer: of the fields of a oneof, no more than one can be written. */
export function oneofChecks(shape: RecordShape, naming: Naming): readonly Code[] {
  return oneofsOf(shape).map(
    (names) =>
      code`${naming.runtime("checkOneof")}(value, [${raw(names.map(quote).join(", "))}], ${raw(quote(shape.declaration.name))});`,
  );
}
