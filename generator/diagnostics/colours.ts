import picocolors from "picocolors";

/** How parts of a report are painted; without colours each gives its text back. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export function createColours(isEnabled: boolean): Colours {
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(isEnabled);
  return { bold, dim, red, green, yellow, cyan };
}
