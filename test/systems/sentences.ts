import type { Bump } from "../../generator/compare/index.js";

/** A sentence of a system's description that says what kind of version a change needs. */
export interface Sentence {
  readonly file: "onex.md" | "grainlify.md" | "tamma.md" | "duroxide.md";
  readonly sentence: string;
  /** What is changed. */
  readonly change: string;
  readonly bump: Bump;
  /** The version that follows 1.0.0. */
  readonly next: string;
  /** Fields of one event with both versions, each on a line of its own. */
  readonly fields?: string;
  /** Types beside it. */
  readonly types?: string;
  /** Where both versions don't stand in one definition: the events before and after. */
  readonly pair?: readonly [string, string];
}

const address = "  Address: { type: string, pattern: '^[GC][A-Z2-7]{55}$' }\n";

function minor(
  file: Sentence["file"],
  sentence: string,
  change: string,
  fields: string,
  more: Partial<Sentence> = {},
): Sentence {
  return { file, sentence, change, bump: "minor", next: "1.1.0", fields, ...more };
}

function major(
  file: Sentence["file"],
  sentence: string,
  change: string,
  fields: string,
  more: Partial<Sentence> = {},
): Sentence {
  return { file, sentence, change, bump: "major", next: "2.0.0", fields, ...more };
}

const twoEvents = [
  "events:\n  NODE_START: { fields: { node_id: string } }\n",
  "events:\n  NODE_START: { fields: { node_id: string } }\n  TOOL_START: { fields: { node_id: string } }\n",
] as const;
const optional = "      trace_id?: { type: string, since: 1.1.0 }\n";
const enumMore = '      state: { values: { success: {}, failure: {}, skipped: { since: "1.1.0" } } }\n';

/** Each sentence that says what is major, minor or patch. Nika's description speaks of no versions. */
export const sentences: readonly Sentence[] = [
  minor("onex.md", "MINOR: … new optional fields", "an optional field", optional),
  minor("onex.md", "MINOR: … new event types", "an event", "", { pair: twoEvents }),
  major(
    "onex.md",
    "MAJOR: Breaking changes that require migration",
    "a type that has to be converted",
    "      node_id: { type: { 1.0.0: string, 2.0.0: int64 }, else: { 1.0.0: none, 2.0.0: 0 } }\n",
  ),
  {
    file: "onex.md",
    sentence: "PATCH: Bug fixes and clarifications without schema changes",
    change: "words",
    bump: "patch",
    next: "1.0.1",
    pair: [
      "events:\n  E: { doc: A node strats., fields: { node_id: { type: string, doc: Its id. } } }\n",
      "events:\n  E: { doc: A node starts., fields: { node_id: { type: string, doc: The node's id. } } }\n",
    ],
  },
  minor(
    "onex.md",
    "Allowed (Minor Version): New optional fields in metadata",
    "an optional field of a record inside",
    "      metadata: Metadata\n",
    { types: "  Metadata: { fields: { tool: string, input?: { type: json, since: 1.1.0 } } }\n" },
  ),
  minor(
    "onex.md",
    "Allowed (Minor Version): New optional top-level fields with defaults",
    "an optional field with a default",
    "      schema?: { type: string, since: 1.1.0, default: 1.1.0 }\n",
  ),
  minor("onex.md", "Allowed (Minor Version): New event types in OnexEventTypeEnum", "an event", "", {
    pair: twoEvents,
  }),
  minor(
    "onex.md",
    "Example: trace_id: Optional[str] = Field(default=None)",
    "an optional field that may be null",
    "      trace_id?: { type: string?, since: 1.1.0, default: null }\n",
  ),
  minor("onex.md", "Allowed (Minor Version): Expanding enum values", "a value of an enum", enumMore),
  minor(
    "onex.md",
    "Allowed (Minor Version): Expanding enum values",
    "a value of a closed enum",
    '      state: { closed: true, values: { success: {}, failure: {}, skipped: { since: "1.1.0", default: failure } } }\n',
  ),
  minor("onex.md", "Allowed (Minor Version): Relaxing validation constraints", "a higher bound", "", {
    pair: [
      "events: { E: { fields: { rate: { type: float64, max: 1 } } } }\n",
      "events: { E: { fields: { rate: { type: float64, max: 100 } } } }\n",
    ],
  }),
  minor("onex.md", "Allowed (Minor Version): Relaxing validation constraints", "a pattern that is gone", "", {
    pair: [
      "events: { E: { fields: { id: { type: string, pattern: '^[a-f]+$' } } } }\n",
      "events: { E: { fields: { id: { type: string } } } }\n",
    ],
  }),
  minor(
    "onex.md",
    "Allowed (Minor Version): Adding optional metadata fields",
    "an optional field of what a field holds",
    "      metadata?: Metadata\n",
    { types: "  Metadata: { fields: { tool: string, state?: { type: string?, since: 1.1.0 } } }\n" },
  ),
  major(
    "onex.md",
    "Not Allowed (Requires Major Version): Removing fields",
    "a required field is gone",
    "      node_id: { type: string, until: 2.0.0, default: none }\n",
  ),
  major(
    "onex.md",
    "Not Allowed (Requires Major Version): Removing fields",
    "an optional field is gone",
    "      node_id?: { type: string, until: 2.0.0 }\n",
  ),
  major(
    "onex.md",
    "Not Allowed (Requires Major Version): Changing field types",
    "a number becomes text",
    "      code: { type: { 1.0.0: int32, 2.0.0: string }, else: { 1.0.0: 0, 2.0.0: none } }\n",
  ),
  major("onex.md", "Not Allowed (Requires Major Version): Making optional fields required", "nothing stands in", "", {
    pair: ["events: { E: { fields: { node_id?: string } } }\n", "events: { E: { fields: { node_id: string } } }\n"],
  }),
  major(
    "onex.md",
    "Not Allowed (Requires Major Version): Making optional fields required",
    "a default stands in",
    "      node_id: { type: string, optional: { 1.0.0: true, 2.0.0: false }, default: unknown }\n",
  ),
  major(
    "onex.md",
    "Not Allowed (Requires Major Version): Removing enum values",
    "a value that another stands in for",
    '      state: { values: { success: {}, failure: {}, skipped: { until: "2.0.0", default: success } } }\n',
  ),
  major(
    "onex.md",
    "Deprecation Process: Remove deprecated features in next major version",
    "a deprecated field is gone",
    "      old?: { type: string, deprecated: use new, until: 2.0.0 }\n",
  ),
  minor("onex.md", "Deprecation Process: Mark: Add deprecation warnings to code", "a field is deprecated", "", {
    pair: [
      "events: { E: { fields: { old?: string } } }\n",
      "events: { E: { fields: { old?: { type: string, deprecated: use new } } } }\n",
    ],
  }),
  major(
    "grainlify.md",
    "MAJOR: Breaking changes (incompatible with previous versions)",
    "a new name",
    "      recipient: { type: string, at: { 1.0.0: refund_to, 2.0.0: recipient } }\n",
  ),
  minor("grainlify.md", "MINOR: Backward-compatible additions (new optional fields)", "an optional field", optional),
  {
    file: "grainlify.md",
    sentence: "PATCH: Bug fixes (no schema changes)",
    change: "words",
    bump: "patch",
    next: "1.0.1",
    pair: [
      "events: { E: { fields: { amount: { type: int128, doc: Amuont. } } } }\n",
      "events: { E: { fields: { amount: { type: int128, doc: Amount locked. } } } }\n",
    ],
  },
  major(
    "grainlify.md",
    "Rule 1: … it must never be removed",
    "a field is gone",
    "      memo: { type: string, until: 2.0.0, default: '' }\n",
  ),
  minor("grainlify.md", "Rule 1: … Mark as deprecated in documentation", "a field is deprecated", "", {
    pair: [
      "events: { E: { fields: { memo: string } } }\n",
      "events: { E: { fields: { memo: { type: string, deprecated: use metadata } } } }\n",
    ],
  }),
  minor(
    "grainlify.md",
    "Rule 1: … Support both old and new fields for 2+ versions",
    "a field beside the one that it will take the place of",
    "      memo: { type: string, deprecated: use metadata }\n      metadata?: { type: string, since: 1.1.0 }\n",
  ),
  minor(
    "grainlify.md",
    "Rule 2: New fields must have default values",
    "an optional field with a default",
    "      metadata?: { type: string, since: 1.1.0, default: '' }\n",
  ),
  major(
    "grainlify.md",
    "Rule 2: New Fields Must Be Optional",
    "a required one, though a default stands in",
    "      refund_reason: { type: string, since: 2.0.0, default: Migrated from v1 }\n",
  ),
  major(
    "grainlify.md",
    "Rule 3: amount: i128 → amount: String = Major version",
    "a type",
    "      amount: { type: { 1.0.0: int128, 2.0.0: string }, else: { 1.0.0: 0, 2.0.0: none } }\n",
  ),
  major(
    "grainlify.md",
    "Rule 3: timestamp: u64 → timestamp: u128 = Major version",
    "a type",
    "      timestamp: { type: { 1.0.0: uint64, 2.0.0: uint128 }, else: { 1.0.0: 0, 2.0.0: 0 } }\n",
  ),
  major(
    "grainlify.md",
    "Rule 3: address: Address → address: String = Major version",
    "an alias",
    "      address: { type: { 1.0.0: Address, 2.0.0: string }, else: { 1.0.0: none, 2.0.0: none } }\n",
    { types: "  Address: string\n" },
  ),
  major("grainlify.md", "Rule 3: address: Address → address: String = Major version", "an alias with a pattern", "", {
    pair: [
      `types:\n${address}events: { E: { fields: { address: Address } } }\n`,
      `types:\n${address}events: { E: { fields: { address: string } } }\n`,
    ],
  }),
  minor(
    "grainlify.md",
    'Rule 4: "expired" | "cancelled" → "expired" | "cancelled" | "manual" = Minor version',
    "a value of an enum",
    '      refund_mode: { values: { expired: {}, cancelled: {}, manual: { since: "1.1.0", default: cancelled } } }\n',
  ),
  minor(
    "grainlify.md",
    "Strategy 1 (Minor Version): Adding optional fields",
    "an optional field",
    "      metadata?: { type: string?, since: 1.1.0 }\n",
  ),
  major(
    "grainlify.md",
    "Strategy 2 (Major Version): Breaking changes (type changes, required new fields)",
    "required fields",
    "      refund_reason: { type: string, since: 2.0.0, default: unknown }\n      refund_tx_hash: { type: string, since: 2.0.0, default: unknown }\n",
  ),
  minor("grainlify.md", "Strategy 2: Create new event type or major version", "an event", "", {
    pair: [
      "events: { FundsRefunded: { fields: { id: string } } }\n",
      "events: { FundsRefunded: { fields: { id: string } }, FundsReturned: { fields: { id: string, why: string } } }\n",
    ],
  }),
  major("grainlify.md", "Strategy 2: Remove old event in next major release", "an event ends", "", {
    pair: [
      "events: { FundsRefunded: { fields: { id: string } }, FundsReturned: { fields: { id: string } } }\n",
      "events: { FundsReturned: { fields: { id: string } } }\n",
    ],
  }),
  minor(
    "tamma.md",
    "Backward compatibility for minor versions",
    "an optional field",
    "      stepId?: { type: string, since: 1.1.0 }\n",
  ),
  major(
    "tamma.md",
    "Migration utilities for major version changes",
    "a new name",
    "      tammaVersion: { type: string, at: { 1.0.0: version, 2.0.0: tammaVersion } }\n",
  ),
  minor("tamma.md", "Deprecation warnings for obsolete fields", "a field is deprecated", "", {
    pair: [
      "events: { E: { fields: { version: string } } }\n",
      "events: { E: { fields: { version: { type: string, deprecated: use tammaVersion } } } }\n",
    ],
  }),
  minor(
    "duroxide.md",
    "Optional metadata (use Option for backward compat)",
    "optional fields that may be null",
    "      worker_id?: { type: string?, since: 1.1.0 }\n      trace_id?: { type: string?, since: 1.1.0 }\n",
  ),
  major(
    "duroxide.md",
    "timestamp_ms: u64, // Defaults to 0 if missing",
    "a required field with a default is asked of every writer",
    "      timestamp_ms: { type: uint64, since: 2.0.0, default: 0 }\n",
  ),
  minor(
    "duroxide.md",
    "Remove fallback code for timestamp_ms: 0 … assume all events have timestamps",
    "writers set it, and readers still may not rely on it",
    "      timestamp_ms: { type: uint64, since: 1.1.0, optional: reading, none: 0 }\n",
  ),
];
