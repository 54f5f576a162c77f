import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // What an emitter of the examples imports.
  resolve: {
    alias: [{ find: /^evolvent$/, replacement: fileURLToPath(new URL("generator/index.ts", import.meta.url)) }],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: "test/support/seed.ts",
    // For what hangs: a busy machine must not fail a test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // All of them: by itself, Vitest leaves one idle, which of two is half.
    maxWorkers: availableParallelism(),
  },
});
