import * as runtime from "@evolvent/runtime";

/** How much a log line matters. */
export type LogLevel = "debug" | "info" | "warning" | "error" | runtime.UnknownValue;

/** Whether a value is of type `LogLevel`. */
export function isLogLevel(value: unknown): value is LogLevel {
  switch (value) {
    case "debug":
    case "info":
    case "warning":
    case "error":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `LogLevel`; what is wrong with it goes to `issues`. */
export function checkLogLevel(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is LogLevel {
  switch (value) {
    case "debug":
    case "info":
    case "warning":
    case "error":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"debug\", \"info\", \"warning\", \"error\"");
  }
}

const valuesOfLogLevel: ReadonlyMap<string | number, Exclude<LogLevel, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<LogLevel, runtime.UnknownValue> | null>([
  ["debug", "debug"],
  ["info", "info"],
  ["warning", "warning"],
  ["error", "error"],
]);

/** Reads LogLevel as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readLogLevel(value: unknown, path: runtime.Path, reading: runtime.Reading): LogLevel {
  return runtime.readOpenEnum(value, path, reading, valuesOfLogLevel);
}

/** Writes LogLevel as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeLogLevel(value: LogLevel): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Decodes LogLevel as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeLogLevel(value: number): LogLevel {
  switch (value) {
    case 1:
      return "debug";
    case 2:
      return "info";
    case 3:
      return "warning";
    case 4:
      return "error";
    default:
      return { unknown: value };
  }
}

/** The number of a value of LogLevel as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 has it. */
export function encodeLogLevel(value: LogLevel): number {
  switch (value) {
    case "debug":
      return 1;
    case "info":
      return 2;
    case "warning":
      return 3;
    case "error":
      return 4;
    default:
      return runtime.unknownNumber(value, "LogLevel");
  }
}
