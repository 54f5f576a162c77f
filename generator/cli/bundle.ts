import { statSync } from "node:fs";

/**
 * Where a command stands with all that it loads in a few files, as `npm run build` puts it together. Nothing where that was not done, or where
 * something was compiled since.
 *
 * @param dist the folder of what was compiled, with a slash at its end
 */
export function findBundle(command: string, dist: URL): URL | undefined {
  const bundle = new URL(`bundle/${command}.js`, dist);
  const [made, compiled] = [bundle, new URL(".tsbuildinfo", dist)].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs,
  );
  // A published package comes without a record of the compiler's runs.
  return made !== undefined && made >= (compiled ?? 0) ? bundle : undefined;
}
