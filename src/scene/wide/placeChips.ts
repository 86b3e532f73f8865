import { type ItemGroup, joinGroups } from "./clusterItems.ts";
import { sizes } from "./sizes.ts";

/** A group with its chip's place along the axis. */
export interface PlacedChip {
  readonly group: ItemGroup;
  readonly x: number;
  readonly width: number;
}

/** What chips are placed by. */
export interface ChipRoom {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  /** Where leaders run through the row of chips. */
  readonly leaders: readonly number[];
  /** How wide the chip of a group of so many is. */
  readonly widthOf: (count: number) => number;
}

/**
 * Places a chip for each group, in order and between the leaders, with the least sum of squared
 * distances from the middles of their events, to the pixel. While there is no room, the two groups
 * that are closest become one.
 */
export function placeChips(groups: readonly ItemGroup[], room: ChipRoom): PlacedChip[] {
  let left = groups;
  let free = freeStretches(room);
  for (;;) {
    const chips = placeClosest(left, free, room);
    if (chips) return chips;
    // A picture narrower than a chip and its leaders: the chip covers the leader behind it.
    if (left.length === 1) free = [[0, Math.floor(room.width)]];
    else left = joinClosest(left);
  }
}

/** Whole pixels, as chips are as wide as some whole number of them. */
type Stretch = readonly [start: number, end: number];

function freeStretches({ width, leaders }: ChipRoom): Stretch[] {
  const ends = [...leaders].sort((a, b) => a - b);
  const gap = sizes.chipGap;
  return [-gap, ...ends].map(
    (start, index): Stretch => [
      Math.ceil(start + gap),
      Math.floor((ends[index] ?? width + gap) - gap),
    ],
  );
}

function chipWidth({ members }: ItemGroup, { width, widthOf }: ChipRoom): number {
  return Math.min(Math.floor(width), widthOf(members.length));
}

/**
 * Chip by chip, from the least cost of all before it for every pixel that it may end at; `null` where
 * there is no room.
 */
function placeClosest(
  groups: readonly ItemGroup[],
  free: readonly Stretch[],
  room: ChipRoom,
): PlacedChip[] | null {
  const ends: Int32Array[] = [];
  let costs = new Float64Array(Math.floor(room.width) + 1);
  for (const group of groups) {
    const width = chipWidth(group, room);
    const next = new Float64Array(costs.length).fill(Infinity);
    for (const [start, end] of free) {
      for (let x = start; x <= end - width; x++) {
        next[x + width] = costBefore(costs, x) + (x + width / 2 - group.middle) ** 2;
      }
    }
    ends.push(lowerToLeast(next));
    costs = next;
  }
  if (costs.at(-1) === Infinity) return null;
  const chips: PlacedChip[] = [];
  let until = costs.length - 1;
  for (const [index, group] of [...groups.entries()].reverse()) {
    const width = chipWidth(group, room);
    const x = (ends[index]?.[until] ?? 0) - width;
    chips.push({ group, x, width });
    until = x - sizes.chipGap;
  }
  return chips.reverse();
}

/** What all chips before one at `x` cost; those that there are end a gap before it. */
function costBefore(costs: Float64Array, x: number): number {
  return costs[Math.max(0, x - sizes.chipGap)] ?? 0;
}

/** Makes each cost the least up to it, and returns where that is. */
function lowerToLeast(costs: Float64Array): Int32Array {
  const ends = new Int32Array(costs.length);
  let least = 0;
  for (let x = 0; x < costs.length; x++) {
    if ((costs[x] ?? Infinity) < (costs[least] ?? Infinity)) least = x;
    costs[x] = costs[least] ?? Infinity;
    ends[x] = least;
  }
  return ends;
}

function joinClosest(groups: readonly ItemGroup[]): readonly ItemGroup[] {
  const gaps = groups.slice(1).map(({ middle }, index) => middle - (groups[index]?.middle ?? 0));
  const first = gaps.indexOf(Math.min(...gaps));
  const [a, b] = groups.slice(first, first + 2);
  return a && b ? groups.toSpliced(first, 2, joinGroups(a, b)) : groups;
}
