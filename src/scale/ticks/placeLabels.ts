import { startOfUnit, type TickUnit, zoneOffset } from "../../time/index.ts";
import type { Tick } from "./Tick.ts";

/** Options for {@link placeLabels}. */
export interface PlaceLabelsOptions {
  /** How wide the label of a tick is, with the space about it, in CSS pixels. */
  readonly labelWidth: (tick: Tick) => number;
  /** Where labels may lie, in CSS pixels. */
  readonly labelRange: readonly [number, number];
  /** Where none may: the breaks, which have time of their own. In CSS pixels. */
  readonly closed: readonly (readonly [number, number])[];
  /** The IANA zone of clock times. */
  readonly timeZone: string;
}

/** What a label takes of the axis. */
interface Room {
  readonly start: number;
  readonly end: number;
}

/** A label that is placed, and what the clock shows at its tick, as though in UTC. */
interface PlacedLabel {
  readonly tick: Tick;
  readonly room: Room;
  readonly wall: number;
}

/**
 * Says of each tick, in order of time, whether its label has room, and whether it has to name the
 * larger unit. Labels of major ticks go first, then the earlier ones; none overlaps another.
 */
export function placeLabels(ticks: readonly Tick[], options: PlaceLabelsOptions): Tick[] {
  const major = placeTier(ticks, "major", { placed: [], options });
  const placed = placeTier(ticks, "minor", { placed: major, options });
  const labelled = new Map(placed.map(({ tick }) => [tick.instant, tick]));
  return ticks.map((tick) => labelled.get(tick.instant) ?? tick);
}

/** Whether every tick could have its label, if larger units went without saying. */
export function fitLabels(ticks: readonly Tick[], options: PlaceLabelsOptions): boolean {
  return (["major", "minor"] as const).every((tier) => {
    let last = -Infinity;
    return ticks
      .filter((tick) => tick.tier === tier)
      .every((tick) => {
        const { start, end } = roomOf(tick, options);
        const fits = start >= last;
        last = end;
        return fits;
      });
  });
}

function placeTier(
  ticks: readonly Tick[],
  tier: Tick["tier"],
  { placed, options }: { placed: readonly PlacedLabel[]; options: PlaceLabelsOptions },
): PlacedLabel[] {
  const labels = [...placed];
  for (const plain of ticks) {
    if (plain.tier !== tier) continue;
    const wall = wallTime(plain, options.timeZone);
    const tick = { ...plain, labelled: true, isFirst: isFirst({ tick: plain, wall }, labels) };
    const room = roomOf(tick, options);
    const isFree = !labels.some((label) => overlap(room, label.room));
    if (isFree && isOpen(room, options)) labels.push({ tick, room, wall });
  }
  return labels;
}

function isOpen(room: Room, { labelRange: [least, most], closed }: PlaceLabelsOptions): boolean {
  const isInside = least <= room.start && room.end <= most;
  return isInside && !closed.some(([start, end]) => overlap(room, { start, end }));
}

function overlap(a: Room, b: Room): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The label of a major tick begins at it; that of a minor one has it in its middle. */
function roomOf(tick: Tick, { labelWidth }: PlaceLabelsOptions): Room {
  const width = labelWidth(tick);
  const start = tick.tier === "major" ? tick.position : tick.position - width / 2;
  return { start, end: start + width };
}

function isFirst(
  { tick, wall }: Omit<PlacedLabel, "room">,
  labels: readonly PlacedLabel[],
): boolean {
  const parent = startOfParent(tick, wall);
  return !labels.some((label) => label.wall < wall && label.wall >= parent);
}

function wallTime({ instant, unit }: Tick, timeZone: string): number {
  return parents[unit] === "day" ? instant + zoneOffset(instant, timeZone) : instant;
}

/** The larger unit that a label takes for granted. Years take nothing for granted. */
const parents: Partial<Record<TickUnit, "day" | "month" | "year">> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "month",
  week: "month",
  month: "year",
  quarter: "year",
};

function startOfParent({ unit }: Tick, wall: number): number {
  const parent = parents[unit];
  return parent ? startOfUnit(wall, parent) : -Infinity;
}
