import type { Node, TypescriptFile, TypescriptTools } from "../../print/index.js";

/** A place in an author's file that makes its functions depend on more than their arguments, or change more than their results. */
export interface Impurity {
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** What it is: `the clock (Date.now)`. */
  readonly what: string;
}

/** Globals that compute from their arguments alone. */
const pureGlobals: ReadonlySet<string> = new Set(
  `Array BigInt Boolean Date Error Infinity JSON Map Math NaN Number Object RangeError RegExp Set String SyntaxError TypeError
Uint8Array undefined isFinite isNaN parseFloat parseInt encodeURIComponent decodeURIComponent encodeURI decodeURI`.split(
    /\s+/,
  ),
);

/** Members of pure globals that are not, and what they reach. */
const impureMembers: Readonly<Record<string, string>> = {
  "Date.now": "the clock",
  "Math.random": "randomness",
};

/** Members that lead from any value to the function that makes code from text, or to shared objects. */
const forbiddenMembers: ReadonlySet<string> = new Set([
  "constructor",
  "__proto__",
  "prototype",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "getTimezoneOffset",
]);

/** Methods that change what they are called on. */
const changingMethods: ReadonlySet<string> = new Set(
  "push pop shift unshift splice sort reverse fill copyWithin set add delete clear".split(" "),
);

/** Finds what is impure in a file, by its syntax and by what its names stand for. */
export function impuritiesOf(file: TypescriptFile, tools: TypescriptTools): readonly Impurity[] {
  const { Node: kinds, SyntaxKind, VariableDeclarationKind } = tools;
  const found: Impurity[] = [];
  const report = (node: Node, what: string): void => {
    found.push({ start: node.getStart(), end: node.getEnd(), what });
  };

  for (const statement of file.getVariableStatements()) {
    if (statement.getDeclarationKind() === VariableDeclarationKind.Const) continue;
    for (const declaration of statement.getDeclarations())
      report(declaration.getNameNode(), `a variable of the module ("${declaration.getName()}")`);
  }
  for (const declaration of file.getImportDeclarations()) {
    const named = declaration.getNamedImports();
    const isType =
      declaration.isTypeOnly() ||
      (declaration.getDefaultImport() === undefined && named.length > 0 && named.every((name) => name.isTypeOnly()));
    if (!declaration.isModuleSpecifierRelative() && !isType)
      report(
        declaration.getModuleSpecifier(),
        `a module that is no file of the schemas ("${declaration.getModuleSpecifierValue()}")`,
      );
  }
  file.forEachDescendant((node) => {
    if (kinds.isIdentifier(node)) checkName(node);
    else if (kinds.isAwaitExpression(node) || node.getKind() === SyntaxKind.ImportKeyword) checkImport(node);
    else if (kinds.isMetaProperty(node)) report(node, "the module's surroundings (import.meta)");
    else if (kinds.isBinaryExpression(node)) {
      const operator = node.getOperatorToken().getKind();
      if (operator >= SyntaxKind.FirstAssignment && operator <= SyntaxKind.LastAssignment) checkChange(node.getLeft());
    } else if (kinds.isPrefixUnaryExpression(node) || kinds.isPostfixUnaryExpression(node)) {
      const operator = node.getOperatorToken();
      if (operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken)
        checkChange(node.getOperand());
    } else if (kinds.isDeleteExpression(node)) checkChange(node.getExpression());
    else if (kinds.isCallExpression(node)) {
      const callee = node.getExpression();
      if (kinds.isPropertyAccessExpression(callee) && changingMethods.has(callee.getName()))
        checkChange(callee.getExpression());
    } else if (kinds.isElementAccessExpression(node)) {
      const argument = node.getArgumentExpression();
      if (kinds.isStringLiteral(argument) && forbiddenMembers.has(argument.getLiteralValue()))
        report(argument, `what all values share ("${argument.getLiteralValue()}")`);
    }
  });
  return found;

  /** `import("…")`: the keyword of a call. */
  function checkImport(node: Node): void {
    if (kinds.isAwaitExpression(node) || kinds.isCallExpression(node.getParent()))
      report(node, "something asynchronous");
  }

  function checkName(node: Node): void {
    const parent = node.getParent();
    const name = node.getText();
    if (kinds.isPropertyAccessExpression(parent) && parent.getNameNode() === node) {
      if (forbiddenMembers.has(name)) report(node, `what all values share ("${name}")`);
      return;
    }
    if (!isValueUse(node) || !isGlobal(node)) return;
    if (!pureGlobals.has(name)) {
      report(node, `the global "${name}"`);
      return;
    }
    if (kinds.isPropertyAccessExpression(parent) && parent.getExpression() === node) {
      const member = `${name}.${parent.getName()}`;
      if (impureMembers[member] !== undefined) report(parent, `${impureMembers[member]} (${member})`);
      return;
    }
    if (name === "Date") {
      if (kinds.isNewExpression(parent) && parent.getExpression() === node && parent.getArguments().length > 0) return;
      if (kinds.isBinaryExpression(parent)) return;
      report(kinds.isExpression(parent) ? parent : node, "the clock (Date)");
    } else if (name === "Math" && !kinds.isBinaryExpression(parent)) report(node, 'randomness ("Math" as a value)');
  }

  function isValueUse(node: Node): boolean {
    const parent = node.getParent();
    if (parent === undefined || kinds.isTypeNode(parent) || kinds.isTypeReference(parent)) return false;
    if (kinds.isPropertyAssignment(parent) && parent.getNameNode() === node) return false;
    return (
      kinds.isIdentifier(node) &&
      (kinds.isExpression(parent) ||
        kinds.isStatement(parent) ||
        isInitializer(node, parent) ||
        kinds.isShorthandPropertyAssignment(parent) ||
        kinds.isSpreadAssignment(parent) ||
        kinds.isPropertyAssignment(parent) ||
        kinds.isTemplateSpan(parent) ||
        kinds.isExpressionWithTypeArguments(parent) ||
        kinds.isComputedPropertyName(parent))
    );
  }

  function isInitializer(node: Node, parent: Node): boolean {
    return kinds.isInitializerExpressionGetable(parent) && parent.getInitializer() === node;
  }

  /** Declared in no file of the author's: in the language's own library, or nowhere. */
  function isGlobal(node: Node): boolean {
    const declarations = node.getSymbol()?.getDeclarations() ?? [];
    return declarations.every(
      (declaration) => declaration.getSourceFile().isInNodeModules() || declaration.getSourceFile().isDeclarationFile(),
    );
  }

  /** Whether what is changed lives longer than one call: a constant of the module, or a global. */
  function checkChange(target: Node): void {
    let root = target;
    while (
      kinds.isPropertyAccessExpression(root) ||
      kinds.isElementAccessExpression(root) ||
      kinds.isParenthesizedExpression(root) ||
      kinds.isNonNullExpression(root) ||
      kinds.isAsExpression(root)
    )
      root = root.getExpression();
    if (!kinds.isIdentifier(root)) return;
    const declaration = root.getSymbol()?.getValueDeclaration();
    const isModules =
      kinds.isVariableDeclaration(declaration) &&
      declaration.getVariableStatement()?.getParent() === declaration.getSourceFile();
    const imported = (root.getSymbol()?.getDeclarations() ?? []).some(
      (part) => kinds.isImportSpecifier(part) || kinds.isNamespaceImport(part),
    );
    if (isModules || imported || isGlobal(root))
      report(target, `a change of something outside the function ("${root.getText()}")`);
  }
}
