import { kebabCase } from "../source/index.js";

/** What the starter is made for. Folders are relative, with forward slashes. */
export interface StarterOptions {
  /** Dotted name of the package of events. */
  readonly package: string;
  readonly schemas: string;
  readonly out: string;
  /** Name of the npm package, where one is made. */
  readonly name: string;
  /** Version of evolvent that the starter is made with. */
  readonly version: string;
}

/** The files of a starter, by path; all but those of `optional` are refused to be overwritten. */
export interface Starter {
  readonly files: ReadonlyMap<string, string>;
  /** Files that a project may have already: they are left alone then. */
  readonly optional: ReadonlyMap<string, string>;
  readonly schemaFile: string;
  readonly exampleFile: string;
}

export function createStarter(options: StarterOptions): Starter {
  const name = kebabCase(options.package.split(".").at(-1) ?? options.package);
  const schemaFile = `${options.schemas}/${name}.yaml`;
  const exampleFile = `read-${name}.ts`;
  return {
    schemaFile,
    exampleFile,
    files: new Map([
      [schemaFile, schemaText(options.package)],
      ["evolvent.config.json", json({ schemas: options.schemas, out: options.out })],
      [exampleFile, exampleText(options)],
    ]),
    optional: new Map([
      ["package.json", packageText(options, exampleFile)],
      ["tsconfig.json", tsconfigText(options, exampleFile)],
    ]),
  };
}

/** The stored event that the schema has as its example and the program reads. */
const storedEvent =
  '{"type":"OrderPlaced","version":"1.0.0","id":"018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22","time":"2025-02-01T10:00:00Z","data":{"order_id":"o-1","amount":"1999"}}';

function schemaText(name: string): string {
  return `package: ${name}

# Every version that was ever released, oldest first. A version without \`released\` is a draft.
versions:
  1.0.0: { released: 2025-01-15 }
  2.0.0: { released: 2025-06-01, summary: Says who paid. }

# What stands around every event, and where: { "type": …, "version": …, "id": …, "time": …, "data": { … } }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields:
      id: { type: uuid, fill: uuid7 }
      time: { type: timestamp, fill: now }

events:
  OrderPlaced:
    doc: A customer placed an order.
    fields:
      order_id: string
      total: { type: int64, unit: cents, min: 0, at: { 1.0.0: amount, 2.0.0: total } }
      payer: { type: string, since: 2.0.0, default: unknown }
    examples:
      - title: From before we knew who paid
        version: 1.0.0
        stored: '${storedEvent}'
        reads:
          version: 1.0.0
          envelope: { id: 018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22, time: "2025-02-01T10:00:00Z" }
          payload: { order_id: o-1, total: 1999, payer: unknown }
`;
}

function exampleText({ package: name, out }: StarterOptions): string {
  return `import { readJson } from "./${out}/${name.split(".").map(kebabCase).join("/")}/index.js";

// Stored by version 1.0.0, which called the total an amount and did not say who paid.
const stored =
  '${storedEvent}';

const result = readJson(stored);
switch (result.kind) {
  case "event":
    // Every event is of the latest version here, whichever wrote it.
    console.log(\`\${result.event.type}, stored as \${result.version}:\`, result.event.payload);
    break;
  case "skipped":
    console.log(\`\${result.type} is not read\`);
    break;
  case "failed":
    for (const issue of result.issues) console.error(issue.path, issue.message);
}
`;
}

function packageText({ name, version }: StarterOptions, exampleFile: string): string {
  return json({
    name,
    version: "0.1.0",
    private: true,
    type: "module",
    scripts: {
      generate: "evolvent generate",
      check: "evolvent generate --check",
      start: `tsc && node dist/${exampleFile.replace(/\.ts$/, ".js")}`,
    },
    dependencies: { "@evolvent/runtime": `^${version}` },
    devDependencies: { evolvent: `^${version}`, typescript: "^5.9.0" },
  });
}

function tsconfigText({ out }: StarterOptions, exampleFile: string): string {
  return json({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      rootDir: ".",
      outDir: "dist",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    },
    include: [exampleFile, `${out}/**/*.ts`],
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
