/** A type as the lock writes it, read back. */
export type LockedType =
  | { readonly kind: "name"; readonly name: string; readonly words: Words }
  | { readonly kind: "list"; readonly element: LockedType; readonly words: Words }
  | { readonly kind: "map"; readonly key: LockedType; readonly value: LockedType; readonly words: Words }
  | { readonly kind: "nullable"; readonly inner: LockedType };

/** What stands behind a type: `min` to `0`, `unique` to the empty text. */
export type Words = ReadonlyMap<string, string>;

/** A field as the lock writes it, without its numbers and names in Protobuf, which follow from its key. */
export interface LockedField {
  /** As written; equal texts are equal types. */
  readonly typeText: string;
  readonly type: LockedType;
  readonly presence: "required" | "optional" | "reading";
  readonly at: string;
  /** JSON text. */
  readonly none?: string;
  readonly unit?: string;
  /** JSON text, `$context.x`, `$envelope.x` or `$payload.x`. */
  readonly default?: string;
}

/** The parts of a line: those between `; `, where that stands in no quotes. */
export function partsOf(text: string): readonly string[] {
  return text.match(/(?:[^";]|"(?:[^"\\]|\\.)*"|;(?! ))+/g)?.map((part) => part.trim()) ?? [];
}

/** What the lock says of a field; undefined where it is not in the form that this version of the compiler writes. */
export function readLockedField(text: string): LockedField | undefined {
  const [typeText = "", presence = "", ...rest] = partsOf(text);
  const type = readLockedType(typeText);
  const after = (word: string): string | undefined =>
    rest.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);
  const at = after("at");
  if (type === undefined || at === undefined) return undefined;
  if (presence !== "required" && presence !== "optional" && presence !== "reading") return undefined;
  const [none, unit, standIn] = [after("none"), after("unit"), after("default")];
  return {
    typeText,
    type,
    presence,
    at,
    ...(none === undefined ? {} : { none }),
    ...(unit === undefined ? {} : { unit: unquoted(unit) }),
    ...(standIn === undefined ? {} : { default: standIn }),
  };
}

/** A name as it was before the lock quoted it. */
export function unquoted(text: string): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}

/** Reads a type as the lock writes it. */
export function readLockedType(text: string): LockedType | undefined {
  let at = 0;
  const found = readType();
  return at === text.length ? found : undefined;

  function readType(): LockedType | undefined {
    if (take("nullable<")) {
      const inner = readType();
      return inner === undefined || !take(">") ? undefined : { kind: "nullable", inner };
    }
    if (take("list<")) {
      const element = readType();
      return element === undefined || !take(">") ? undefined : { kind: "list", element, words: readWords() };
    }
    if (take("map<")) {
      const key = readType();
      const value = key === undefined || !take(", ") ? undefined : readType();
      return key === undefined || value === undefined || !take(">")
        ? undefined
        : { kind: "map", key, value, words: readWords() };
    }
    const name = match(/"(?:[^"\\]|\\.)*"(?:@[0-9.]+)?|[^\s<>,"]+/y);
    return name === undefined ? undefined : { kind: "name", name, words: readWords() };
  }

  function readWords(): Words {
    const words = new Map<string, string>();
    for (;;) {
      const word = match(/ (?:[a-z]+)(?:=(?:"(?:[^"\\]|\\.)*"|[^\s<>,"]+))?/y)?.slice(1);
      if (word === undefined) return words;
      const [key = "", ...value] = word.split("=");
      words.set(key, value.join("="));
    }
  }

  function take(word: string): boolean {
    if (!text.startsWith(word, at)) return false;
    at += word.length;
    return true;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  }
}
