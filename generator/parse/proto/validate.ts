import type { DiagnosticSink, MessageId, MessageParameters } from "../../diagnostics/index.js";
import type { EnumNode, ExtendNode, MessageNode, Name, OptionNode, ProtoFile, Range } from "./ast.js";
import { mapEntryName } from "./facts.js";
import { validateEnum } from "./validate-enums.js";
import { validateExtensionField, validateField, validateJsonNames } from "./validate-fields.js";
import { validateNumbers } from "./validate-numbers.js";

/** Reports at a place of the file that is validated. */
export interface Complaints {
  readonly proto: ProtoFile;
  report<Id extends MessageId>(id: Id, range: Range, parameters: MessageParameters<Id>, related?: Related): void;
}

/** A further place of the same file. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

/**
 * Reports what protoc refuses in a single file: names, numbers, labels, defaults. What needs other files is not looked at. Gives
 * the nodes that were complained of.
 */
export function validateProto(proto: ProtoFile, sink: DiagnosticSink): ReadonlySet<Range> {
  const { file } = proto;
  const faults = new Set<Range>();
  const complaints: Complaints = {
    proto,
    report(id, range, parameters, related) {
      faults.add(range);
      if (related !== undefined) faults.add(related.range);
      sink.report(
        id,
        { file, start: range.start, end: range.end },
        parameters,
        related === undefined
          ? {}
          : {
              related: [
                { span: { file, start: related.range.start, end: related.range.end }, message: related.message },
              ],
            },
      );
    },
  };
  const names = createScope(complaints);
  for (const message of proto.messages) {
    names.claim(message.name);
    validateMessage(message, complaints);
  }
  for (const node of proto.enums) claimEnum(node, names, complaints);
  for (const service of proto.services) {
    names.claim(service.name);
    validateOptions(service.options, complaints);
  }
  for (const node of proto.extends) validateExtend(node, names, complaints);
  validateOptions(proto.options, complaints);
  validateImports(proto, complaints);
  return faults;
}

/** Names that must differ from each other. */
interface Scope {
  claim(name: Name): void;
}

function createScope({ report }: Complaints): Scope {
  const seen = new Map<string, Name>();
  return {
    claim(name) {
      const other = seen.get(name.value);
      if (other === undefined) seen.set(name.value, name);
      else
        report("parse/proto-name-twice", name, { name: name.value }, { range: other, message: "first declared here" });
    },
  };
}

function validateMessage(message: MessageNode, complaints: Complaints): void {
  const names = createScope(complaints);
  for (const field of message.fields) {
    names.claim(field.name);
    if (field.type.kind === "map") {
      names.claim({ value: mapEntryName(field.name.value), start: field.name.start, end: field.name.end });
    }
    validateField(field, complaints);
    validateOptions(field.options, complaints);
  }
  const groups = message.fields.filter(
    ({ name, type }) => type.kind === "group" && type.message.name.value === name.value,
  );
  const fieldNames = new Set(groups.map(({ type }) => (type.kind === "group" ? type.message.name : undefined)));
  const filled = new Set(message.fields.map((field) => field.oneof));
  for (const [index, oneof] of message.oneofs.entries()) {
    names.claim(oneof.name);
    validateOptions(oneof.options, complaints);
    if (!filled.has(index)) {
      complaints.report("parse/proto-oneof-empty", oneof.name, { name: oneof.name.value });
    }
  }
  for (const nested of message.messages) {
    // The field of a group in lower case (reported) has the same name.
    if (!fieldNames.has(nested.name)) names.claim(nested.name);
    validateMessage(nested, complaints);
  }
  for (const node of message.enums) claimEnum(node, names, complaints);
  for (const node of message.extends) validateExtend(node, names, complaints);
  validateOptions(message.options, complaints);
  validateNumbers(message, complaints);
  validateJsonNames(message, complaints);
}

/** The values of an enum are names of the scope that it stands in. */
function claimEnum(node: EnumNode, names: Scope, complaints: Complaints): void {
  names.claim(node.name);
  for (const value of node.values) {
    names.claim(value.name);
    validateOptions(value.options, complaints);
  }
  validateOptions(node.options, complaints);
  validateEnum(node, complaints);
}

function validateExtend(node: ExtendNode, names: Scope, complaints: Complaints): void {
  for (const field of node.fields) {
    names.claim(field.name);
    validateExtensionField(field, complaints);
    validateOptions(field.options, complaints);
  }
  for (const message of node.messages) {
    names.claim(message.name);
    validateMessage(message, complaints);
  }
}

/** Options of Protobuf's own that may be given several times. */
const repeatedOptions: ReadonlySet<string> = new Set([
  "targets",
  "edition_defaults",
  "uninterpreted_option",
  "features",
]);

function validateOptions(options: readonly OptionNode[], complaints: Complaints): void {
  if (options.length < 2) return;
  const seen = new Map<string, Range>();
  for (const option of options) {
    const [only, ...rest] = option.name;
    if (only === undefined || only.extension || rest.length > 0 || repeatedOptions.has(only.value)) continue;
    const other = seen.get(only.value);
    if (other === undefined) seen.set(only.value, option);
    else
      complaints.report(
        "parse/proto-option-twice",
        only,
        { name: only.value },
        { range: other, message: "first set here" },
      );
  }
}

function validateImports(proto: ProtoFile, { report }: Complaints): void {
  const seen = new Map<string, Range>();
  for (const { path } of proto.imports) {
    const other = seen.get(path.value);
    if (other === undefined) seen.set(path.value, path);
    else
      report("parse/proto-import-twice", path, { path: path.value }, { range: other, message: "first imported here" });
  }
}
