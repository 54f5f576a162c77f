import * as runtime from "@evolvent/runtime";

/** A major, as structs say it that hold their version themselves. Lifting and downcasting turn it into the other one. */
export type WireMajor = "v2" | runtime.UnknownValue;
/** `WireMajor` as in 1.0.0. */
export type WireMajorV1_0_0 = "v1" | runtime.UnknownValue;

/** Whether a value is of type `WireMajorV1_0_0`; what is wrong with it goes to `issues`. */
export function checkWireMajorV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WireMajorV1_0_0 {
  switch (value) {
    case "v1":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"v1\"");
  }
}

/** Whether a value is of type `WireMajor`. */
export function isWireMajor(value: unknown): value is WireMajor {
  switch (value) {
    case "v2":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `WireMajor`; what is wrong with it goes to `issues`. */
export function checkWireMajor(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WireMajor {
  switch (value) {
    case "v2":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"v2\"");
  }
}

const valuesOfWireMajorV1_0_0: ReadonlyMap<string | number, Exclude<WireMajor, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<WireMajor, runtime.UnknownValue> | null>([
  [1, "v2"],
]);

/** Reads WireMajor as 1.0.0 stored it. */
export function readWireMajorV1_0_0(value: unknown, path: runtime.Path, reading: runtime.Reading): WireMajor {
  return runtime.readOpenEnum(value, path, reading, valuesOfWireMajorV1_0_0);
}

const valuesOfWireMajor: ReadonlyMap<string | number, Exclude<WireMajor, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<WireMajor, runtime.UnknownValue> | null>([
  [2, "v2"],
]);

/** Reads WireMajor as 2.0.0 stored it. */
export function readWireMajor(value: unknown, path: runtime.Path, reading: runtime.Reading): WireMajor {
  return runtime.readOpenEnum(value, path, reading, valuesOfWireMajor);
}

/** Writes WireMajor as 1.0.0 stores it. */
export function writeWireMajorV1_0_0(value: WireMajorV1_0_0): string | number {
  if (typeof value !== "string") return value.unknown;
  switch (value) {
    case "v1": return 1;
    default: return value;
  }
}

/** Writes WireMajor as 2.0.0 stores it. */
export function writeWireMajor(value: WireMajor): string | number {
  if (typeof value !== "string") return value.unknown;
  switch (value) {
    case "v2": return 2;
    default: return value;
  }
}

/** WireMajor of 2.0.0 as of 1.0.0. */
export function liftWireMajorV2_0_0ToV1_0_0(
  value: WireMajor,
  _path: runtime.Path,
  _reading: runtime.Reading,
): WireMajorV1_0_0 {
  if (value === "v2") return "v1";
  return value;
}

/** WireMajor of 1.0.0 as of 2.0.0. */
export function liftWireMajorV1_0_0(
  value: WireMajorV1_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): WireMajor {
  if (value === "v1") return "v2";
  return value;
}

/** Decodes WireMajor as 1.0.0 wrote it. */
export function decodeWireMajorV1_0_0(value: number): WireMajor {
  switch (value) {
    case 1:
      return "v2";
    default:
      return { unknown: value };
  }
}

/** Decodes WireMajor as 2.0.0 wrote it. */
export function decodeWireMajor(value: number): WireMajor {
  switch (value) {
    case 2:
      return "v2";
    default:
      return { unknown: value };
  }
}

/** The number of a value of WireMajor as 1.0.0 has it. */
export function encodeWireMajorV1_0_0(value: WireMajorV1_0_0): number {
  switch (value) {
    case "v1":
      return 1;
    default:
      return runtime.unknownNumber(value, "WireMajor");
  }
}

/** The number of a value of WireMajor as 2.0.0 has it. */
export function encodeWireMajor(value: WireMajor): number {
  switch (value) {
    case "v2":
      return 2;
    default:
      return runtime.unknownNumber(value, "WireMajor");
  }
}

/** The number of a value of WireMajor as 1.0.0 has it. */
export function encodeWireMajorV2_0_0ToV1_0_0(value: WireMajor): number {
  switch (value) {
    case "v2":
      return 1;
    default:
      return runtime.unknownNumber(value, "WireMajor");
  }
}
