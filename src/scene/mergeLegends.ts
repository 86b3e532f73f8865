import type { LegendEntry } from "./Scene.ts";

/**
 * Merges the legends of pictures of one story: every entry once, in an order that keeps to that of
 * each legend. Two entries are the same where they explain the same sort of sign in the same words.
 */
export function mergeLegends(legends: readonly (readonly LegendEntry[])[]): LegendEntry[] {
  const merged: LegendEntry[] = [];
  for (const legend of legends) {
    let next = 0;
    for (const entry of legend) {
      const at = merged.findIndex((other) => isSameEntry(other, entry));
      if (at === -1) merged.splice(next, 0, entry);
      next = at === -1 ? next + 1 : at + 1;
    }
  }
  return merged;
}

/** Whether two entries explain the same sort of sign in the same words. */
export function isSameEntry(a: LegendEntry, b: LegendEntry): boolean {
  return a.type === b.type && a.label === b.label;
}
