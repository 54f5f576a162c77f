import { type Issue, type Path, steps } from "./issues.js";
import type { ReadResult } from "./reading.js";
import type { JsonValue } from "./values.js";

/** A schema that forms, routers and RPC libraries take: Standard Schema, version 1 (standardschema.dev). */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "evolvent";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** The Standard Schema object of a check. A value that passes is given back as it is. */
export function standardSchema<T>(
  check: (value: unknown, path: Path, issues: Issue[]) => value is T,
): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "evolvent",
      validate(value) {
        const issues: Issue[] = [];
        return check(value, undefined, issues) ? { value } : refused(issues);
      },
    },
  };
}

function refused(issues: readonly Issue[]): StandardResult<never> {
  return { issues: issues.map(({ path, message }) => ({ message, path: steps(path) })) };
}

/** A schema of stored JSON that says its JSON Schema too: Standard Schema and Standard JSON Schema, version 1 (standardschema.dev). */
export interface StandardJsonSchema<Event> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "evolvent";
    readonly validate: (value: unknown) => StandardResult<Event>;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: JsonValue; readonly output: Event } | undefined;
  };
}

/**
 * The Standard Schema of what a reader reads, for tools that take JSON and ask for its JSON Schema.
 *
 * @param read an event's `readJson`
 * @param schema a JSON Schema of the event, as the package has it; `jsonSchema` gives it for the target `draft-2020-12`, and throws an Error for
 *   others, and for the output, which is no JSON
 */
export function standardJsonSchema<Event>(
  read: (stored: JsonValue) => ReadResult<Event>,
  schema: Readonly<Record<string, unknown>>,
): StandardJsonSchema<Event> {
  return {
    "~standard": {
      version: 1,
      vendor: "evolvent",
      validate(value) {
        const result = read(value as JsonValue);
        if (result.kind === "event") return { value: result.event };
        if (result.kind === "failed") return refused(result.issues);
        return { issues: [{ message: `${result.type} is not read`, path: [] }] };
      },
      jsonSchema: {
        input({ target }) {
          if (target !== "draft-2020-12") throw new Error(`no JSON Schema for "${target}", only for "draft-2020-12"`);
          return { ...schema };
        },
        output() {
          throw new Error("what is read is no JSON: it has no JSON Schema");
        },
      },
    },
  };
}
