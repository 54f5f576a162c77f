import * as runtime from "@evolvent/runtime";

/**
 * What failed, as `ONEX_<area>_<number>`. The number stays; the name behind it is for people. Codes that are not known
 * here are kept.
 *
 * - `ONEX_STAMP_001`: The file to stamp is missing.
 * - `ONEX_VALIDATE_002`: The file does not fit its schema.
 */
export type ErrorCode = "ONEX_STAMP_001" | "ONEX_VALIDATE_002" | runtime.UnknownValue;
/** - `ONEX_STAMP_001`: The file to stamp is missing. */
export type ErrorCodeStamp = "ONEX_STAMP_001";
/** - `ONEX_VALIDATE_002`: The file does not fit its schema. */
export type ErrorCodeValidate = "ONEX_VALIDATE_002";

/** The values of ErrorCode by their keys. */
export const ErrorCode = {
  STAMP: {
    /** The file to stamp is missing. */
    FILE_NOT_FOUND: "ONEX_STAMP_001",
  },
  VALIDATE: {
    /** The file does not fit its schema. */
    SCHEMA_MISMATCH: "ONEX_VALIDATE_002",
  },
} as const;

/** Whether a value is of type `ErrorCode`. */
export function isErrorCode(value: unknown): value is ErrorCode {
  switch (value) {
    case "ONEX_STAMP_001":
    case "ONEX_VALIDATE_002":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `ErrorCode`; what is wrong with it goes to `issues`. */
export function checkErrorCode(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ErrorCode {
  switch (value) {
    case "ONEX_STAMP_001":
    case "ONEX_VALIDATE_002":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"ONEX_STAMP_001\", \"ONEX_VALIDATE_002\"");
  }
}

const valuesOfErrorCode: ReadonlyMap<string | number, Exclude<ErrorCode, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<ErrorCode, runtime.UnknownValue> | null>([
  ["ONEX_STAMP_001", "ONEX_STAMP_001"],
  ["ONEX_VALIDATE_002", "ONEX_VALIDATE_002"],
]);

/** Reads ErrorCode as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readErrorCode(value: unknown, path: runtime.Path, reading: runtime.Reading): ErrorCode {
  return runtime.readOpenEnum(value, path, reading, valuesOfErrorCode);
}

/** Writes ErrorCode as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeErrorCode(value: ErrorCode): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Decodes ErrorCode as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeErrorCode(value: number): ErrorCode {
  switch (value) {
    case 1:
      return "ONEX_STAMP_001";
    case 2:
      return "ONEX_VALIDATE_002";
    default:
      return { unknown: value };
  }
}

/** The number of a value of ErrorCode as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 has it. */
export function encodeErrorCode(value: ErrorCode): number {
  switch (value) {
    case "ONEX_STAMP_001":
      return 1;
    case "ONEX_VALIDATE_002":
      return 2;
    default:
      return runtime.unknownNumber(value, "ErrorCode");
  }
}
