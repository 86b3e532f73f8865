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
  const { count, room } = columns;
  const free = new Float64Array(2 * open).fill(room.start);
  let beam: HalfDone[] = [{ free, slot: -1, before: null, taken: 0 }];
  for (let i = 0; i < count; i++) {
    const extended: HalfDone[] = [];
    for (const half of beam) {
      for (let slot = 0; slot < open; slot++) {
        const next = extend(columns, half, { i, slot, open });
        if (next) extended.push(next);
      }
    }
    beam = keepBest(extended);
  }
  let half = beam[0];
  if (half === undefined) return null;
  const slots: Slots = new Int32Array(count);
  for (let i = count - 1; half?.before; half = half.before) slots[i--] = half.slot;
  return slots;
}

interface HalfDone {
  /** Where the next label may begin, by slot; then where the next leader may pass. */
  readonly free: Float64Array;
  readonly slot: number;
  readonly before: HalfDone | null;
  /** How much room is taken in all. */
  readonly taken: number;
}

interface Step {
  readonly i: number;
  readonly slot: number;
  readonly open: number;
}

function extend(
  { anchors, widths, sides, room }: LabelColumns,
  half: HalfDone,
  { i, slot, open }: Step,
): HalfDone | null {
  const side = sides[i] as number;
  const anchor = anchors[i] as number;
  const width = widths[i] as number;
  const inset = Math.min(room.inset, width / 2);
  const start = Math.max(half.free[slot] as number, anchor - width + inset);
  const isElsewhere = side >= 0 && side !== (slot & 1);
  if (isElsewhere || start > anchor - inset || start + width > room.end) return null;

  for (let passed = slot & 1; passed < slot; passed += 2) {
    if ((half.free[open + passed] as number) > anchor) return null;
  }
  const free = half.free.slice();
  for (let passed = slot & 1; passed < slot; passed += 2) {
    free[passed] = anchor + LEADER_WIDTH / 2 + room.gaps[1];
    free[open + passed] = anchor + LEADER_WIDTH + room.gaps[0];
  }
  free[slot] = start + width + room.gaps[2];
  free[open + slot] = start + width + room.gaps[1] + LEADER_WIDTH / 2;
  let taken = slot * 1e-3;
  for (let other = 0; other < open; other++) taken += Math.max(0, (free[other] as number) - anchor);
  return { free, slot, before: half, taken };
}

/** In order of room taken, without those that another is nowhere worse than. */
function keepBest(halves: HalfDone[]): HalfDone[] {
  const kept: HalfDone[] = [];
  for (const half of halves.sort((a, b) => a.taken - b.taken)) {
    if (kept.length === BEAM) break;
    if (!kept.some(({ free }) => isNowhereAhead(free, half.free))) kept.push(half);
  }
  return kept;
}

function isNowhereAhead(a: Float64Array, b: Float64Array): boolean {
  for (let slot = 0; slot < a.length; slot++) {
    if ((a[slot] as number) > (b[slot] as number)) return false;
  }
  return true;
}
