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
 * Places a chip for each group as close to the middle of its extent as the leaders and the other
 * chips let it, in order. While there is no room, the two groups that are closest become one.
 */
export function placeChips(groups: readonly ItemGroup[], room: ChipRoom): PlacedChip[] {
  let left = groups;
  for (;;) {
    const chips = tryChips(left, freeStretches(room), room);
    if (chips) return chips;
    // A picture narrower than a chip and its leaders: the chip covers the leader behind it.
    if (left.length === 1) return tryChips(left, [[0, room.width]], room) ?? [];
    left = joinClosest(left);
  }
}

type Stretch = readonly [start: number, end: number];

function freeStretches({ width, leaders }: ChipRoom): Stretch[] {
  const ends = [...leaders].sort((a, b) => a - b);
  const gap = sizes.chipGap;
  return [-gap, ...ends].map(
    (start, index): Stretch => [start + gap, (ends[index] ?? width + gap) - gap],
  );
}

function tryChips(
  groups: readonly ItemGroup[],
  free: readonly Stretch[],
  { width, widthOf }: ChipRoom,
): PlacedChip[] | null {
  const chips: PlacedChip[] = [];
  let from = 0;
  for (const group of groups) {
    const chip = Math.min(width, widthOf(group.members.length));
    const wanted = middleOf(group) - chip / 2;
    const places = free
      .map(([start, end]): Stretch => [Math.max(start, from), end - chip])
      .filter(([start, end]) => start <= end)
      .map(([start, end]) => Math.min(end, Math.max(start, wanted)));
    const x = places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    if (x === undefined) return null;
    chips.push({ group, x, width: chip });
    from = x + chip + sizes.chipGap;
  }
  return chips;
}

function middleOf({ extent: [start, end] }: ItemGroup): number {
  return (start + end) / 2;
}

function joinClosest(groups: readonly ItemGroup[]): ItemGroup[] {
  let closest = 1;
  const apart = (index: number): number => {
    const [a, b] = [groups[index - 1], groups[index]];
    return a && b ? middleOf(b) - middleOf(a) : Infinity;
  };
  for (let index = 2; index < groups.length; index++) {
    if (apart(index) < apart(closest)) closest = index;
  }
  const [a, b] = [groups[closest - 1], groups[closest]];
  if (!a || !b) return [...groups];
  return [...groups.slice(0, closest - 1), joinGroups(a, b), ...groups.slice(closest + 1)];
}
