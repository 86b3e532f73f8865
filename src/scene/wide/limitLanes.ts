import { assignLanes } from "../../layout/index.ts";
import { extentOf, type LanedMark } from "./placeMarks.ts";
import { sizes } from "./sizes.ts";

/** As many lanes as this on a side are drawn in full size; more share their room. */
const fullLanes = 6;

/** More lanes than this on a side would make marks too small to be told apart. */
const mostLanes = 10;

/** What the lanes of one side of the axis take. */
export interface SideLanes {
  /** Across the axis, in CSS pixels. */
  readonly room: number;
  /** From lane to lane. */
  readonly pitch: number;
}

/** The lanes of both sides. */
export interface LaneRoom {
  readonly above: SideLanes;
  readonly below: SideLanes;
  /** Whether some stretch is so crowded that columns must stand in for its marks. */
  readonly isCrowded: boolean;
}

/** The same where lanes are grouped under names, each of which needs a line of its own. */
const fullGrouped = 12;

/**
 * The room that the lanes of `marks` take: never more than that of {@link fullLanes} on a side, or
 * of {@link fullGrouped} where they are grouped under names.
 */
export function createLaneRoom(marks: readonly LanedMark[], isGrouped = false): LaneRoom {
  const [above, below] = [laneCount(marks, "above"), laneCount(marks, "below")];
  const isCrowded = !isGrouped && Math.max(above, below) > mostLanes;
  const most = isGrouped ? fullGrouped : fullLanes;
  return {
    above: sideLanes(isCrowded ? Math.max(above, most) : above, most),
    below: sideLanes(below, most),
    isCrowded,
  };
}

function sideLanes(count: number, most: number): SideLanes {
  const pitch = sizes.lane * Math.min(1, most / count);
  return { room: Math.min(count, most) * sizes.lane, pitch };
}

function laneCount(marks: readonly LanedMark[], side: LanedMark["side"]): number {
  let count = 0;
  for (const mark of marks) if (mark.side === side) count = Math.max(count, mark.lane + 1);
  return count;
}

/** Marks that keep a sign of their own, and those that columns count. */
export interface LimitedMarks {
  readonly marks: readonly LanedMark[];
  /** All marks of the crowded stretches. */
  readonly counted: readonly LanedMark[];
}

/**
 * Leaves out marks of stretches with more lanes than can be drawn, but for those in `kept`, and
 * moves the others closer to the axis.
 */
export function limitLanes(marks: readonly LanedMark[], kept: ReadonlySet<string>): LimitedMarks {
  const sides = (["above", "below"] as const).map((side) =>
    limitSide(
      marks.filter((mark) => mark.side === side),
      kept,
    ),
  );
  return {
    marks: sides.flatMap((side) => side.marks),
    counted: sides.flatMap((side) => side.counted),
  };
}

function limitSide(marks: readonly LanedMark[], kept: ReadonlySet<string>): LimitedMarks {
  if (marks.every(({ lane }) => lane < mostLanes)) return { marks, counted: [] };
  const counted = crowdedOf(marks);
  const crowded = new Set(counted);
  const left = marks.filter((mark) => !crowded.has(mark) || kept.has(mark.eventId));
  const lanes = assignLanes(left.map(extentOf), { gap: 0.5 });
  return {
    // Dots on one day may be more than there are lanes; the last of them share a place.
    marks: left.map((mark, index) => ({
      ...mark,
      lane: Math.min(lanes[index] ?? 0, mostLanes - 1),
    })),
    counted,
  };
}

/** All marks of stretches that take too many lanes: those over one another, directly or by others. */
function crowdedOf(marks: readonly LanedMark[]): LanedMark[] {
  const extents = marks.map(extentOf);
  const crowded: LanedMark[] = [];
  let stretch: LanedMark[] = [];
  let [end, most] = [-Infinity, 0];
  const close = (): void => {
    if (most >= mostLanes) for (const mark of stretch) crowded.push(mark);
    [stretch, most] = [[], 0];
  };
  const startAt = (index: number): number => extents[index]?.start ?? 0;
  for (const index of [...marks.keys()].sort((a, b) => startAt(a) - startAt(b))) {
    const mark = marks[index] as LanedMark;
    if (startAt(index) > end) close();
    stretch.push(mark);
    most = Math.max(most, mark.lane);
    end = Math.max(end, extents[index]?.end ?? 0);
  }
  close();
  return crowded;
}
