/** Text as a value inside of YAML braces: as it is where nothing in it has a meaning there, else in quotes. */
export function flowText(text: string): string {
  const isPlain =
    /^[A-Za-z_./$](?:[\w./@$+-]| (?=[\w(]))*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|[.](?:inf|nan))$/i.test(text);
  return isPlain ? text : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** JSON text of a value as it stands inside of YAML braces: texts lose their quotes where they need none. */
export function flowJson(json: string): string {
  if (!json.startsWith('"')) return json;
  const text: unknown = JSON.parse(json);
  return typeof text === "string" ? flowText(text) : json;
}

/** A stand-in of the lock as the schema writes it: a constant text that begins with "$" has a second one. */
export function flowStandIn(text: string): string {
  if (!text.startsWith('"')) return text;
  const constant = String(JSON.parse(text));
  return flowText(constant.startsWith("$") ? `$${constant}` : constant);
}

/** `{ a: 1, b: 2 }` */
export function flowMap(entries: Iterable<readonly [string, string]>): string {
  const shown = [...entries].map(([key, value]) => `${key}: ${value}`);
  return shown.length === 0 ? "{}" : `{ ${shown.join(", ")} }`;
}

/** What an attribute is from each version on. */
export type Course<T> = readonly { readonly version: string; readonly value: T }[];

/** An attribute that is one value, or a map of versions where it changes. */
export function flowCourse(course: Course<string>): string {
  const turns = turnsOf(course);
  const [first] = turns;
  if (turns.length === 1 && first !== undefined) return first.value;
  return flowMap(turns.map(({ version, value }) => [version, value]));
}

/** The versions of a course in which it changes, the first with them. */
export function turnsOf<T>(course: Course<T>): Course<T> {
  return course.filter(({ value }, index) => index === 0 || value !== course[index - 1]?.value);
}
