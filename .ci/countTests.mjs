// Counts the tests in a report of Vitest's JSON reporter and prints "<passed> <failed>".
// A file that does not load, or an error outside any test, counts as one that failed.

import { readFileSync } from "node:fs";

function count({ numPassedTests, numFailedTests, testResults, success }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = numFailedTests + unloaded.length;
  return [numPassedTests, success ? failed : Math.max(1, failed)];
}

const [, , report] = process.argv;
let text;
try {
  text = readFileSync(report, "utf8");
} catch {
  text = undefined;
}
console.log((text === undefined ? [0, 1] : count(JSON.parse(text))).join(" "));
