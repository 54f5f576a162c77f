import * as runtime from "@evolvent/runtime";

/** What is wrong with what is deployed. */
export type ConfigErrorKind =
  | "UnregisteredOrchestration"
  | "UnregisteredActivity"
  | "MissingVersion"
  | "Nondeterminism"
  | runtime.UnknownValue;

/** Whether a value is of type `ConfigErrorKind`. */
export function isConfigErrorKind(value: unknown): value is ConfigErrorKind {
  switch (value) {
    case "UnregisteredOrchestration":
    case "UnregisteredActivity":
    case "MissingVersion":
    case "Nondeterminism":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `ConfigErrorKind`; what is wrong with it goes to `issues`. */
export function checkConfigErrorKind(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigErrorKind {
  switch (value) {
    case "UnregisteredOrchestration":
    case "UnregisteredActivity":
    case "MissingVersion":
    case "Nondeterminism":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"UnregisteredOrchestration\", \"UnregisteredActivity\", \"MissingVersion\", \"Nondeterminism\"");
  }
}

const valuesOfConfigErrorKind: ReadonlyMap<string | number, Exclude<ConfigErrorKind, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<ConfigErrorKind, runtime.UnknownValue> | null>([
  ["UnregisteredOrchestration", "UnregisteredOrchestration"],
  ["UnregisteredActivity", "UnregisteredActivity"],
  ["MissingVersion", "MissingVersion"],
  ["Nondeterminism", "Nondeterminism"],
]);

/** Reads ConfigErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readConfigErrorKind(value: unknown, path: runtime.Path, reading: runtime.Reading): ConfigErrorKind {
  return runtime.readOpenEnum(value, path, reading, valuesOfConfigErrorKind);
}

/** Writes ConfigErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeConfigErrorKind(value: ConfigErrorKind): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Decodes ConfigErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeConfigErrorKind(value: number): ConfigErrorKind {
  switch (value) {
    case 1:
      return "UnregisteredOrchestration";
    case 2:
      return "UnregisteredActivity";
    case 3:
      return "MissingVersion";
    case 4:
      return "Nondeterminism";
    default:
      return { unknown: value };
  }
}

/** The number of a value of ConfigErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 has it. */
export function encodeConfigErrorKind(value: ConfigErrorKind): number {
  switch (value) {
    case "UnregisteredOrchestration":
      return 1;
    case "UnregisteredActivity":
      return 2;
    case "MissingVersion":
      return 3;
    case "Nondeterminism":
      return 4;
    default:
      return runtime.unknownNumber(value, "ConfigErrorKind");
  }
}
