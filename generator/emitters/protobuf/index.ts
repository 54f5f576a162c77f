import type { EmitInput, Emitter, Output } from "../../emit/index.js";
import { createWireModel } from "./packages.js";
import { protoFile } from "./proto-file.js";
import { isGooglePackage, protoPath } from "./proto-scope.js";
import { syntaxesOf } from "./syntaxes.js";

/** Protobuf: a `.proto` file for each package, and codecs in the modules of its declarations. */
export const protobufEmitter: Emitter = { name: "protobuf", emit };

function* emit({ history }: EmitInput): Iterable<Output> {
  const wire = createWireModel(history);
  const syntaxes = syntaxesOf(wire);
  for (const pkg of wire.model.packages) {
    if (isGooglePackage(pkg.name) || pkg.declarations.length === 0) continue;
    const text = protoFile(pkg, wire, syntaxes.get(pkg.name) ?? "proto3");
    yield { kind: "file", path: `proto/${protoPath(pkg.name)}`, text };
  }
}
