// Prints "N passed, N failed" from a report of Vitest, as the last line of a check.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2] ?? ".tmp/tests.json", "utf8"));
// A file that can't even be loaded has no failed test, but it has failed.
const unloaded = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded} failed`);
