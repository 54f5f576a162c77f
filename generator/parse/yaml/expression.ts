import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Located, Span } from "../../source/index.js";
import type { DataNode, TypeExpression } from "../../syntax/index.js";
import { readString } from "./nodes.js";

const maximumDepth = 32;

/** Reads `list<T>`, `map<T>`, `T?`, `pkg.Name@1.0.0`. Reports and gives undefined where the text is none of these. */
export function readTypeExpression(node: DataNode, what: string, sink: DiagnosticSink): TypeExpression | undefined {
  const text = readString(node, what, sink);
  return text === undefined ? undefined : parseTypeExpression(text, sink);
}

export function parseTypeExpression(text: Located<string>, sink: DiagnosticSink): TypeExpression | undefined {
  const source = text.value;
  let at = 0;

  function fail(reason: string): undefined {
    sink.report("parse/type", text.span, { text: source, reason });
    return undefined;
  }

  function skipSpace(): void {
    while (source[at] === " ") at += 1;
  }

  function span(start: number): Span {
    // A quoted scalar begins one character later than its text.
    const offset = text.span.file.text.startsWith(source, text.span.start) ? text.span.start : text.span.start + 1;
    return {
      file: text.span.file,
      start: offset + start,
      end: Math.min(offset + at, Math.max(text.span.end, offset + at)),
    };
  }

  function parse(depth: number): TypeExpression | undefined {
    if (depth > maximumDepth) return fail(`is nested more than ${maximumDepth} deep`);
    skipSpace();
    const start = at;
    const name = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/.exec(source.slice(at, at + 512))?.[0];
    if (name === undefined)
      return fail(at >= source.length ? "ends too early" : `can't go on at "${source.slice(at, at + 10)}"`);
    at += name.length;
    let type: TypeExpression;
    if (source[at] === "<") {
      if (name !== "list" && name !== "map")
        return fail(`"${name}" takes no type in angle brackets; only list and map do`);
      at += 1;
      const inner = parse(depth + 1);
      if (inner === undefined) return undefined;
      skipSpace();
      if (source[at] === ",") return fail("a map has one type, that of its values: map<T>");
      if (source[at] !== ">") return fail('a ">" is missing');
      at += 1;
      type =
        name === "list"
          ? { kind: "list", element: inner, span: span(start) }
          : { kind: "map", value: inner, span: span(start) };
    } else if (name === "list" || name === "map") {
      return fail(`say of what: ${name}<string>`);
    } else {
      let version: Located<string> | undefined;
      if (source[at] === "@") {
        const versionStart = at + 1;
        const found = /^\d+\.\d+\.\d+/.exec(source.slice(versionStart, versionStart + 64))?.[0];
        if (found === undefined) return fail('a version belongs after "@": Name@1.0.0');
        at = versionStart + found.length;
        version = { value: found, span: span(versionStart) };
      }
      type = { kind: "name", name, ...(version === undefined ? {} : { version }), span: span(start) };
    }
    skipSpace();
    if (source[at] === "?") {
      at += 1;
      type = { kind: "nullable", inner: type, span: span(start) };
      if (source[at] === "?") return fail('one "?" is enough');
    }
    if (source.startsWith("[]", at)) return fail('a list is written "list<T>"');
    return type;
  }

  const type = parse(0);
  if (type === undefined) return undefined;
  skipSpace();
  return at === source.length ? type : fail(`can't go on at "${source.slice(at, at + 10)}"`);
}
