import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import protobuf from "protobufjs";

/** The emitted `.proto` files, by their paths from the root of imports. */
export function protoFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith("proto/") && path.endsWith(".proto") ? [[path.slice("proto/".length), text] as const] : [],
    ),
  );
}

/** What Debian's protoc says of some files; nothing where it takes them. */
export function runProtoc(files: ReadonlyMap<string, string>): string {
  try {
    descriptorSet(files);
    return "";
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Uint8Array };
    return stderr === undefined ? String(error) : new TextDecoder().decode(stderr);
  }
}

/** The descriptors of some files and what they import, as protoc writes them: the bytes of a FileDescriptorSet. */
export function descriptorSet(files: ReadonlyMap<string, string>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "evolvent-protoc-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const out = join(folder, "descriptors.bin");
    const options = [`-I${folder}`, "--include_imports", `--descriptor_set_out=${out}`];
    execFileSync("protoc", [...options, ...files.keys()], { stdio: "pipe" });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The emitted messages as protobufjs has them. */
export function protobufRoot(files: ReadonlyMap<string, string>): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => target;
  const queue = [...files.keys()];
  const done = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const text = files.get(path);
    if (text === undefined) {
      const common = protobuf.common.get(path);
      if (common === null) throw new Error(`no file "${path}"`);
      if (common.nested !== undefined) root.addJSON(common.nested);
      continue;
    }
    const parsed = protobuf.parse(text, root, { keepCase: true });
    queue.push(...(parsed.imports ?? []));
  }
  root.resolveAll();
  return root;
}

/** Bytes of a message as protobufjs writes it. */
export function protobufBytes(type: protobuf.Type, object: object): Uint8Array {
  return Uint8Array.from(type.encode(type.fromObject(object)).finish());
}

/** What protobufjs reads of a message: 64-bit integers as text, bytes as lists of numbers; nothing that is not there. */
export function protobufObject(type: protobuf.Type, bytes: Uint8Array): unknown {
  return type.toObject(type.decode(bytes), { longs: String, bytes: Array, enums: Number });
}
