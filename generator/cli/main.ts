#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { CheckOptions } from "./check.js";
import type { DiffOptions } from "./diff.js";
import type { EvolveOptions } from "./evolve.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { GenerateOptions } from "./generate.js";
import type { InitOptions } from "./init.js";
import type { MigrateOptions } from "./migrate.js";
import type { ProjectOptions } from "./project.js";
import type { ReleaseOptions } from "./release.js";
import type { VerifyOptions } from "./verify.js";

// Everything but the description of the commands is imported when a command runs, so that help and completion are quick.

let exitCode: ExitCode = exitCodes.clean;

const program = new Command("evolvent")
  .description("Write an event once, with its history. Read every version ever stored, forever.")
  .version(packageVersion(), "-v, --version", "print the version")
  .helpOption("-h, --help", "print help")
  .helpCommand("help [command]", "print help of a command")
  // So that a command may have options of the same names.
  .enablePositionalOptions()
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText("after", "\nExit codes: 0 clean, 1 findings (errors, or output that is not fresh), 2 could not run.");

program
  .command("init")
  .description(
    "write a starter into this folder: a schema with two versions, a configuration, and how to read an old event",
  )
  .option("--package <name>", "package of the events, as in shop.orders")
  .option("--schemas <folder>", "folder of the schemas")
  .option("--out <folder>", "folder that is generated")
  .option("-y, --yes", "ask nothing, take the defaults")
  .action(async (options: InitOptions) => {
    const { runInit } = await import("./init.js");
    exitCode = await runInit(options, await terminal());
  });

program
  .command("generate")
  .description("compile the schemas and write the output")
  .addOption(configOption())
  .option("--out <folder>", "write to another folder than the configured one")
  .option("--check", "write nothing: list what is not as the schemas give it, and exit with 1 if there is any")
  .addOption(new Option("--watch", "generate again after each change").conflicts("check"))
  .addOption(formatOption())
  .option("--tests", "write tests too: that what was stored still loads, and laws over events that are drawn")
  .option("--stats", "print times and sizes")
  .action(async (options: GenerateOptions & { readonly watch?: true }) => {
    if (options.watch === true) {
      const { runWatch } = await import("./watch.js");
      exitCode = await runWatch(options, await terminal());
    } else {
      const { runGenerate } = await import("./generate.js");
      exitCode = await runGenerate(options, await terminal());
    }
  });

program
  .command("check")
  .description("say what is wrong with the schemas; nothing is written")
  .addOption(configOption())
  .addOption(formatOption())
  .option("--against <side>", "hold releases to this in place of the lock: git:REVISION, npm:PACKAGE, a folder")
  .option("--today <date>", "the day that ends of waivers and versions are held to, in place of the clock's", day)
  .option("--stats", "print times")
  .action(async (options: CheckOptions) => {
    const { runCheck } = await import("./check.js");
    exitCode = await runCheck(options, await terminal());
  });

program
  .command("evolve")
  .argument("[event]", "only this event, and the types that it uses")
  .description("write the history of definitions that were edited in place: the new version, and what was before it")
  .option("--from <state>", "what is released, in place of the lock: a folder, or git:REVISION")
  .option("--rename <old=new>", "a released field, value or variant has a new name; again for more", gather)
  .option("--drop <name>", "it is gone, and nothing that is new takes its place; again for more", gather)
  .option("--default <field=value>", "what stands in where an event has no value; again for more", gather)
  .option("--else <field=value>", "what stands in where a stored value has no counterpart; again for more", gather)
  .option("--version <version>", "name of the new version, in place of the one that the changes need")
  .option("--summary <text>", "what is new, in a sentence")
  .option("--released <date>", "the day it is released, YYYY-MM-DD; without it, it is a draft")
  .option("--dry-run", "write nothing, and show what would be written")
  .option("-y, --yes", "ask nothing, take defaults where there are any")
  .addOption(configOption())
  .addOption(formatOption())
  .action(async (event: string | undefined, options: EvolveOptions) => {
    const { runEvolve } = await import("./evolve.js");
    exitCode = await runEvolve(event, options, await terminal());
  });

storedCommand("verify")
  .description(
    "say which events are stored, in which versions, and which can't be read; from NDJSON, or delimited Protobuf",
  )
  .option("--samples <count>", "show so many of each kind of failure", wholeNumber, 3)
  .action(async (files: string[], options: VerifyOptions) => {
    const { runVerify } = await import("./verify.js");
    exitCode = await runVerify(files, options, await terminal());
  });

storedCommand("migrate")
  .description("rewrite stored events in one version; the input is never touched")
  .requiredOption("--to <version>", '"latest" (the newest released), or a version')
  .option("--out <file>", "write here, and be able to resume; without it, to the standard output")
  .option("--rejects <file>", "what can't be rewritten, with reasons; default: beside --out, .rejects.ndjson")
  .option("--resume", "go on where a run was cut off")
  .option("--samples <count>", "show so many of each kind of failure", wholeNumber, 3)
  .action(async (files: string[], options: MigrateOptions) => {
    const { runMigrate } = await import("./migrate.js");
    exitCode = await runMigrate(files, options, await terminal());
  });

program
  .command("release")
  .argument("[versions...]", "what to release, each as EVENT@VERSION")
  .description("put what is released into the lock: from then on it can't be changed")
  .option("--all", "every version that has a `released` date")
  .option("--accept-lift <version>", "accept what was changed in defaults and functions of EVENT@VERSION")
  .option("--reason <text>", "why it was changed")
  .addOption(configOption())
  .addOption(formatOption())
  .action(async (versions: readonly string[], options: ReleaseOptions) => {
    const { runRelease } = await import("./release.js");
    exitCode = await runRelease(versions, options, await terminal());
  });

program
  .command("pin")
  .description("put all Protobuf numbers into the lock, those of drafts too")
  .addOption(configOption())
  .addOption(formatOption())
  .action(async (options: ProjectOptions) => {
    const { runPin } = await import("./release.js");
    exitCode = await runPin(options, await terminal());
  });

program
  .command("diff")
  .argument("<old>", "folder, file, lock, git:REVISION[:PATH], or npm:PACKAGE[@VERSION]")
  .argument("<new>", "the same")
  .description("say what changed between two states of the schemas, and show the events that break")
  .addOption(configOption())
  .addOption(new Option("--mode <mode>", "what must not break").choices(["backward", "forward", "full", "none"]))
  .option("--transitive", "compare every released version of the old side, not only the latest")
  .addOption(
    new Option("--semantics <semantics>", "how the old one of two JSON Schemas is read")
      .choices(["documents", "events"])
      .default("documents"),
  )
  .addOption(
    new Option("--format <format>", "how results are printed")
      .choices(["pretty", "markdown", "json", "github", "sarif"])
      .default("pretty"),
  )
  .option("--prove <events>", "ask each outcome that is ok again, with so many events drawn at random", wholeNumber)
  .action(async (old: string, current: string, options: DiffOptions) => {
    const { findBundle } = await import("./bundle.js");
    const bundle = findBundle("diff", new URL("../", import.meta.url));
    const { runDiff }: typeof import("./diff.js") = await import(bundle?.href ?? "./diff.js");
    exitCode = await runDiff(old, current, options, await terminal(), packageVersion());
  });

program
  .command("explain")
  .argument("[id]", "id of a diagnostic, as in link/unknown-type; without one, all are listed")
  .description("say what a diagnostic means")
  .action(async (id: string | undefined) => {
    const { runExplain } = await import("./explain.js");
    exitCode = runExplain(id, await terminal());
  });

/** What commands over stored events have in common. */
function storedCommand(name: string): Command {
  return program
    .command(name)
    .argument("[files...]", "files of stored events; without any, or for -, the standard input")
    .addOption(configOption())
    .addOption(formatOption(["pretty", "plain", "json"]))
    .addOption(new Option("--encoding <encoding>", "of the files").choices(["json", "protobuf"]).default("json"))
    .option("--package <name>", "package of the events, where the schemas have several")
    .option("--event <key>", "only this event; again for more", gather)
    .option("--context <name=value>", "what readers are told: a value, or a JSON Pointer into each row", gather)
    .option("--at <pointer>", "where the event stands in each row, as an object or as text")
    .option("--max-line <bytes>", "refuse longer lines and messages", wholeNumber, 64 * 1024 * 1024)
    .option("--stats", "print times and memory");
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 256 * 1024 * 1024)
    throw new InvalidArgumentError("It should be a whole number up to 268435456.");
  return value;
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDay || !date.toISOString().startsWith(text))
    throw new InvalidArgumentError("It should be a day, as YYYY-MM-DD.");
  return text;
}

function configOption(): Option {
  return new Option("-c, --config <file>", "configuration, in place of evolvent.config.{ts,js,json} in this folder");
}

function formatOption(formats: readonly string[] = ["pretty", "plain", "json", "github"]): Option {
  return new Option("--format <format>", "how results are printed").choices(formats).default("pretty");
}

async function terminal() {
  const { createTerminal } = await import("./terminal.js");
  return createTerminal(process);
}

function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof content === "object" && content !== null && "version" in content ? String(content.version) : "";
}

/** A reader that goes away, as `head` does, is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.clean);
  throw error;
});

try {
  await program.parseAsync();
  process.exitCode = exitCode;
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version that were asked for end with 0; commander's own code for wrong usage is 1.
    process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.couldNotRun;
  } else {
    process.stderr.write(`evolvent: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.stderr.write("This is a fault of evolvent or of an emitter of your own, not of the schemas.\n");
    process.exitCode = exitCodes.couldNotRun;
  }
}
