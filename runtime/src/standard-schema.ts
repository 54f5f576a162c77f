import { type Issue, type Path, steps } from "./issues.js";

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
        if (check(value, undefined, issues)) return { value };
        return { issues: issues.map(({ path, message }) => ({ message, path: steps(path) })) };
      },
    },
  };
}
