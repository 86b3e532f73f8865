import { type LabelColumns, LEADER_WIDTH, type Room, type Slots } from "./columns.ts";

/** How many half-done assignments are followed at a time. */
const BEAM = 32;

/**
 * Finds rows in which every leader runs straight from its marker to its label, or `null`.
 *
 * Scans the labels in order of anchor. Each half-done assignment is known by how far its rows are
 * taken; one that is nowhere ahead of another is dropped. The search is complete as long as no more
 * than 32 remain; past that, those with the most room are followed.
 *
 * @see Gemsa, Haunert and Nöllenburg, Multirow Boundary-Labeling Algorithms for Panorama Images
 * (2015), for labels over points with vertical leaders.
 */
export function findStraight(columns: LabelColumns, kept: Uint32Array, room: Room): Slots | null {
  let beam: HalfDone[] = [createEmpty(room)];
  for (const i of kept) {
    beam = keepBest(beam.flatMap((half) => extendAll(half, { columns, room, i })));
    if (beam.length === 0) return null;
  }
  return beam[0] ? readSlots(beam[0], kept, columns.count) : null;
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
  readonly columns: LabelColumns;
  readonly room: Room;
  readonly i: number;
}

function createEmpty({ slots, start }: Room): HalfDone {
  const free = new Float64Array(2 * slots).fill(start);
  return { free, slot: -1, before: null, taken: 0 };
}

function extendAll(half: HalfDone, step: Step): HalfDone[] {
  const extended: HalfDone[] = [];
  for (let slot = 0; slot < step.room.slots; slot++) {
    const next = extend(half, slot, step);
    if (next) extended.push(next);
  }
  return extended;
}

function extend(half: HalfDone, slot: number, { columns, room, i }: Step): HalfDone | null {
  const side = columns.sides[i] as number;
  if (side >= 0 && side !== (slot & 1)) return null;
  const anchor = columns.anchors[i] as number;
  const width = columns.widths[i] as number;
  const inset = columns.insets[i] as number;
  const passes = room.slots;
  const start = Math.max(half.free[slot] as number, anchor - width + inset);
  if (start > anchor - inset || start + width > room.end) return null;
  for (let passed = slot & 1; passed < slot; passed += 2) {
    if ((half.free[passes + passed] as number) > anchor) return null;
  }

  const free = half.free.slice();
  for (let passed = slot & 1; passed < slot; passed += 2) {
    free[passed] = anchor + LEADER_WIDTH / 2 + room.besideLeader;
    free[passes + passed] = anchor + LEADER_WIDTH + room.leaderGap;
  }
  free[slot] = start + width + room.gap;
  free[passes + slot] = start + width + room.besideLeader + LEADER_WIDTH / 2;
  let taken = slot * 1e-3;
  for (let other = 0; other < passes; other++) {
    taken += Math.max(0, (free[other] as number) - anchor);
  }
  return { free, slot, before: half, taken };
}

/** In order of room taken, without those that another is nowhere worse than. */
function keepBest(halves: HalfDone[]): HalfDone[] {
  const kept: HalfDone[] = [];
  for (const half of halves.sort((a, b) => a.taken - b.taken)) {
    if (kept.length === BEAM) break;
    if (!kept.some((other) => isNowhereWorse(other, half))) kept.push(half);
  }
  return kept;
}

function isNowhereWorse(a: HalfDone, b: HalfDone): boolean {
  for (let slot = 0; slot < a.free.length; slot++) {
    if ((a.free[slot] as number) > (b.free[slot] as number)) return false;
  }
  return true;
}

function readSlots(half: HalfDone, kept: Uint32Array, count: number): Slots {
  const slots: Slots = new Int32Array(count).fill(-1);
  let at: HalfDone | null = half;
  for (let m = kept.length - 1; m >= 0 && at; m--) {
    slots[kept[m] as number] = at.slot;
    at = at.before;
  }
  return slots;
}
