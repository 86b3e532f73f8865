import type { SceneItem } from "./Scene.ts";

/**
 * Where each event stands along a list that runs with time: milliseconds UTC, never falling.
 *
 * An event with a lower limit stands there. One without stands between its neighbours in the
 * list, for want of anything the reporting says; and none stands before the one above it, so that
 * an order that contradicts a date moves the mark and never the list.
 */
export function anchorEvents(items: readonly SceneItem[], asOf: number): number[] {
  const limits = items.map(({ sign }) => (Number.isFinite(sign.from) ? sign.from : undefined));
  const next = limits.slice();
  for (let index = limits.length - 2; index >= 0; index--) next[index] ??= next[index + 1];
  const anchors: number[] = [];
  for (const [index, limit] of limits.entries()) {
    const before = anchors.at(-1);
    const stands = limit ?? between(before, next[index], asOf);
    anchors.push(Math.max(before ?? stands, stands));
  }
  return anchors;
}

function between(before: number | undefined, after: number | undefined, asOf: number): number {
  if (before === undefined) return after ?? asOf;
  return after === undefined ? Math.max(before, asOf) : (before + Math.max(before, after)) / 2;
}
