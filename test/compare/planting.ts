import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { rules } from "../../generator/compare/index.js";

/** One thing wrong with the code that compares. */
export interface PlantedFault {
  /** What `fault` must be for it. */
  readonly number: number;
  readonly kind: "rule" | "outcome" | "lift" | "bound" | "side";
  /** Of `rule`: the rule that is taken for another. */
  readonly rule?: string;
  /** File, line, and what it takes the place of. */
  readonly place: string;
}

type Compare = typeof import("../../generator/compare/index.js");

const folder = fileURLToPath(new URL("../../generator/compare", import.meta.url));

/** Files in which facts are found and outcomes decided. */
const isPlanted = (name: string): boolean =>
  /-facts\.ts$|^(?:facts|verdicts|meaning|wire-outcome|event-verdicts|choice-readings|sides)\.ts$/.test(name);

const wrongOutcomes: Readonly<Record<string, string>> = {
  ok: "altered",
  dropped: "ok",
  altered: "ok",
  rejected: "ok",
  unknown: "ok",
};

/**
 * The comparing code with every fault in it, each asleep until the global `fault` is its number: a rule that is taken for another, an
 * outcome that is another, a lift or a change that is left out, a bound that is one off, old and new that have changed places.
 */
export async function plantInCompare(): Promise<{
  readonly faults: readonly PlantedFault[];
  readonly load: (fault: number) => Compare;
}> {
  const faults: PlantedFault[] = [];
  const planted = new Map(
    readdirSync(folder)
      .filter(isPlanted)
      .sort()
      .map((name) => [name, plant(name, readFileSync(`${folder}/${name}`, "utf8"), faults)] as const),
  );
  const { outputFiles } = await build({
    entryPoints: [`${folder}/index.ts`],
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "es2023",
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "planted",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) =>
            resolveDir.includes("/generator") || resolveDir.includes("/runtime")
              ? { path: fileURLToPath(new URL(path.replace(/\.js$/, ".ts"), `file://${resolveDir}/`)) }
              : undefined,
          );
          onLoad({ filter: /\/generator\/compare\/[^/]+\.ts$/ }, ({ path }) => {
            const contents = planted.get(basename(path));
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? "";
  const run = compileFunction(`${code}\nreturn module.exports;`, ["fault", "module", "require"]) as (
    fault: number,
    module: object,
    require: NodeJS.Require,
  ) => Compare;
  return { faults, load: (fault) => run(fault, { exports: {} }, createRequire(import.meta.url)) };
}

function plant(name: string, text: string, faults: PlantedFault[]): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);

  function add(kind: PlantedFault["kind"], node: ts.Node, rule?: string): number {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const what = node.parent.getText().replaceAll(/\s+/g, " ").slice(0, 100);
    const place = `${name}:${line} ${node.getText().slice(0, 60)} in ${what}`;
    faults.push({ number: faults.length + 1, kind, place, ...(rule === undefined ? {} : { rule }) });
    return faults.length;
  }

  function print(node: ts.Node): string {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return node.getFullText();
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return node.getFullText();
    const space = text.slice(node.getFullStart(), node.getStart());
    let made = "";
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      made += text.slice(at, child.getFullStart()) + print(child);
      at = child.getEnd();
    });
    const plain = (made + text.slice(at, node.getEnd())).slice(space.length);
    return space + wrapped(node, plain);
  }

  function wrapped(node: ts.Node, plain: string): string {
    if (ts.isStringLiteral(node) && !isCompared(node) && !ts.isPropertyAssignment(node.parent.parent ?? node)) {
      if (Object.hasOwn(rules, node.text) && !isList(node))
        return choice(add("rule", node, node.text), JSON.stringify(otherRule(node.text)), plain);
      const other = wrongOutcomes[node.text];
      if (other !== undefined && !ts.isCaseClause(node.parent))
        return choice(add("outcome", node), `"${other}"`, plain);
    }
    if (ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent)) {
      if (Object.hasOwn(rules, node.text))
        return choice(add("rule", node, node.text), JSON.stringify(otherRule(node.text)), plain);
      const other = wrongOutcomes[node.text];
      if (other !== undefined) return choice(add("outcome", node), `"${other}"`, plain);
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (called === "liftRead")
        return choice(add("lift", node), `{ record: ${node.arguments[0]?.getText()}, issues: [] }`, plain);
      if (called === "apply" || called === "remembered" || called === "memoryOf")
        return choice(
          add("lift", node),
          called === "apply" ? (node.arguments[0]?.getText() ?? "") : "undefined",
          plain,
        );
    }
    if (ts.isNumericLiteral(node) && isBound(node)) return choice(add("bound", node), `${node.text} + 1`, plain);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
      node.right.getText() === '"backward"'
    )
      return choice(add("side", node), `!(${plain})`, plain);
    return plain;
  }

  return print(file);
}

function choice(number: number, other: string, usual: string): string {
  return `(fault === ${number} ? (${other}) : (${usual}))`;
}

function otherRule(rule: string): string {
  return rule === "field.docs" ? "field.deprecated" : "field.docs";
}

function isCompared({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());
}

function isList({ parent }: ts.Node): boolean {
  return ts.isArrayLiteralExpression(parent);
}

function isBound({ parent }: ts.Node): boolean {
  return (
    (ts.isBinaryExpression(parent) && /^(?:[<>]=?|[!=]==)$/.test(parent.operatorToken.getText())) ||
    (ts.isPropertyAssignment(parent) && !ts.isStringLiteral(parent.initializer))
  );
}
