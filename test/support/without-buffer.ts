import { vi } from "vitest";

export type Runtime = typeof import("../../runtime/src/index.js");

/** The runtime as a browser has it. A test that asks for it resets the modules behind itself. */
export async function withoutBuffer(): Promise<Runtime> {
  vi.resetModules();
  vi.stubGlobal("Buffer", undefined);
  try {
    return await import("../../runtime/src/index.js");
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}
