import { isReservedName } from "../source/index.js";
import { type Raw, raw } from "./code.js";

export {
  camelCase,
  isReservedName,
  kebabCase,
  pascalCase,
  screamingSnakeCase,
  snakeCase,
  wordsOf,
} from "../source/index.js";

/**
 * A name as code. Throws where it is no plain identifier: names are checked in `link`, so that is a fault of the compiler,
 * and the last guard against code in a schema's names.
 */
export function identifier(name: string): Raw {
  if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) || isReservedName(name))
    throw new Error(`not a name: ${JSON.stringify(name)}`);
  return raw(name);
}
