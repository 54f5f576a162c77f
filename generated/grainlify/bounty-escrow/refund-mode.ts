import * as runtime from "@evolvent/runtime";

/**
 * Why locked funds went back. Values are added in minors.
 *
 * - `expired`: The deadline passed.
 * - `cancelled`: The bounty was called off.
 * - `manual`: Somebody sent it back.
 * - `partial`: Only some of it went back. Who knows no parts is told that it was by hand.
 */
export type RefundMode = "expired" | "cancelled" | "manual" | "partial" | runtime.UnknownValue;
/** `RefundMode` as in 1.0.0. */
export type RefundModeV1_0_0 = "expired" | "cancelled" | "manual" | runtime.UnknownValue;

/** Whether a value is of type `RefundModeV1_0_0`; what is wrong with it goes to `issues`. */
export function checkRefundModeV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is RefundModeV1_0_0 {
  switch (value) {
    case "expired":
    case "cancelled":
    case "manual":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"expired\", \"cancelled\", \"manual\"");
  }
}

/** Whether a value is of type `RefundMode`. */
export function isRefundMode(value: unknown): value is RefundMode {
  switch (value) {
    case "expired":
    case "cancelled":
    case "manual":
    case "partial":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `RefundMode`; what is wrong with it goes to `issues`. */
export function checkRefundMode(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is RefundMode {
  switch (value) {
    case "expired":
    case "cancelled":
    case "manual":
    case "partial":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"expired\", \"cancelled\", \"manual\", \"partial\"");
  }
}

const valuesOfRefundModeV1_0_0: ReadonlyMap<string | number, Exclude<RefundMode, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<RefundMode, runtime.UnknownValue> | null>([
  ["expired", "expired"],
  ["cancelled", "cancelled"],
  ["manual", "manual"],
]);

/** Reads RefundMode as 1.0.0 stored it. */
export function readRefundModeV1_0_0(value: unknown, path: runtime.Path, reading: runtime.Reading): RefundMode {
  return runtime.readOpenEnum(value, path, reading, valuesOfRefundModeV1_0_0);
}

const valuesOfRefundMode: ReadonlyMap<string | number, Exclude<RefundMode, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<RefundMode, runtime.UnknownValue> | null>([
  ["expired", "expired"],
  ["cancelled", "cancelled"],
  ["manual", "manual"],
  ["partial", "partial"],
]);

/** Reads RefundMode as 1.1.0 stored it. */
export function readRefundMode(value: unknown, path: runtime.Path, reading: runtime.Reading): RefundMode {
  return runtime.readOpenEnum(value, path, reading, valuesOfRefundMode);
}

/** Writes RefundMode as 1.0.0 stores it. */
export function writeRefundModeV1_0_0(value: RefundModeV1_0_0): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Writes RefundMode as 1.1.0 stores it. */
export function writeRefundMode(value: RefundMode): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** RefundMode of 1.1.0 as of 1.0.0. */
export function liftRefundModeV1_1_0ToV1_0_0(
  value: RefundMode,
  _path: runtime.Path,
  _reading: runtime.Reading,
): RefundModeV1_0_0 {
  if (value === "partial") return "manual";
  return value;
}

/** Decodes RefundMode as 1.0.0 wrote it. */
export function decodeRefundModeV1_0_0(value: number): RefundMode {
  switch (value) {
    case 1:
      return "expired";
    case 2:
      return "cancelled";
    case 3:
      return "manual";
    default:
      return { unknown: value };
  }
}

/** Decodes RefundMode as 1.1.0 wrote it. */
export function decodeRefundMode(value: number): RefundMode {
  switch (value) {
    case 1:
      return "expired";
    case 2:
      return "cancelled";
    case 3:
      return "manual";
    case 4:
      return "partial";
    default:
      return { unknown: value };
  }
}

/** The number of a value of RefundMode as 1.0.0 has it. */
export function encodeRefundModeV1_0_0(value: RefundModeV1_0_0): number {
  switch (value) {
    case "expired":
      return 1;
    case "cancelled":
      return 2;
    case "manual":
      return 3;
    default:
      return runtime.unknownNumber(value, "RefundMode");
  }
}

/** The number of a value of RefundMode as 1.1.0 has it. */
export function encodeRefundMode(value: RefundMode): number {
  switch (value) {
    case "expired":
      return 1;
    case "cancelled":
      return 2;
    case "manual":
      return 3;
    case "partial":
      return 4;
    default:
      return runtime.unknownNumber(value, "RefundMode");
  }
}
