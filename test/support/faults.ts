import ts from "typescript";

/** One thing wrong with generated code. */
export interface Fault {
  /** What `fault` must be for it. */
  readonly number: number;
  readonly kind: "default" | "bound" | "number" | "wire" | "unknown" | "lift" | "check" | "value";
  /** Where it is: module, line, and the code that it takes the place of. */
  readonly place: string;
}

/**
 * Plants every fault in generated modules at once: each is asleep until the global `fault` is its number. What can be wrong follows
 * from the code's syntax alone: a default that is skipped or another, a bound that is one off, two numbers of Protobuf swapped, a
 * wire type that is another, a form of a field that is not known, unknown fields dropped, a lift or a check left out, a value
 * missing in a list.
 */
export function plantFaults(files: ReadonlyMap<string, string>): {
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const planted = new Map<string, string>();
  for (const [path, text] of files) planted.set(path, path.endsWith(".ts") ? plantModule(path, text, faults) : text);
  return { files: planted, faults };
}

/** Lifts that give their first argument in another form. */
const lifting = /^(?:lift\w*|scaled|enumText|enumOf|openEnumOf|onlyOf|bytesOf|imageOf)$/;
/** What asks for nothing: names, tags, and where a value stands. */
const noBound =
  /^(?:at|knownKeys|put[A-Z]\w*|beginMessage|endMessage|createReading|standardSchema|writeInto|below|leaveMessage)$/;

function plantModule(path: string, text: string, faults: Fault[]): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const swapped = new Map<ts.Node, { readonly number: number; readonly other: string }[]>();

  function add(kind: Fault["kind"], node: ts.Node, what = node.getText()): number {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    faults.push({ number: faults.length + 1, kind, place: `${path}:${line} ${what.slice(0, 110)}` });
    return faults.length;
  }

  /** The source of a node with the faults in it, and the space before it. */
  function print(node: ts.Node): string {
    const space = text.slice(node.getFullStart(), node.getStart());
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.getFullText();
    if (ts.isFunctionDeclaration(node) || ts.isSwitchStatement(node)) swapNumbers(node);
    let plain = inside(node).slice(space.length);
    for (const { number, other } of swapped.get(node) ?? []) plain = choice(number, other, plain);
    for (const [number, other] of alternatives(node)) plain = choice(number, other, plain);
    return space + plain;
  }

  function inside(node: ts.Node): string {
    let made = "";
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      made += text.slice(at, child.getFullStart()) + (isDropped(child) ? droppable(child) : print(child));
      at = child.getEnd();
    });
    return made + text.slice(at, node.getEnd());
  }

  function droppable(node: ts.Node): string {
    const whole = print(node);
    return ` ...(fault === ${add("value", node)} ? [] : [${whole}])`;
  }

  function alternatives(node: ts.Node): readonly (readonly [number, string])[] {
    if (isBoundIn(node)) {
      const unit = /n$/.test(node.getText()) ? "1n" : "1";
      return [
        [add("bound", node, `${node.getText()} less one in ${node.parent.getText()}`), `${node.getText()} - ${unit}`],
        [add("bound", node, `${node.getText()} and one in ${node.parent.getText()}`), `${node.getText()} + ${unit}`],
      ];
    }
    if (isNumberOf(node)) {
      if (ts.isCaseClause(node.parent))
        return [[add("wire", node, `case ${node.getText()} left out`), String(Number.MAX_VALUE)]];
      return [
        [add("wire", node, `${node.parent.getText()} of another wire type`), otherWireType(Number(node.getText()))],
      ];
    }
    if (!ts.isCallExpression(node)) return [];
    const name = calledName(node);
    const [first] = node.arguments;
    if (first === undefined) return [];
    if (name === "skipField") {
      const dropped = node.getText().replace("skipField", "skipValue");
      return [[add("unknown", node, `${node.getText()} dropped`), `${dropped}, unknown`]];
    }
    if (name === "filled") {
      const skipped = [add("default", node, `${node.getText()} skipped`), "undefined"] as const;
      const other = another(first);
      if (other === undefined) return [skipped];
      const [before, after] = [
        text.slice(node.getStart(), first.getStart()),
        text.slice(first.getEnd(), node.getEnd()),
      ];
      return [skipped, [add("default", node, `${node.getText()} another`), `${before}${other}${after}`]];
    }
    if (lifting.test(name) && !ts.isArrowFunction(first))
      return [[add("lift", node, `${node.getText()} skipped`), first.getText()]];
    if (/^check|^lacking/.test(name)) return [[add("check", node, `${node.getText()} left out`), "true"]];
    // What takes a value that was just read and gives it on has checked it.
    if (ts.isCallExpression(first) && /runtime\./.test(node.expression.getText()) && node.arguments.length > 3)
      return [[add("check", node, `${node.getText()} left out`), first.getText()]];
    return [];
  }

  /** Neighbouring numbers of fields, or of an enum's values, trade places. */
  function swapNumbers(node: ts.FunctionDeclaration | ts.SwitchStatement): void {
    const sites: ts.Node[] = [];
    const visit = (child: ts.Node): void => {
      if (isNumberOf(child) && !(ts.isCaseClause(child.parent) && ts.isFunctionDeclaration(node))) sites.push(child);
      if (ts.isReturnStatement(child) && child.expression !== undefined && ts.isNumericLiteral(child.expression))
        sites.push(child.expression);
      if (child === node || !ts.isSwitchStatement(child)) ts.forEachChild(child, visit);
    };
    visit(node);
    for (const [index, site] of sites.entries()) {
      const next = sites[index + 1];
      if (next === undefined || next.getText() === site.getText()) continue;
      const number = add("number", site, `${site.getText()} swapped with ${next.getText()}`);
      swapped.set(site, [...(swapped.get(site) ?? []), { number, other: next.getText() }]);
      swapped.set(next, [...(swapped.get(next) ?? []), { number, other: site.getText() }]);
    }
  }

  return print(file);
}

function choice(number: number, other: string, usual: string): string {
  return `(fault === ${number} ? (${other}) : (${usual}))`;
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** A number of Protobuf: the tag that is written, or one that a reader knows. */
function isNumberOf(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isNumericLiteral(node)) return false;
  // 0 is no tag, and at the end of a message it only says where to remember how much room was left.
  if (ts.isCallExpression(parent))
    return (
      /^(?:put[A-Z]\w*|beginMessage)$/.test(calledName(parent)) && node === parent.arguments[1] && node.text !== "0"
    );
  return ts.isCaseClause(parent) && node === parent.expression;
}

/** The tag of the same field with another wire type: a varint instead of bytes, and bytes instead of anything else. */
function otherWireType(tag: number): string {
  const number = tag - (tag % 8);
  return String(tag % 8 === 2 ? number : number + 2);
}

/** A number that is an argument of a check or reader, or is compared with. */
function isBoundIn(node: ts.Node): boolean {
  const isNumber =
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    (ts.isPrefixUnaryExpression(node) && (ts.isNumericLiteral(node.operand) || ts.isBigIntLiteral(node.operand)));
  const { parent } = node;
  if (!isNumber) return false;
  if (ts.isCallExpression(parent))
    return node !== parent.expression && !noBound.test(calledName(parent)) && calledName(parent) !== "filled";
  return ts.isBinaryExpression(parent) && /^[<>]=?$/.test(parent.operatorToken.getText());
}

/** An entry of a list that says what there is. */
function isDropped(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && calledName(parent) === "knownKeys") return node !== parent.expression;
  if (!ts.isArrayLiteralExpression(parent)) return false;
  return ts.isNewExpression(parent.parent) || (ts.isPropertyAssignment(parent.parent) && ts.isLiteralExpression(node));
}

/** Another value in place of a constant. */
function another(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node)) return '"planted"';
  if (ts.isNumericLiteral(node)) return `${node.text} + 1`;
  if (ts.isBigIntLiteral(node)) return `${node.text} + 1n`;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "false";
  return node.kind === ts.SyntaxKind.FalseKeyword ? "true" : undefined;
}
