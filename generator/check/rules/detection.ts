import { type EncodedEvent, firstRecordDifference, readStored, readStoredAs } from "../../interpret/index.js";
import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { printJsonText } from "../../source/index.js";
import type { CheckInput, Rule } from "../rule.js";
import { documentsOf } from "../witness/documents.js";
import { likenessOf } from "../witness/likeness.js";

/**
 * An event that is written under one version is not read as another with a different meaning. Versions that share a mark are told apart by
 * shape, or what both take is shown to mean the same; where neither is proven, events are made that both explain, and read both ways. What
 * differs is shown; where nothing is found, that is said too.
 */
export const detection: Rule = ({ history, converts, isSound }, sink) => {
  for (const pkg of history.model.packages) {
    for (const event of pkg.events.filter(isSound)) {
      const unproven: (readonly [EventVersion, EventVersion])[] = [];
      const clash = firstClash();
      if (clash === undefined) {
        const [pair] = unproven;
        if (pair === undefined) continue;
        const [older, newer] = pair.map(({ version }) => version.name);
        const details = { event: event.key, older: older ?? "", newer: newer ?? "" };
        sink.report("check/version-unproven", event.span, details);
        continue;
      }
      const { written, found, path, document } = clash;
      const related = event.versions
        .filter(({ version }) => version.name === found || version === written.version)
        .map(({ version }) => ({ span: version.span, message: `version ${version.name}` }));
      const details = { event: event.key, written: written.version.name, read: found, path };
      sink.report("check/ambiguous-version", event.span, details, { witness: document, related });

      function firstClash(): (Clash & { readonly written: EventVersion }) | undefined {
        for (const written of event.versions) {
          for (const older of event.versions) {
            if (older === written) break;
            const likeness = likenessOf(history, event, older, written);
            if (likeness === undefined) continue;
            for (const document of documentsOf(pkg, written, likeness)) {
              const found = compare(event, written, document, { history, converts });
              if (found !== undefined) return { ...found, written };
            }
            unproven.push([older, written]);
          }
        }
        return undefined;
      }
    }
  }
};

interface Clash {
  /** The version that is found. */
  readonly found: string;
  readonly path: string;
  readonly document: string;
}

/** Reads a document as the version that wrote it and as the one that is detected; gives where they differ. */
function compare(
  event: EventDeclaration,
  written: EventVersion,
  { stored, context }: EncodedEvent,
  { history, converts }: Pick<CheckInput, "history" | "converts">,
): Clash | undefined {
  const options = { context, run: converts.run };
  const found = readStored(history, event, { json: stored }, options);
  if (found.kind === "failed" || found.version === written.version.name) return undefined;
  const meant = readStoredAs(history, event, written, { json: stored }, options);
  if (meant.kind === "failed" || meant.unknown > 0) return undefined;
  const { envelope, payload } = event.latest;
  const difference =
    firstRecordDifference(payload, meant.payload, found.payload, envelope === undefined ? "" : "/payload") ??
    (envelope === undefined ? undefined : firstRecordDifference(envelope, meant.envelope, found.envelope));
  if (difference === undefined) return undefined;
  return { found: found.version, path: difference.path, document: printJsonText(stored) };
}
