import { positionAt } from "../source/index.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

/** One complaint as a workflow command of GitHub Actions, which shows it beside the line in a pull request. */
export function formatGithub(diagnostic: Diagnostic, shownPath: (path: string) => string): string {
  const { span, severity, id, message, witness, help } = diagnostic;
  const properties: string[] = [];
  if (span !== undefined) {
    const start = positionAt(span.file, span.start);
    const end = positionAt(span.file, Math.max(span.start, span.end));
    properties.push(`file=${escapeProperty(shownPath(span.file.path))}`, `line=${start.line}`);
    // GitHub takes columns only for a place on one line.
    if (end.line === start.line) properties.push(`col=${start.column}`, `endColumn=${end.column}`);
    else properties.push(`endLine=${end.line}`);
  }
  properties.push(`title=${escapeProperty(id)}`);
  const text = [message, ...(witness === undefined ? [] : [`witness: ${witness}`]), `help: ${help}`].join("\n");
  return `::${command(severity)} ${properties.join(",")}::${escapeData(text)}`;
}

function command(severity: Severity): string {
  switch (severity) {
    case "error":
    case "warning":
      return severity;
    case "note":
      return "notice";
  }
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
