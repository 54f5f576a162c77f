import type { Comments } from "./ast.js";

export type { Comments } from "./ast.js";

/** The comments between two tokens. */
export interface CommentGap {
  /** Belongs to the declaration that ends before the gap. */
  readonly trailing: string | undefined;
  readonly detached: Comments["detached"];
  /** Belongs to the declaration that begins after the gap. */
  readonly leading: string | undefined;
}

/**
 * Tells the comments of a gap apart as protoc does: one on the line of the token before it is that token's; so is one that
 * follows on the next lines, where an empty line or a further comment of the other kind ends it; the last one, where no empty
 * line follows, is the next token's; all others are detached.
 *
 * @param place `first`: nothing stands before the gap; `closing`: it ends at a closing bracket or the end of the file
 */
export function readGap(
  text: string,
  start: number,
  end: number,
  place: { readonly first: boolean; readonly closing: boolean },
): CommentGap {
  const detached: string[] = [];
  let trailing: string | undefined;
  let parts: string[] = [];
  let pending: "none" | "line" | "block" = "none";
  let mayTrail = !place.first;
  let at = start;

  function flush(): void {
    if (pending === "none") return;
    const comment = parts.join("");
    if (mayTrail) trailing = comment;
    else detached.push(comment);
    mayTrail = false;
    parts = [];
    pending = "none";
  }

  function skipSpaces(): void {
    while (at < end && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x2f) at += 1;
  }

  function takeLineBreak(): boolean {
    if (at >= end || text.charCodeAt(at) !== 0x0a) return false;
    at += 1;
    return true;
  }

  function takeComment(): "line" | "block" | undefined {
    if (at >= end) return undefined;
    if (text.charCodeAt(at + 1) === 0x2a) {
      flush();
      const close = text.indexOf("*/", at + 2);
      const stop = close === -1 ? end : close;
      parts.push(blockText(text.slice(at + 2, stop)));
      at = Math.min(end, stop + 2);
      pending = "block";
      return "block";
    }
    if (pending === "block") flush();
    const stop = text.indexOf("\n", at);
    const lineEnd = stop === -1 || stop >= end ? end : stop + 1;
    parts.push(text.slice(at + 2, lineEnd));
    at = lineEnd;
    pending = "line";
    return "line";
  }

  if (!place.first) {
    skipSpaces();
    if (at < end && text.charCodeAt(at) === 0x2f) {
      const kind = takeComment();
      if (kind === "block") {
        skipSpaces();
        // The next token stands on the same line: no telling whose comment it is.
        if (!takeLineBreak()) return noComments;
      }
      flush();
    } else takeLineBreak();
  }
  while (at < end) {
    skipSpaces();
    if (at >= end) break;
    if (takeLineBreak()) {
      flush();
      mayTrail = false;
      continue;
    }
    if (takeComment() === "block") {
      skipSpaces();
      takeLineBreak();
    }
  }
  if (place.closing) flush();
  return { trailing, detached, leading: pending === "none" ? undefined : parts.join("") };
}

const noComments: CommentGap = { trailing: undefined, detached: [], leading: undefined };

/** The inside of a block comment, without the spaces and the star that begin its lines. */
function blockText(inside: string): string {
  return inside.replace(/\n[ \t\r\v\f]*\*?/g, "\n");
}

/** A comment as documentation: the one space after each marker and the outer empty lines are dropped. */
export function documentationOf(comments: Comments | undefined): string | undefined {
  if (comments === undefined) return undefined;
  const leading = tidy(comments.leading);
  const trailing = tidy(comments.trailing);
  if (leading === "" || trailing === "") return leading + trailing || undefined;
  return `${leading}\n\n${trailing}`;
}

function tidy(comment: string | undefined): string {
  if (comment === undefined) return "";
  const lineBreak = comment.indexOf("\n");
  if (lineBreak === -1 || lineBreak === comment.length - 1)
    return (comment.startsWith("*") ? comment.slice(1) : comment).trim();
  const lines = (comment.startsWith("*") ? comment.slice(1) : comment).split("\n").map((line) => line.trimEnd());
  const indent = lines.every((line) => line === "" || line.startsWith(" ")) ? 1 : 0;
  return lines
    .map((line) => line.slice(indent))
    .join("\n")
    .trim();
}
