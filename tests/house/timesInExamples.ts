import {
  parseEdtf,
  type ResolvedTime,
  resolveEdtf,
  type TimeExtent,
} from "../../src/time/index.ts";

function resolve(date: string, extent: TimeExtent = "within"): ResolvedTime {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(`${date} is not a date`);
  return resolveEdtf(parsed.value, { extent });
}

/** Times that examples may use by their names: at one moment in a month or day, or all of it. */
export const timesInExamples: Readonly<Record<string, ResolvedTime>> = {
  february: resolve("2025-02"),
  march: resolve("2025-03"),
  april: resolve("2025-04"),
  march5: resolve("2025-03-05"),
  march6: resolve("2025-03-06"),
  allMarch: resolve("2025-03", "throughout"),
  allOfMarch6: resolve("2025-03-06", "throughout"),
};
