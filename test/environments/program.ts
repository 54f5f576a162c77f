/** What a program is given about one stored event; it travels between threads and pages as JSON. */
export interface Task {
  /** The generated module that reads it. */
  readonly module: string;
  readonly text: string;
  /** What the reader is told: texts, integers behind `"n"`. */
  readonly context: Readonly<Record<string, string | { readonly n: string }>>;
}

interface Module {
  readonly readJson: (text: string, options: object) => Result;
  readonly readProtobuf?: (bytes: Uint8Array, options: object) => Result;
  readonly is: (event: unknown) => boolean;
  readonly validate: (event: unknown) => readonly unknown[];
  readonly toJson?: (event: object) => unknown;
  readonly encode?: (event: object) => Uint8Array;
}

type Result = { readonly kind: string; readonly event?: object; readonly issues?: readonly unknown[] };

/** Reads, checks, writes and encodes stored events in whichever environment it runs in; a line on each of what came out. */
export function run(modules: Readonly<Record<string, unknown>>, tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ module: name, text, context: told }) => {
    const { readJson, readProtobuf, is, validate, toJson, encode } = modules[name] as Module;
    const context = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, typeof value === "string" ? value : BigInt(value.n)]),
    );
    const damaged = readJson(text.replace(/\d/, "?"), { context });
    const result = readJson(text, { context });
    if (result.event === undefined) return show([name, result, damaged]);
    const bytes = encoded(encode, result.event);
    return show([
      name,
      result,
      is(result.event),
      validate(result.event),
      toJson?.(result.event),
      bytes,
      ...(bytes instanceof Uint8Array
        ? [readProtobuf?.(bytes, { context }), readProtobuf?.(bytes.subarray(0, -1), { context }).kind]
        : []),
      damaged.issues ?? damaged.event,
    ]);
  });
}

/** What has no bytes, an unknown value of an enum say, is refused with a reason. */
function encoded(encode: Module["encode"], event: object): Uint8Array | string | undefined {
  try {
    return encode?.(event);
  } catch (error) {
    return String(error);
  }
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === "bigint") return `${item}n`;
    return item instanceof Uint8Array ? [...item].map((byte) => byte.toString(16).padStart(2, "0")).join("") : item;
  });
}
