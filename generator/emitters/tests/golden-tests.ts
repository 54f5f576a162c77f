import { contextOf } from "../../check/index.js";
import { type ModuleSection, type Naming, usesEnvelope } from "../../emit/index.js";
import type { History } from "../../evolve/index.js";
import type { EventDeclaration, Package } from "../../ir/index.js";
import { type Code, code, docComment, join, literal, raw, stringLiteral, symbol } from "../../print/index.js";
import { contextCode, frozenVersions } from "./goldens.js";
import { goldenModule, hasContext, suffixOf, testsOf } from "./places.js";

/** What every test imports: Node's own runner needs no dependency. */
export const nodeTest = { describe: symbol("node:test", "describe"), it: symbol("node:test", "it") };
export const assertions = {
  equal: symbol("node:assert/strict", "equal"),
  deepEqual: symbol("node:assert/strict", "deepEqual"),
};

/** The tests of an event that ask whether what was stored still loads; they need nothing but Node. */
export function goldenTests(
  history: History,
  pkg: Package,
  event: EventDeclaration,
  naming: Naming,
  hasCodec: boolean,
): ModuleSection {
  const module = `${testsOf(event, naming)}.golden.test.ts`;
  const own = naming.moduleOf(event);
  const { equal } = assertions;
  const options = hasContext(pkg)
    ? code`, { context: { ...context, ...(golden.context as Partial<${naming.packageContextType(pkg)}>) } }`
    : undefined;
  const readJson = symbol(own, "readJson");
  const decodePayload = symbol(own, "decodePayload");
  const isTold = event.versions.some(
    (at) => at.payload !== event.latest.payload && usesEnvelope(history.lift(at.payload, event.latest.payload), pkg),
  );
  const decodes = hasCodec && !event.skip;
  const suites = frozenVersions(event).map((at) => {
    const golden = symbol(goldenModule(event, at, naming), `golden${suffixOf(at)}`);
    const name = literal(at.version.name);
    const checks: Code = event.skip
      ? code`${equal}(${readJson}(golden.json${options ?? raw("")}).kind, "skipped");`
      : code`
        const result = ${readJson}(golden.json${options ?? raw("")});
        if (result.kind !== "event") throw new Error(problemOf(result));
        ${equal}(result.version, ${name});
        ${
          decodes
            ? code`
          if (golden.payload === undefined) return;
          const decoded = ${decodePayload}(bytesOf(golden.payload), ${name}${raw(isTold ? ", result.event" : "")}${options ?? raw("")});
          if (decoded.kind !== "decoded") throw new Error(problemOf(decoded));
          ${equal}(decoded.version, ${name});
        `
            : undefined
        }
      `;
    return code`
      ${nodeTest.describe}(${stringLiteral(`${event.key} as version ${at.version.name} stored it`)}, () => {
        for (const golden of ${golden}) {
          ${nodeTest.it}(golden.title, () => {
            ${checks}
          });
        }
      });
    `;
  });
  return {
    kind: "section",
    module,
    code: code`
      ${join(
        [
          ...(hasContext(pkg)
            ? [
                code`
                  ${docComment("What readers are told where an event brings nothing of its own.")}
                  const context: ${naming.packageContextType(pkg)} = ${contextCode(pkg, contextOf(pkg), naming)};
                `,
              ]
            : []),
          ...suites,
          ...(event.skip ? [] : [problemOf()]),
          ...(decodes ? [bytesOf()] : []),
        ],
        "\n\n",
      )}
    `,
  };
}

/** Says why something was not read. */
export function problemOf(): Code {
  return code`
    function problemOf(result: { readonly kind: string; readonly issues?: readonly { readonly path: string; readonly message: string }[] }): string {
      const issues = (result.issues ?? []).map(({ path, message }) => \`\${path}: \${message}\`);
      return [result.kind, ...issues].join("; ");
    }
  `;
}

function bytesOf(): Code {
  return code`
    function bytesOf(hexadecimal: string): Uint8Array {
      return Uint8Array.from(hexadecimal.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    }
  `;
}
