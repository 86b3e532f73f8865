import { signOrder } from "./collectLegend.ts";
import type { LegendEntry } from "./Scene.ts";

/**
 * Merges the legends of pictures of one story: every entry once, in the order in which a legend
 * explains its signs, then columns, then the relations, first come first.
 */
export function mergeLegends(legends: readonly (readonly LegendEntry[])[]): LegendEntry[] {
  const merged: LegendEntry[] = [];
  for (const entry of legends.flat()) {
    if (!merged.some((other) => isSameEntry(other, entry))) merged.push(entry);
  }
  return merged.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether two entries explain the same sort of sign in the same words. */
export function isSameEntry(a: LegendEntry, b: LegendEntry): boolean {
  return a.type === b.type && a.label === b.label;
}

function rankOf(entry: LegendEntry): number {
  if (entry.type === "sign") return signOrder.indexOf(entry.sign);
  return signOrder.length + (entry.type === "density" ? 0 : 1);
}
