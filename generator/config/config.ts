import type { EmitOptions, Emitter } from "../emit/index.js";
import type { WellKnownForm } from "../parse/proto/index.js";

/** What `evolvent.config.ts`, `.js` or `.json` says. Paths count from the configuration's own folder. */
export interface Config {
  /** Folders or files with schemas. Default: `schemas`. */
  readonly schemas?: string | readonly string[];
  /** Folder that `generate` writes. Default: `generated`. */
  readonly out?: string;
  /** The package that the output is published as: `@shop/events`. For documentation. */
  readonly package?: string;
  /** What generated code imports its runtime from. Default: `@evolvent/runtime`. */
  readonly runtime?: string;
  /** What the `$id`s of JSON Schemas begin with. */
  readonly schemaBase?: string;
  /**
   * What is written, in the order in which it stands in a module: names of built-in emitters, and one's own. Default: all
   * built-in ones.
   */
  readonly emitters?: readonly (string | Emitter)[];
  /** Folder with Handlebars templates that take the place of the catalog's own, by file name. */
  readonly templates?: string;
  /**
   * How google.protobuf.Timestamp, Duration, Struct, Value and ListValue stand in `.proto` packages that no event can reach: as scalars,
   * or as the messages that Protobuf declares. Default: `scalars`.
   */
  readonly wellKnownTypes?: WellKnownForm;
  /** Whether tests are written: that what was stored still loads, and laws over events that are drawn. Default: false. */
  readonly tests?: boolean;
}

/** A configuration with its defaults, and its place. */
export interface ResolvedConfig {
  /** Absolute path of the folder that relative paths count from. */
  readonly folder: string;
  /** The configuration file, from `folder`; absent where there is none. */
  readonly file?: string;
  /** Schema folders or files, from `folder`, with forward slashes and without `./`; at least one. */
  readonly schemas: readonly string[];
  /** Output folder, from `folder`. */
  readonly out: string;
  /** What was said of the options of emitters; the rest is the compiler's default. */
  readonly options: Partial<EmitOptions>;
  /** Absent: all built-in ones. */
  readonly emitters?: readonly (string | Emitter)[];
  /** Folder of templates, from `folder`. */
  readonly templates?: string;
  /** Absent: the compiler's default. */
  readonly wellKnownTypes?: WellKnownForm;
  /** Whether tests are written. */
  readonly tests?: boolean;
}

/** Gives its argument back: it is there for completion and type checks in `evolvent.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}
