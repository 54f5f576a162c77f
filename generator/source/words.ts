/** Words that a generated declaration can't be called: reserved words, and names that generated code itself relies on. */
const reserved: ReadonlySet<string> = new Set(
  `abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare default delete do
else enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module
namespace never new null number object of package private protected public readonly require return satisfies set static string super
switch symbol this throw true try type typeof undefined unique unknown using var void while with yield
Array ArrayBuffer BigInt Boolean Buffer DataView Date Error Infinity JSON Map Math NaN Number Object Partial Promise Readonly ReadonlyArray
Record RegExp Set String Symbol TextDecoder TypeError Uint8Array globalThis runtime`.split(/\s+/),
);

/** Whether a declaration may have this name in TypeScript. */
export function isReservedName(name: string): boolean {
  return reserved.has(name);
}

/** The words of a name: at `_`, `-`, `.`, spaces, and where lower case turns upper. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `ISSUE.SELECTED.SUCCESS` becomes `IssueSelectedSuccess`; `FundsLocked` stays. */
export function pascalCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + (isShouting(word) ? word.slice(1).toLowerCase() : word.slice(1)))
    .join("");
}

export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `FundsLocked` becomes `funds-locked`. */
export function kebabCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** `RefundMode` becomes `REFUND_MODE`. */
export function screamingSnakeCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toUpperCase())
    .join("_");
}

export function snakeCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join("_");
}

function isShouting(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
