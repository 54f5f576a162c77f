import type { LiftScope } from "../../emit/index.js";
import { latestShape, type RecordDeclaration, shapesOf, type UnionDeclaration } from "../../ir/index.js";
import { type Code, code, docComment, literal } from "../../print/index.js";
import { writing } from "./encode-tests.js";
import type { Tested } from "./tested.js";

/** `encode` and `decode` of a named record or union: the message by itself. */
export function messageCodec(
  declaration: RecordDeclaration | UnionDeclaration,
  { naming, tested }: Pick<LiftScope, "naming"> & { readonly tested: Tested },
): readonly Code[] {
  const latest = latestShape(declaration);
  const type = naming.typeOf(latest);
  const versions = [...declaration.shapes].map(([name, shape]) => {
    return code`{ name: ${literal(name)}, decode: ${naming.liftFunctionOf("decode", shape, latest)} },`;
  });
  const newest = [...declaration.shapes.keys()].at(-1) ?? "";
  const isOne = shapesOf(declaration).length === 1;
  const decode = isOne
    ? code`return ${naming.runtime("decodeWire")}(bytes, ${literal(newest)}, ${naming.liftFunctionOf("decode", latest, latest)}, options);`
    : code`
      return ${naming.runtime("decodeVersion")}(
        bytes,
        options?.version ?? ${literal(newest)},
        [
          ${versions}
        ],
        options,
      );
    `;
  const written = {
    check: naming.functionOf("check", latest),
    isTested: tested.whole(latest),
    value: "value",
    what: declaration.name,
  };
  return [
    code`
      ${docComment(`Decodes the message of a ${declaration.name}${isOne ? "" : "; of the latest version where no other is named"}.`)}
      export function decode(
        bytes: Uint8Array,
        options: ${naming.runtimeType("ReadOptions")} & { readonly version?: string } = {},
      ): ${naming.runtimeType("DecodeResult")}<${type}> {
        ${decode}
      }
    `,
    code`
      ${docComment(`Encodes a ${declaration.name} as its message. Throws a TypeError that names the place where it is not one.`)}
      export function encode(value: ${type}): Uint8Array {
        ${writing(code`return ${naming.runtime("writeMessage")}(value, ${naming.functionOf("encode", latest)});`, written, naming.functionOf("is", latest), naming)}
      }
    `,
  ];
}
