import type { ExactJson } from "../source/index.js";
import { isRecent, isSchemaObject, own, type SchemaObject } from "./document.js";
import { entriesAt, listAt, textAt } from "./keywords.js";
import { isList, type Node } from "./nodes.js";
import { Undecidable } from "./outcome.js";
import type { Reader } from "./read.js";

/** What a schema evaluates of an object or array, where all conditions hold. */
interface Coverage<Covered> {
  readonly when: readonly Node[];
  readonly covered: Covered;
}

/** Elements before an index, and elsewhere those that are in one of the sets. */
interface CoveredItems {
  readonly before: number;
  readonly matching: readonly Node[];
}

const maximumConditions = 8;

/** What one keyword of a schema covers by itself: a schema may cover in several ways. */
type Own<Covered> = (schema: SchemaObject, isOutermost: boolean) => readonly Covered[];

/**
 * The properties that no schema at the same place speaks of are all in `value`. "declared" asks for less: a schema that declares no property at all
 * leaves its objects open.
 */
export function unevaluatedProperties(
  schema: SchemaObject,
  value: Node,
  purpose: "evaluated" | "declared",
  reader: Reader,
): Node {
  const { nodes } = reader;
  const ownNames: Own<Node> = (inner, isOutermost) => {
    const names = entriesAt(inner, "properties").map(([name]) => name);
    const patterns = entriesAt(inner, "patternProperties").map(([source]) => reader.pattern(source));
    const isOpen =
      own(inner, "additionalProperties") !== undefined ||
      ((!isOutermost || purpose === "declared") &&
        isRecent(reader.document.dialect) &&
        own(inner, "unevaluatedProperties") !== undefined);
    return [...(names.length === 0 ? [] : [nodes.among(names)]), ...patterns, ...(isOpen ? [nodes.any] : [])];
  };
  const coverages = collect(schema, ownNames, reader);
  if (purpose === "declared" && coverages.length === 0) return nodes.any;
  return byCondition(coverages, reader, (covered) => nodes.each(nodes.not(nodes.some(covered)), value));
}

/** The elements that no schema at the same place speaks of are all in `value`. */
export function unevaluatedItems(
  schema: SchemaObject,
  value: Node,
  reader: Reader,
  below: (schema: ExactJson) => Node,
): Node {
  const { nodes } = reader;
  const everything: CoveredItems = { before: Number.POSITIVE_INFINITY, matching: [] };
  const ownItems: Own<CoveredItems> = (inner, isOutermost) => {
    const items = own(inner, "items");
    const tuple = listAt(inner, "prefixItems") ?? (items !== undefined && isList(items) ? items : []);
    const rest = items !== undefined && isList(items) ? own(inner, "additionalItems") : items;
    const contained = reader.document.dialect === "2020-12" ? own(inner, "contains") : undefined;
    const isOpen = rest !== undefined || (!isOutermost && own(inner, "unevaluatedItems") !== undefined);
    return [
      ...(tuple.length === 0 ? [] : [{ before: tuple.length, matching: [] }]),
      ...(isOpen ? [everything] : []),
      ...(contained === undefined ? [] : [{ before: 0, matching: [below(contained)] }]),
    ];
  };
  return byCondition(collect(schema, ownItems, reader), reader, (covered) =>
    nodes.within(
      Math.max(0, ...covered.map(({ before }) => before)),
      Number.POSITIVE_INFINITY,
      nodes.some([...covered.flatMap(({ matching }) => matching), value]),
    ),
  );
}

function collect<Covered>(
  root: SchemaObject,
  ownCoverage: Own<Covered>,
  { nodes, document, inPlace, has }: Reader,
): readonly Coverage<Covered>[] {
  const found: Coverage<Covered>[] = [];
  const followed = new Set<ExactJson>();

  function visit(schema: ExactJson, when: readonly Node[]): void {
    if (!isSchemaObject(schema) || followed.has(schema)) return;
    followed.add(schema);
    found.push(...ownCoverage(schema, schema === root).map((covered) => ({ when, covered })));
    for (const item of listAt(schema, "allOf") ?? []) visit(item, when);
    for (const item of [...(listAt(schema, "anyOf") ?? []), ...(listAt(schema, "oneOf") ?? [])]) {
      visitWhere(item, when, () => inPlace(item, "open"));
    }
    const condition = own(schema, "if");
    if (condition !== undefined) {
      visitWhere(condition, when, () => inPlace(condition, "open"));
      visitWhere(own(schema, "then") ?? true, when, () => inPlace(condition, "open"));
      visitWhere(own(schema, "else") ?? true, when, () => nodes.not(inPlace(condition, "open")));
    }
    for (const keyword of ["dependencies", "dependentSchemas"]) {
      for (const [name, item] of entriesAt(schema, keyword)) visitWhere(item, when, () => has(name));
    }
    for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
      const reference = textAt(schema, keyword);
      const target = reference === undefined ? undefined : document.resolve(reference, schema);
      if (target?.kind === "schema") visit(target.schema, when);
    }
    // The same schema may stand here under another condition too.
    followed.delete(schema);
  }

  /** The condition is only made where it matters. */
  function visitWhere(schema: ExactJson, when: readonly Node[], condition: () => Node): void {
    const before = found.length;
    visit(schema, when);
    if (found.length === before) return;
    const further = condition();
    for (const [index, coverage] of found.entries()) {
      if (index >= before) found[index] = { ...coverage, when: [...coverage.when, further] };
    }
  }

  visit(root, []);
  return found;
}

/** Tells the cases apart in which different coverages count. */
function byCondition<Covered>(
  coverages: readonly Coverage<Covered>[],
  { nodes }: Reader,
  make: (covered: readonly Covered[]) => Node,
): Node {
  const conditions = [...new Set(coverages.flatMap(({ when }) => when))];
  if (conditions.length > maximumConditions) throw new Undecidable("too many conditions decide what is unevaluated");

  function decide(index: number, holding: ReadonlySet<Node>): Node {
    const condition = conditions[index];
    if (condition === undefined) {
      return make(
        coverages.filter(({ when }) => when.every((node) => holding.has(node))).map(({ covered }) => covered),
      );
    }
    return nodes.all([
      nodes.some([nodes.not(condition), decide(index + 1, new Set([...holding, condition]))]),
      nodes.some([condition, decide(index + 1, holding)]),
    ]);
  }
  return decide(0, new Set());
}
