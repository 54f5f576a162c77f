import type { JsonValue } from "../ir/index.js";
import { printJsonText } from "../source/index.js";
import type { Bump } from "./change.js";
import { effectsOf, shortText } from "./report.js";
import { type RuleId, rules } from "./rules.js";
import type { ReportedPlace, ShownChange, ShownComparison } from "./shown.js";

/** How a place is shown; the file as the user knows it. */
export interface Shown {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly paint: (bump: Bump, text: string) => string;
  /** Control characters of names and values must not reach a terminal. */
  readonly visible: (text: string) => string;
}

/** For people at a terminal. */
export function formatPretty(comparison: ShownComparison, { bold, dim, paint, visible }: Shown): string {
  if (comparison.changes.length === 0) return "nothing changed\n";
  const blocks = comparison.changes.map((judged) => {
    const { change, bump, witnesses, versions = [] } = judged;
    const places = [change.old, change.new].flatMap((place) => (place === null ? [] : [placeText(place)]));
    return [
      `${paint(bump, bump)} ${bold(visible(change.path))}: ${rules[change.rule].meaning} ${dim(`[${change.rule}]`)}`,
      ...(places.length === 0 ? [] : [dim(`  --> ${visible([...new Set(places)].join(" -> "))}`)]),
      ...(versions.length === 0 ? [] : [dim(`  from ${versions.join(", ")}`)]),
      ...effectsOf(judged).map((line) => `  ${line}`),
      ...witnesses
        .slice(0, 1)
        .flatMap(({ written, read, issues, direction }) => [
          `  ${direction === "backward" ? "old side wrote" : "new side wrote"} ${visible(shortText(written, printJsonText))}`,
          `  ${direction === "backward" ? "new side" : "old side"} ${read === null ? "refuses it" : `reads ${visible(shortText(read, printJsonText))}`}${issues[0] === undefined ? "" : `: ${visible(`${issues[0].path} ${issues[0].message}`.trim())}`}`,
        ]),
      ...(bump === "major" ? [`  ${dim("help:")} ${rules[change.rule].fix}`] : []),
    ].join("\n");
  });
  const { compatible, healed } = comparison;
  const answer = (value: boolean | "unknown"): string => (value === "unknown" ? "unknown" : value ? "yes" : "no");
  const table = (["json", "protobuf"] as const).map(
    (encoding) =>
      `${encoding}: backward ${answer(compatible[encoding].backward)}, forward ${answer(compatible[encoding].forward)}; with generated readers ${answer(healed[encoding].backward)}, ${answer(healed[encoding].forward)}`,
  );
  return `${blocks.join("\n\n")}\n\n${table.join("\n")}\nneeds a ${paint(comparison.bump, comparison.bump)} version\n`;
}

/** A section of a changelog. */
export function formatMarkdown({ changes, bump }: ShownComparison): string {
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const found = changes.filter((judged) => judged.bump === level);
    if (found.length === 0) return [];
    const lines = found.map(
      (judged) =>
        `- \`${judged.change.path.replaceAll("`", "'")}\`: ${rules[judged.change.rule].meaning}${sentence(judged)}`,
    );
    return [`### ${headings[level]}\n\n${lines.join("\n")}\n`];
  });
  return `## Changes (${bump})\n\n${sections.length === 0 ? "Nothing changed.\n" : sections.join("\n")}`;
}

const headings: Readonly<Record<Bump, string>> = { major: "Breaking", minor: "Added", patch: "Other" };

function sentence(judged: ShownChange): string {
  const effects = effectsOf(judged);
  return effects.length === 0 ? "." : `. ${effects.join("; ")}.`;
}

/** Annotations of GitHub. */
export function formatGithub({ changes }: ShownComparison): string {
  return changes
    .map((judged) => {
      const place = judged.change.new ?? judged.change.old;
      const at = place === null ? "" : `file=${property(place.file)},line=${place.line},col=${place.column},`;
      const level = judged.breaks.length > 0 ? "error" : judged.bump === "major" ? "warning" : "notice";
      const text = [
        `${judged.change.path}: ${rules[judged.change.rule].meaning} (${judged.bump})`,
        ...effectsOf(judged),
      ];
      return `::${level} ${at}title=${property(judged.change.rule)}::${escapeData(text.join("\n"))}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** SARIF 2.1.0, as code scanning services take it. */
export function sarifOf({ changes }: ShownComparison, version: string): JsonValue {
  const ids = [...new Set(changes.map(({ change }) => change.rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "evolvent", version, rules: ids.map(sarifRule) } },
        results: changes.map((judged): JsonValue => {
          const place = judged.change.new ?? judged.change.old;
          const text = [
            `${judged.change.path}: ${rules[judged.change.rule].meaning} (${judged.bump})`,
            ...effectsOf(judged),
          ];
          return {
            ruleId: judged.change.rule,
            ruleIndex: ids.indexOf(judged.change.rule),
            level: judged.breaks.length > 0 ? "error" : judged.bump === "major" ? "warning" : "note",
            message: { text: text.join("\n") },
            locations: place === null ? [] : [sarifPlace(place)],
          };
        }),
      },
    ],
  };
}

function sarifRule(id: RuleId): JsonValue {
  return { id, shortDescription: { text: rules[id].meaning }, help: { text: rules[id].fix } };
}

function sarifPlace({ file, line, column }: ReportedPlace): JsonValue {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
      region: { startLine: line, startColumn: column },
    },
  };
}

function placeText({ file, line, column }: ReportedPlace): string {
  return `${file}:${line}:${column}`;
}
