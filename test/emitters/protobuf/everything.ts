/** Every type in every place, on one version. */
export const everything = `
package: test.everything
versions: { 1.0.0: { released: 2025-01-01 } }
envelope:
  Message:
    layout: { type: /kind, payload: /data }
    fields:
      id: uuid
      at: { type: timestamp, json: ms }
      cause?: string?
      note?: string
      far: { type: string, number: 17 }
types:
  Mode: { closed: true, values: { fast: {}, slow: { number: 7 }, back: { number: -3 } } }
  Open: { values: { a: {}, b: {} } }
  Result: { closed: true, variants: { Done: {}, Failed: { fields: { why: string, mode?: Mode } } } }
  OpenResult: { layout: external, variants: { Done: {}, More: { fields: { results: list<Result> } } } }
  Node: { fields: { name: string, next?: Node, all?: list<Node>, by: map<Node> } }
events:
  Scalars:
    fields:
      bool: bool
      int32: int32
      sint32: { type: int32, proto: sint32 }
      sfixed32: { type: int32, proto: sfixed32 }
      uint32: uint32
      fixed32: { type: uint32, proto: fixed32 }
      int64: int64
      sint64: { type: int64, proto: sint64 }
      sfixed64: { type: int64, proto: sfixed64 }
      uint64: uint64
      fixed64: { type: uint64, proto: fixed64 }
      safe: { type: int64, as: number }
      usafe: { type: uint64, as: number, proto: fixed64 }
      int128: int128
      uint128: uint128
      float32: float32
      float64: float64
      any32: { type: float32, nonfinite: true }
      any64: { type: float64, nonfinite: true }
      decimal: decimal
      string: string
      bytes: bytes
      timestamp: timestamp
      seconds: { type: timestamp, json: s }
      date_object: { type: timestamp, as: Date }
      duration: duration
      positive: { type: duration, json: secs-nanos }
      date: date
      uuid: uuid
      uuid_bytes: { type: uuid, proto: bytes }
      json: json
      mode: Mode
      open: Open
      result: Result
      open_result: OpenResult
      node: Node
  Optionals:
    fields:
      bool?: bool
      int32?: int32
      int64?: int64
      int128?: int128
      float64?: float64
      string?: string
      bytes?: bytes
      timestamp?: timestamp
      json?: json
      mode?: Mode
      result?: Result
      node?: Node
      list?: list<string>
      numbers?: list<int32>
      map?: map<int64>
      with_default?: { type: uint32, default: 7 }
  Nullables:
    fields:
      bool: bool?
      uint64: uint64?
      uint128?: uint128?
      string: string?
      bytes?: bytes?
      timestamp: timestamp?
      json: json
      mode: Mode?
      open_result?: OpenResult?
      node: Node?
      list: list<string>?
      list_of?: list<int32?>
      map: map<Mode?>?
      deep?: list<list<map<list<string?>>>?>
  Repeated:
    fields:
      bools: list<bool>
      ints: list<int32>
      zigzag: { type: list<int64>, proto: sint64 }
      fixed: { type: list<uint64>, proto: fixed64 }
      safes: { type: list<int64>, as: number }
      floats: list<float32>
      finite: list<float64>
      texts: list<string>
      bytes: list<bytes>
      bigs: list<int128>
      times: list<timestamp>
      ids: { type: list<uuid>, proto: bytes }
      values: list<json>
      modes: list<Mode>
      opens: list<Open>
      results: list<Result>
      nodes: list<Node>
      nested: list<list<uint32>>
      by_name: map<string>
      by_big: map<int128>
      by_mode: map<Mode>
      by_result: map<OpenResult>
      by_list: map<list<int32>>
      lists: { type: list<string>, unique: true, max: 3 }
  Constrained:
    fields:
      code: { type: string, pattern: "^[A-Z]/[0-9]+$" }
      short: { type: string, min: 1, max: 3 }
      mail: { type: string, format: email }
      small: { type: int32, min: -5, max: 5 }
      big: { type: uint64, min: 1 }
      few: { type: bytes, max: 2 }
  Nothing: {}
flows: {}
`;

/** Changes of every kind between versions. */
export const changes = `
package: test.changes
versions:
  1.0.0: { released: 2025-01-01 }
  1.1.0: { released: 2025-02-01 }
  2.0.0: { released: 2025-03-01 }
context: { tenant: string, region?: string }
envelope:
  Message:
    layout: { type: /type, payload: /payload, version: /version }
    fields:
      id: { type: string, at: { 1.0.0: /key, 2.0.0: /id } }
      tenant: { type: string, since: 2.0.0, default: $context.tenant }
      region?: { type: string, since: 1.1.0, default: $context.region }
types:
  Level: { values: { low: { json: { 1.0.0: lo, 2.0.0: low } }, high: {}, top: { since: 2.0.0, default: high } } }
  Shape:
    variants:
      Circle: { fields: { radius: { type: { 1.0.0: int32, 2.0.0: int64 } } } }
      Square: { until: 2.0.0, default: Point, fields: { side: int32 } }
      Point: {}
  Point: { fields: { x: { type: { 1.0.0: int32, 2.0.0: int64 } }, label?: { type: string, default: none } } }
events:
  Changed:
    fields:
      renamed: { type: string, at: { 1.0.0: old_name, 2.0.0: renamed } }
      widened: { type: { 1.0.0: int32, 2.0.0: int64 } }
      respelled: { type: { 1.0.0: int32, 2.0.0: string } }
      narrowed: { type: { 1.0.0: string, 2.0.0: int32 }, else: { 1.0.0: old, 2.0.0: -1 } }
      bounded: { type: { 1.0.0: int32, 2.0.0: int32 }, max: { 1.0.0: 1000, 2.0.0: 10 }, else: { 1.0.0: 1, 2.0.0: 10 } }
      added: { type: string, since: 1.1.0, default: $payload.renamed }
      from_envelope: { type: string, since: 2.0.0, default: $envelope.id }
      removed: { type: list<string>, until: 2.0.0, default: [] }
      gone: { type: Point, until: 2.0.0, default: { x: 1 } }
      span: { type: uint32, unit: { 1.0.0: s, 2.0.0: ms }, else: { 1.0.0: 0, 2.0.0: 0 } }
      maybe: { type: { 1.0.0: string, 2.0.0: string? } }
      surely: { type: { 1.0.0: string?, 2.0.0: string }, else: { 1.0.0: old, 2.0.0: nothing } }
      many: { type: { 1.0.0: string, 2.0.0: list<string> } }
      one: { type: { 1.0.0: list<Point>, 2.0.0: Point }, else: { 1.0.0: [], 2.0.0: { x: 0 } } }
      counts: { type: { 1.0.0: list<string>, 2.0.0: list<int32> }, else: { 1.0.0: [], 2.0.0: [] } }
      tallies: { type: { 1.0.0: map<string>, 2.0.0: map<int32> }, else: { 1.0.0: {}, 2.0.0: { none: 0 } } }
      points: list<Point>
      named: map<Point>
      nullable: list<Point?>
      level: Level
      levels?: list<Level>
      text: { type: { 1.0.0: Level, 2.0.0: string } }
      enumerated: { type: { 1.0.0: string, 2.0.0: Level } }
      shape: Shape
      shapes: map<list<Shape>>
      optional?: { type: string, optional: { 1.0.0: true, 2.0.0: false }, default: there }
      late?: { type: Point, since: 2.0.0 }
`;

/** What a draft changes: in some events nothing that writing the released version must convert, in others something that it must. */
export const drafts = `
package: test.drafts
versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: {} }
envelope:
  Message:
    layout: { type: /type, payload: /payload, version: /version }
    fields:
      id: uuid
      actor: { type: string, at: { 1.0.0: user, 2.0.0: actor } }
      at: timestamp
      region?: { type: string, since: 2.0.0 }
types:
  Level: { values: { low: {}, high: {}, top: { since: 2.0.0, default: high } } }
  Mode: { closed: true, values: { fast: {}, slow: {}, idle: { since: 2.0.0, default: slow } } }
  Point: { fields: { x: { type: int32, at: { 1.0.0: left, 2.0.0: x } }, y: int32, z?: { type: int64, since: 2.0.0 } } }
  Shape:
    variants:
      Circle: { fields: { center: Point, radius: { type: float64, at: { 1.0.0: r, 2.0.0: radius } } } }
      Line: { fields: { points: { type: list<Point>, max: 3 } } }
      Empty: {}
  Detail: { fields: { code: { type: string, pattern: "^[A-Z]{2}$" }, mode: Mode } }
  Node: { fields: { name: string, next?: Node } }
events:
  Kept:
    fields:
      name: { type: string, at: { 1.0.0: title, 2.0.0: name } }
      size?: { type: uint32, at: { 1.0.0: length, 2.0.0: size } }
      bounded: { type: int32, min: { 2.0.0: 1 }, else: { 1.0.0: 0, 2.0.0: 1 } }
      few: { type: list<string>, max: { 2.0.0: 3 }, else: { 1.0.0: [], 2.0.0: [] } }
      amount: int128
      added: { type: string, since: 2.0.0, default: none, pattern: "^[a-z]+$" }
      also?: { type: list<Detail>, since: 2.0.0, max: 2 }
      note?: { type: Detail?, since: 2.0.0 }
      tags: { type: map<string>, since: 2.0.0, default: {} }
      removed?: { type: string, until: 2.0.0 }
  Nested:
    fields:
      level: Level
      levels: list<Level>
      mode?: Mode
      point: Point
      points: list<Point>
      named: map<Point>
      maybe: Point?
      deep?: list<list<Point?>>
      shape: Shape
      shapes: map<list<Shape>>
      detail: Detail
  Repeated:
    fields:
      levels: { type: list<Level>, unique: true }
  Made:
    fields:
      first: { type: string, until: 2.0.0, default: "" }
      point: Point
      detail: Detail
  Bounded:
    fields:
      text: { type: string, max: { 1.0.0: 5, 2.0.0: 9 }, else: { 1.0.0: "-", 2.0.0: "-" } }
      count: { type: { 1.0.0: int32, 2.0.0: int64 }, else: { 1.0.0: 0, 2.0.0: 0 } }
  Lossy:
    fields:
      maybe: { type: { 1.0.0: string, 2.0.0: string? } }
      span: { type: { 1.0.0: uint32, 2.0.0: uint64 }, unit: { 1.0.0: s, 2.0.0: ms } }
      detail: Detail
  Circular:
    fields: { node: Node, added?: { type: Node, since: 2.0.0 }, detail: Detail }
flows: {}
`;
