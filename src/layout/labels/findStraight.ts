import type { LabelColumns, Slots } from "./columns.ts";
import { LEADER_WIDTH } from "./Room.ts";

/** How many half-done assignments are followed at a time. */
const BEAM = 32;

/**
 * Finds rows among the `open` nearest slots in which every leader runs straight from its marker to
 * its label, or `null`.
 *
 * Scans the labels in order of anchor. Each half-done assignment is known by how far its rows are
 * taken; one that is nowhere ahead of another is dropped. The search is complete as long as no more
 * than 32 remain; past that, those with the most room are followed.
 *
 * @see Gemsa, Haunert and Nöllenburg, Multirow Boundary-Labeling Algorithms for Panorama Images
 * (2015), for labels over points with vertical leaders.
 */
export function findStraight(columns: LabelColumns, open: number): Slots | null {
  const { count } = columns;
  if (!haveRoom(columns, open)) return null;
  const search = createSearch(columns, open);
  for (let i = 0; i < count; i++) {
    search.tried = 0;
    for (let half = 0; half < search.count; half++) {
      for (let slot = 0; slot < open; slot++) tryNext(search, { i, half, slot });
    }
    keepBest(search, i);
    if (search.count === 0) return null;
  }
  const slots: Slots = new Int32Array(count);
  for (let i = count - 1, half = 0; i >= 0; i--) {
    slots[i] = search.slots[i * BEAM + half] as number;
    half = search.parents[i * BEAM + half] as number;
  }
  return slots;
}

/** Whether the rows are long enough for all labels side by side. */
function haveRoom({ count, length, room }: LabelColumns, open: number): boolean {
  const gap = Math.min(room.gaps[2], 2 * room.gaps[1] + LEADER_WIDTH);
  return length + (count - open) * gap <= open * (room.end - room.start) + 1e-6;
}

/** Half-done assignments, in columns that are made once: thousands of them are tried. */
interface Search {
  readonly columns: LabelColumns;
  readonly open: number;
  /** How many are followed. */
  count: number;
  /**
   * Of each that is followed, where the next label may begin, by slot; then where the next leader
   * may pass.
   */
  readonly kept: Float64Array;
  /** How many are tried with the next label, the same of each, and how much room it takes in all. */
  tried: number;
  readonly next: Float64Array;
  readonly taken: Float64Array;
  /** What each that is tried goes on from, and where it puts the label. */
  readonly from: Uint8Array;
  readonly at: Uint8Array;
  /** The same of all that were followed, by label. */
  readonly parents: Uint8Array;
  readonly slots: Uint8Array;
}

function createSearch(columns: LabelColumns, open: number): Search {
  const most = BEAM * open;
  const kept = new Float64Array(BEAM * 2 * open);
  kept.fill(columns.room.start, 0, 2 * open);
  return {
    columns,
    open,
    count: 1,
    kept,
    tried: 0,
    next: new Float64Array(most * 2 * open),
    taken: new Float64Array(most),
    from: new Uint8Array(most),
    at: new Uint8Array(most),
    parents: new Uint8Array(columns.count * BEAM),
    slots: new Uint8Array(columns.count * BEAM),
  };
}

interface Step {
  readonly i: number;
  readonly half: number;
  readonly slot: number;
}

/** Puts label `i` into `slot` where its leader can run straight, as one more that is tried. */
function tryNext(search: Search, { i, half, slot }: Step): void {
  const { columns, open, kept, next } = search;
  const { room } = columns;
  const side = columns.sides[i] as number;
  if (side >= 0 && side !== (slot & 1)) return;
  const anchor = columns.anchors[i] as number;
  const width = columns.widths[i] as number;
  const inset = Math.min(room.inset, width / 2);
  const own = half * 2 * open;
  const start = Math.max(kept[own + slot] as number, anchor - width + inset);
  if (start > anchor - inset || start + width > room.end) return;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    if ((kept[own + open + passed] as number) > anchor) return;
  }
  const to = search.tried * 2 * open;
  for (let k = 0; k < 2 * open; k++) next[to + k] = kept[own + k] as number;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    next[to + passed] = anchor + LEADER_WIDTH / 2 + room.gaps[1];
    next[to + open + passed] = anchor + LEADER_WIDTH + room.gaps[0];
  }
  next[to + slot] = start + width + room.gaps[2];
  next[to + open + slot] = start + width + room.gaps[1] + LEADER_WIDTH / 2;
  let taken = slot * 1e-3;
  for (let k = to; k < to + open; k++) taken += Math.max(0, (next[k] as number) - anchor);
  search.taken[search.tried] = taken;
  search.from[search.tried] = half;
  search.at[search.tried] = slot;
  search.tried += 1;
}

/** Follows those that take least room, without any that another is nowhere worse than. */
function keepBest(search: Search, i: number): void {
  const { open, kept, next, taken, tried } = search;
  const order = Array.from({ length: tried }, (_, half) => half);
  order.sort((a, b) => (taken[a] as number) - (taken[b] as number));
  let count = 0;
  for (const half of order) {
    if (count === BEAM) break;
    if (isBehindAny(search, half, count)) continue;
    const from = half * 2 * open;
    for (let k = 0; k < 2 * open; k++) kept[count * 2 * open + k] = next[from + k] as number;
    search.parents[i * BEAM + count] = search.from[half] as number;
    search.slots[i * BEAM + count] = search.at[half] as number;
    count += 1;
  }
  search.count = count;
}

/** Whether one of the first `count` that are followed is nowhere ahead of one that is tried. */
function isBehindAny({ open, kept, next }: Search, half: number, count: number): boolean {
  const size = 2 * open;
  const own = half * size;
  for (let other = 0; other < count * size; other += size) {
    let k = 0;
    while (k < size && (kept[other + k] as number) <= (next[own + k] as number)) k += 1;
    if (k === size) return true;
  }
  return false;
}
