/** Schemas that between them use every way of storing, typing and lifting a value. */
export const schemas: Readonly<Record<string, string>> = {
  scalars: `package: t.scalars
versions: { 1.0.0: { released: 2024-01-01 } }
envelope:
  Envelope: { layout: adjacent, fields: { id: uuid } }
events:
  Numbers:
    fields:
      b: bool
      i32: int32
      i32s: { type: int32, json: string }
      i32b: { type: int32, json: [number, string], min: -5, max: 5 }
      u32: uint32
      u32b: { type: uint32, json: [string, number], min: 7 }
      i64: int64
      i64n: { type: int64, json: number }
      i64b: { type: int64, json: [number, string], min: -10, max: 9007199254740993 }
      u64: { type: uint64, json: [string, number] }
      u64n: { type: uint64, json: number, min: 1 }
      i64a: { type: int64, as: number, json: [number, string] }
      u64a: { type: uint64, as: number, max: 100 }
      i128: { type: int128, json: [number, string] }
      u128: { type: uint128, min: 1 }
      f32: float32
      f64: { type: float64, min: -0.5, max: 1.5 }
      f64n: { type: float64, nonfinite: true }
      f32n: { type: float32, nonfinite: true, max: 10 }
      dec: decimal
      decn: { type: decimal, json: [number, string] }
  Texts:
    fields:
      s: string
      sized: { type: string, min: 1, max: 3 }
      exact: { type: string, length: 2 }
      pattern: { type: string, pattern: "^[a-z]+/[0-9]{2}$" }
      unicode: { type: string, pattern: "😀$", max: 4 }
      email: { type: string, format: email }
      uri: { type: string, format: uri }
      time: { type: string, format: date-time }
      date: date
      uuid: uuid
      base64: bytes
      base64url: { type: bytes, json: base64url, min: 1, max: 3 }
      hex: { type: bytes, json: [hex, base64] }
      array: { type: bytes, json: array, max: 2 }
      any: json
  Times:
    fields:
      t: timestamp
      naive: { type: timestamp, json: naive }
      both: { type: timestamp, json: [rfc3339, naive] }
      s: { type: timestamp, json: s }
      ms: { type: timestamp, json: [ms, rfc3339] }
      d: { type: timestamp, as: Date }
      dms: { type: timestamp, as: Date, json: ms }
      duration: duration
      seconds: { type: duration, json: s }
      milliseconds: { type: duration, json: [ms, string] }
      parts: { type: duration, json: secs-nanos }
`,
  structures: `package: t.structures
versions: { 1.0.0: { released: 2024-01-01 } }
context: { region: string, zone?: string }
envelope:
  Envelope:
    layout: { type: /meta/kind, payload: /body/content, version: /meta/v }
    fields:
      id: { type: uint64, json: [number, string] }
      note?: string?
      origin?: { type: string, default: $context.region }
      zone?: { type: string, default: $context.zone }
      copy?: { type: string, default: $payload.name }
types:
  Level: { values: { low: {}, high: { json: [HIGH, high, 3] }, odd: { json: 7 } } }
  Hard: { closed: true, values: [on, off] }
  Code: { values: { A: { values: { X: { json: A_1 }, Y: { json: A_2 } } }, B: { values: { X: { json: B_1 } } } } }
  Point: { fields: { x: int32, y?: int32, label?: { type: string, default: none } } }
  External: { layout: external, variants: { Nothing: {}, Dot: { type: [dot, Dot] }, Circle: { fields: { radius: float64, centre?: Point } } } }
  Internal: { variants: { a: { fields: { type2?: string, n: int32 } }, b: {} } }
  Tagged: { layout: { type: /kind, payload: / }, closed: true, variants: { a: { fields: { n: int32 } }, b: {} } }
  Adjacent: { layout: adjacent, variants: { a: { fields: { n: int32 } }, b: {} } }
  ClosedExternal: { layout: external, closed: true, variants: { one: {}, two: { fields: { n: int32 } } } }
  Tree: { fields: { value: int32, children: list<Tree>, left?: Tree, named?: map<Tree> } }
  Expression: { layout: external, variants: { Literal: { fields: { value: float64 } }, Sum: { fields: { left: Expression, right: Expression } }, None: {} } }
events:
  Everything:
    fields:
      name: string
      point: Point
      maybe: Point?
      level: Level
      hard: Hard
      code?: Code
      levels: list<Level>
      external: External
      internal: Internal
      tagged: Tagged
      adjacent: Adjacent
      closed?: ClosedExternal
  Collections:
    fields:
      name: string
      numbers: { type: list<int64>, min: 1, max: 3, unique: true }
      points: { type: list<Point>, unique: true }
      nested: list<list<string?>>
      texts: map<string>
      sized: { type: map<int32>, min: 1, max: 2 }
      deep: map<list<map<Hard>>>
      unions: list<External>
  Presence:
    fields:
      name: string
      optional?: string
      nullable: string?
      both?: string?
      json: json
      jsonish?: json
      none: { type: int32, none: 0, default: 5 }
      nothing?: { type: string, none: "-" }
      reading: { type: string, optional: reading }
      given?: { type: int64, default: 7 }
      listed?: { type: list<int32>, default: [1, 2] }
      pointed?: { type: Point, default: { x: 1 } }
      levelled?: { type: Level, default: HIGH }
      same?: { type: string, default: $payload.name }
      outer?: { type: uint64, json: number, default: $envelope.id }
  Recursive: { fields: { name: string, tree: Tree, expression: Expression } }
  Bare: {}
`,
  lifts: `package: t.lifts
versions:
  1.0.0: { released: 2024-01-01 }
  1.1.0: { released: 2024-06-01 }
  2.0.0: { released: 2025-01-01 }
  3.0.0: { released: 2026-01-01 }
context: { region: string, when?: timestamp }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields:
      id: { type: { 1.0.0: int32, 2.0.0: int64, 3.0.0: string } }
      subject?: { type: string, at: { 1.0.0: /data/subject, 2.0.0: /subject }, default: $payload.name }
      region: { type: string, since: 2.0.0, default: $context.region }
      when?: { type: timestamp, since: 2.0.0, default: $context.when }
      pair?: { type: string, since: 3.0.0, default: $payload.second }
types:
  Short: { type: string, max: 3 }
  Level: { values: { low: {}, middle: { since: 1.1.0, until: 2.0.0, default: low }, high: { json: { 1.0.0: hi, 2.0.0: [high, hi] } }, top: { since: 3.0.0, default: high } } }
  Hard: { closed: true, values: { on: {}, off: {}, half: { until: 3.0.0 } } }
  Part: { fields: { n: { type: { 1.0.0: int32, 3.0.0: string } }, since2?: { type: string, since: 2.0.0, default: new }, gone: { type: string, until: 2.0.0, default: "" } } }
  Shape:
    layout: { 1.0.0: external, 2.0.0: internal, 3.0.0: adjacent }
    variants:
      dot: { type: { 1.0.0: Dot, 2.0.0: [dot, Dot] } }
      circle: { fields: { radius: { type: { 1.0.0: int32, 2.0.0: float64 } } } }
      square: { until: 3.0.0, default: dot, fields: { side: int32 } }
      part: { since: 2.0.0, fields: { part: Part } }
events:
  Changed:
    type: { 1.0.0: changed, 2.0.0: [Changed, changed] }
    fields:
      name: { type: string, at: { 1.0.0: title, 1.1.0: about/name, 2.0.0: name } }
      second: { type: string, since: 2.0.0, default: $payload.name }
      third?: { type: string, since: 2.0.0, default: $envelope.region }
      moved: { type: string, at: { 1.0.0: /moved, 2.0.0: moved } }
      timeout: { type: uint64, json: [number, string], at: { 1.0.0: timeout, 2.0.0: timeout_ms }, unit: { 1.0.0: s, 2.0.0: ms } }
      back: { type: int64, at: { 1.0.0: ms, 2.0.0: s }, unit: { 1.0.0: ms, 2.0.0: s }, else: -1 }
      narrowed: { type: { 1.0.0: int64, 2.0.0: int32 }, else: 0 }
      strict: { type: { 1.0.0: int64, 2.0.0: uint32 }, else: 1 }
      text: { type: { 1.0.0: int64, 2.0.0: string } }
      number: { type: { 1.0.0: string, 2.0.0: int64 }, else: 42 }
      maybe?: { type: { 1.0.0: string, 2.0.0: uint64 }, else: absent }
      float: { type: { 1.0.0: int32, 2.0.0: float64 } }
      whole: { type: { 1.0.0: float64, 2.0.0: int64 }, else: 7 }
      bounded: { type: { 1.0.0: string, 2.0.0: Short }, else: abc }
      level: Level
      levels: list<Level>
      hard: { type: Hard, else: on }
      word: { type: { 1.0.0: Level, 3.0.0: string } }
      named: { type: { 1.0.0: string, 2.0.0: Level } }
      part: Part
      parts: map<Part>
      shape: Shape
      shapes: list<Shape>
      wrapped: { type: { 1.0.0: string, 2.0.0: list<string> } }
      single: { type: { 1.0.0: list<int32>, 2.0.0: int32 }, else: 0 }
      list: { type: { 1.0.0: list<int32>, 2.0.0: list<int64>, 3.0.0: list<string> } }
      null1: { type: { 1.0.0: string, 2.0.0: string? } }
      null2: { type: { 1.0.0: string?, 2.0.0: string }, else: nothing }
      later?: { type: { 1.0.0: string?, 2.0.0: string }, else: absent }
      memo: { type: string, until: 2.0.0, default: "" }
      added: { type: int64, since: 1.1.0, default: 5 }
      object: { type: Part, since: 3.0.0, default: { n: x } }
      ending?: { type: string, optional: { 1.0.0: true, 3.0.0: false }, default: end }
  Old: { until: 2.0.0, fields: { op: string } }
  Skipped: { until: 2.0.0, skip: true, fields: { op: string } }
  New: { since: 3.0.0 }
`,
  detection: `package: t.detection
versions:
  0.1.0: { released: 2023-01-01, mark: [null, 1] }
  0.2.0: { released: 2024-01-01, mark: [null] }
  0.3.0: { released: 2024-06-01, mark: ["1", 2] }
  1.0.0: { released: 2025-01-01, mark: [null] }
  1.1.0: { mark: [null] }
context: { stream: string, at?: timestamp }
envelope:
  Entry:
    layout:
      0.1.0: { type: /*, payload: /*, version: /v }
      1.0.0: { type: /type, payload: /, version: /v }
    fields:
      seq: { type: uint64, json: [number, string], at: { 0.1.0: /*/seq, 1.0.0: /seq } }
      cause?: { type: uint64?, json: [number, string], at: { 0.1.0: /*/cause, 1.0.0: /cause } }
      stream: { type: string, since: 1.0.0, default: $context.stream }
      time: { type: timestamp, json: ms, since: 0.2.0, at: { 0.2.0: /*/time, 1.0.0: /time }, optional: reading, none: 0, default: $context.at, fill: now }
events:
  Opened: { fields: { name: string, kind?: { type: string, since: 0.3.0 }, tags?: { type: map<string>, since: 1.1.0 } } }
  Closed: { requires: [cause], fields: { seconds?: { type: uint64, json: [number, string], since: 0.3.0, at: { 0.3.0: seconds, 1.0.0: ms }, unit: { 0.3.0: s, 1.0.0: ms } } } }
  Pinged: { type: [Pinged, ping] }
  Stopped: { until: 1.0.0, fields: { why: string } }
  Cleared: { since: 1.1.0 }
`,
  majors: `package: t.majors
compatible: none
context: { topic: string }
envelope:
  Contract:
    layout: { type: $context.topic, payload: /data, version: { at: /version, as: major } }
    fields: { contract?: string }
events:
  Locked:
    versions: { 1.0.0: { released: 2024-01-01 }, 1.1.0: { released: 2024-06-01 }, 2.0.0: { released: 2025-01-01 }, 2.1.0: {} }
    fields:
      id: string
      amount: { type: int128, json: [number, string] }
      metadata?: { type: string?, since: 1.1.0 }
      correlation: { type: string, since: 2.0.0, default: $payload.id }
      draft?: { type: string, since: 2.1.0 }
  Freed: { versions: { 1.0.0: { released: 2024-01-01 } }, fields: { id: string } }
`,
  names: `package: t.names
versions:
  1.0.0: { released: 2024-01-01, mark: [null, 1.0.0] }
  1.1.0: { released: 2024-06-01 }
  1.2.0: { released: 2024-07-01 }
  2.0.0: {}
envelope:
  Event:
    layout: { type: /event_type, payload: /metadata, version: /schema_version, batch: { 1.2.0: /events } }
    fields:
      event_id: { type: uuid, fill: uuid4 }
      trace?: { type: string?, since: 1.1.0 }
events:
  START: { fields: { input?: json } }
  Request: { type: { 1.0.0: NODE_REQUEST, 2.0.0: TOOL_REQUEST } }
  ANNOUNCE: { since: 1.1.0, fields: { status: string } }
`,
  bare: `package: t.bare
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
events:
  Thing: { fields: { a: { type: { 1.0.0: int32, 2.0.0: string } }, b?: { type: string, since: 2.0.0 } } }
`,
  loose: `package: sample.loose
versions:
  1.0.0: { released: 2024-01-01, mark: [null, 1] }
  2.0.0: { released: 2024-02-01, mark: 2 }
  3.0.0: { released: 2024-03-01, mark: 3 }
envelope:
  Row:
    layout:
      1.0.0: { type: /*, payload: /*, version: /v }
      2.0.0: { type: /kind, payload: /body/data, version: /v }
      3.0.0: { type: /kind, payload: /data, version: /v }
    fields: { cause?: uint32, note?: { type: string?, at: { 1.0.0: /*/note, 2.0.0: /note } } }
events:
  Loose: { fields: { a?: { type: int32, default: 5 }, b?: { type: string?, at: { 1.0.0: in/b, 2.0.0: b } } } }
  Beside: { fields: { top: { type: string, at: { 1.0.0: /top, 3.0.0: top }, default: "" }, c?: int32 } }
  Empty: {}
`,
  drafts: `package: sample.drafts
versions: { 1.0.0: { released: 2024-01-01, mark: 1 }, 1.1.0: { released: 2024-02-01, mark: 1 }, 1.2.0: { mark: 1 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: { id?: uint32 } } }
events: { A: { fields: { a?: int32, b?: { type: int32, since: 1.1.0 }, c?: { type: int32, since: 1.2.0 } } } }
`,
  times: `package: sample.times
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: {} } }
events:
  Timed:
    fields:
      coarse: { type: timestamp, json: { 1.0.0: rfc3339, 2.0.0: ms }, else: "2020-01-01T00:00:00Z" }
      whole?: { type: timestamp, json: { 1.0.0: rfc3339, 2.0.0: s }, else: absent }
      fine: { type: timestamp, json: { 1.0.0: ms, 2.0.0: rfc3339 } }
      took: { type: duration, json: { 1.0.0: string, 2.0.0: ms }, else: 0s }
      rust: { type: duration, json: { 1.0.0: string, 2.0.0: secs-nanos }, else: 0s }
`,
};
