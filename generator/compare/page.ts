import { exceptions } from "./policy.js";
import { type RuleId, rules, unseenRules } from "./rules.js";

const introduction = `# Compatibility

Each kind of change that \`evolvent diff\` finds: what it means, what it costs those who compile against the types, and what to do
where it breaks somebody. Outcomes in JSON and Protobuf are not in this table: they are found by writing values with one side and
reading them with the other ([evolution.md](evolution.md)). This page is printed from the rules by \`npm run compatibility-page\`.
`;

/** The text of docs/compatibility.md. */
export function compatibilityPage(): string {
  const ids = Object.keys(rules) as RuleId[];
  const groups = [...new Set(ids.map(groupOf))];
  const sections = groups.map((group) => {
    const rows = ids.filter((id) => groupOf(id) === group).map(row);
    return `## ${group}\n\n${table(["rule", "what changed", "TypeScript", "mirror", "what to do"], rows)}`;
  });
  const written = exceptions.map(({ rules: of, bump, reason }) => [of.map(ticks).join(", "), bump, reason]);
  const unseen = Object.entries(unseenRules).map(([id, { meaning, unseen: why }]) => [ticks(id), meaning, why]);
  return [
    introduction,
    ...sections,
    `## Exceptions\n\nWhere TypeScript is asked for more, or for less, than outcomes alone would say.\n\n${table(["rules", "TypeScript", "reason"], written)}`,
    `## Changes that are never found\n\n${table(["rule", "what it would be", "why it is not found"], unseen)}`,
  ].join("\n");
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

function row(id: RuleId): readonly string[] {
  const { meaning, typescript, mirror, fix } = rules[id];
  return [ticks(id), meaning, typescript, "rule" in mirror ? ticks(mirror.rule) : mirror.none, fix];
}

function ticks(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return `${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}`;
}
