/** An event in its envelope; each part may be another one. */
export interface Frame {
  readonly layout?: string;
  readonly type?: string;
  readonly requires?: string;
}

/** A package of one event in a frame. */
export function frameSchema({ layout = "type: /type, payload: /data", type, requires }: Frame): string {
  return `package: shop.orders
envelope:
  Envelope:
    layout: { ${layout} }
    fields: { id?: string, source?: string }
events:
  Placed:
${type === undefined ? "" : `    type: ${type}\n`}${requires === undefined ? "" : `    requires: [${requires}]\n`}    fields: { total: int32 }
`;
}

/** Changes of a frame, with the rule of each. */
export const frameCases: readonly (readonly [string, Frame, Frame])[] = [
  ["event.renamed", {}, { type: "OrderPlaced" }],
  ["event.renamed.alias", {}, { type: "[OrderPlaced, Placed]" }],
  ["event.type-tag-changed", {}, { type: "[Placed, OrderPlaced]" }],
  ["event.layout-changed", {}, { layout: "type: /type, payload: /body" }],
  ["event.layout-changed", {}, { layout: "type: /kind, payload: /data" }],
  ["event.layout-changed", {}, { layout: "type: /type, payload: /" }],
  ["event.layout-changed", { layout: "type: /*, payload: /*" }, {}],
  ["event.requires-added", {}, { requires: "id" }],
  ["event.requires-removed", { requires: "id" }, {}],
];

const both = "versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }";

/** Histories in which lifts decide, or nothing does: what is compared is the first version with the second. */
export const histories: readonly (readonly [string, string])[] = [
  ["a lift without an image", "n: { type: { 1.0.0: string, 2.0.0: int32 } }"],
  ["a function", "n: { type: { 1.0.0: string, 2.0.0: int32 }, convert: { 2.0.0: ./n.ts#n } }"],
  ["another place above the payload", "x: { type: int32, at: { 1.0.0: /x, 2.0.0: x } }"],
  ["a pattern that is no regular one", "n: { type: string, pattern: { 1.0.0: '^(a|b)\\1$', 2.0.0: '^(b|a)\\1$' } }"],
  [
    "a pattern that is no regular one, with a text",
    "n: { type: string, pattern: { 1.0.0: '^(?:(a)\\1|0)$', 2.0.0: '^(?:0|(a)\\1)$' } }",
  ],
  ["a value that nobody knows", "n: { type: string, pattern: '^(a|b)\\1$', optional: { 1.0.0: false, 2.0.0: true } }"],
  ["another default", "n?: { type: string, default: { 1.0.0: a, 2.0.0: b } }"],
];

/** A history of one event with some fields. */
export function historySchema(fields: string): string {
  return `package: a.b
${both}
envelope: { Envelope: { layout: { type: /type, payload: /data, version: /version } } }
events: { E: { fields: { ${fields} } } }
`;
}

/** Definitions before and after, of which the new one still knows the old version. */
export const remembering: readonly (readonly [string, string, string])[] = [
  [
    "event.layout-changed",
    "package: a.b\nversions: { 1.0.0: { released: 2024-01-01 } }\nenvelope: { V: { layout: { type: /type, payload: /data, version: /v } } }\nevents: { E: { fields: { x: int32 } } }\n",
    `package: a.b\n${both}\nenvelope: { V: { layout: { 1.0.0: { type: /type, payload: /data, version: /v }, 2.0.0: { type: /type, payload: /, version: /v } } } }\nevents: { E: { fields: { x: int32 } } }\n`,
  ],
  [
    "event.layout-changed",
    "package: a.b\nenvelope: { V: { layout: { type: /type, payload: /data } } }\nevents: { E: { fields: { x: { type: string, pattern: '^(a|b)\\1$' } } } }\n",
    "package: a.b\nenvelope: { V: { layout: { type: /type, payload: /body } } }\nevents: { E: { fields: { x: { type: string, pattern: '^(a|b)\\1$' } } } }\n",
  ],
  [
    "event.removed",
    "package: a.b\nversions: { 1.0.0: { released: 2024-01-01 } }\nevents: { D: {}, E: { fields: { x: int32 } } }\n",
    `package: a.b\n${both}\nevents: { D: { until: 2.0.0 }, E: { fields: { x: int32 } } }\n`,
  ],
];
