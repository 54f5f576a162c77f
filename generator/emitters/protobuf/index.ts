import { type EmitInput, type EmitPackage, type Emitter, groupBy, type Naming } from "../../emit/index.js";
import { type Lift, latestShape, type Shape } from "../../ir/index.js";
import { type Code, join } from "../../print/index.js";
import { decodeEnum, decodeUnion } from "./decode-choices.js";
import { pieceOf } from "./decode-pieces.js";
import { decodeRecord } from "./decode-records.js";
import type { DecodeScope } from "./decode-values.js";
import { type EncodeScope, encodeRecord } from "./encode.js";
import { encodeEnum, encodeUnion } from "./encode-choices.js";
import { eventCodec, packageReader } from "./events.js";
import { createHelpers, type Helpers } from "./helpers.js";
import { messageCodec } from "./messages.js";
import { encoderOf, gatherNeeded, type Needed, namedTypes } from "./needed.js";
import { createWireModel, type WireModel } from "./packages.js";
import { protoFile } from "./proto-file.js";
import { protoJsonOf } from "./proto-json.js";
import { protoJsonDeclarations } from "./proto-json-types.js";
import { isGooglePackage, protoPath } from "./proto-scope.js";
import { syntaxesOf } from "./syntaxes.js";
import { createTested } from "./tested.js";

/** Protobuf: a `.proto` file for each package, and codecs in the modules of its declarations. */
export const protobufEmitter: Emitter = { name: "protobuf", emitPackages };

function emitPackages(input: EmitInput): EmitPackage {
  const { history, naming } = input;
  const wire = createWireModel(history);
  const syntaxes = syntaxesOf(wire);
  const jsonable = protoJsonDeclarations(history.model);
  const tested = createTested(history);
  const needed = gatherNeeded(history, tested);
  const taken = takenNames(needed, naming);
  const decoded = groupBy(needed.decoded, ({ to }) => to.declaration.package);
  const encoded = groupBy(needed.encoded, ({ from }) => from.declaration.package);
  return function* emitPackage(pkg) {
    const plain = wire.plain.has(pkg.name);
    if (!isGooglePackage(pkg.name) && pkg.declarations.length > 0) {
      const text = protoFile(pkg, wire, syntaxes.get(pkg.name) ?? "proto3");
      yield { kind: "file", path: `proto/${protoPath(pkg.name)}`, text };
    }
    const modules = new Map<string, { readonly parts: Code[]; readonly helpers: Helpers }>();
    const moduleAt = (path: string): { readonly parts: Code[]; readonly helpers: Helpers } => {
      let found = modules.get(path);
      if (found === undefined) {
        found = { parts: [], helpers: createHelpers(naming, (name) => taken.has(`${path}#${name}`)) };
        modules.set(path, found);
      }
      return found;
    };
    const add = (shape: Shape, print: (scope: DecodeScope & EncodeScope) => Code): void => {
      const { parts, helpers } = moduleAt(naming.moduleOf(shape.declaration));
      const isTested = tested.itself(shape);
      const part = print({ history, naming, pkg, plain, helpers, pattern: helpers.pattern, pieceOf, isTested });
      parts.push(...helpers.take(), part);
    };
    // Events first, then messages, then what they are made of.
    for (const event of pkg.events)
      moduleAt(naming.moduleOf(event)).parts.push(...eventCodec(event, { ...input, tested, pkg, plain }));
    for (const declaration of namedTypes(pkg)) {
      if (declaration.kind !== "enum")
        moduleAt(naming.moduleOf(declaration)).parts.push(...messageCodec(declaration, { tested, naming }));
    }
    for (const declaration of pkg.declarations) {
      if (!jsonable.has(declaration)) continue;
      const { parts } = moduleAt(naming.moduleOf(declaration));
      parts.push(...protoJsonOf(latestShape(declaration), { naming, pkg, plain }));
    }
    for (const lift of decoded.get(pkg.name) ?? []) add(lift.to, (scope) => printDecode(lift, wire, scope));
    for (const lift of encoded.get(pkg.name) ?? []) add(lift.from, (scope) => printEncode(lift, scope));
    for (const [module, { parts }] of modules) {
      if (parts.length > 0) yield { kind: "section", module, code: join(parts, "\n\n") };
    }
    if (pkg.events.length > 0 && pkg.envelope !== undefined)
      yield {
        kind: "section",
        module: naming.packageModule(pkg.name),
        code: packageReader(pkg, { ...input, pkg, plain }),
      };
  };
}

/** Names of exported functions, as `module#name`: helpers are called otherwise. */
function takenNames({ decoded, encoded }: Needed, naming: Naming): ReadonlySet<string> {
  const symbols = [
    ...[...decoded].map(({ from, to }) => naming.liftFunctionOf("decode", from, to)),
    ...[...encoded].map(({ from, to }) => encoderOf(from, to, naming)),
  ];
  return new Set(symbols.map(({ module, name }) => `${module}#${name}`));
}

function printDecode(lift: Lift, wire: WireModel, scope: DecodeScope): Code {
  switch (lift.kind) {
    case "record":
      return decodeRecord(lift, wire.envelopes.has(lift.to.declaration), scope);
    case "enum":
      return decodeEnum(lift, scope);
    case "union":
      return decodeUnion(lift, scope);
  }
}

function printEncode(lift: Lift, scope: EncodeScope): Code {
  switch (lift.kind) {
    case "record":
      return encodeRecord(lift, scope);
    case "enum":
      return encodeEnum(lift, scope);
    case "union":
      return encodeUnion(lift, scope);
  }
}
