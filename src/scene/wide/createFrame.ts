import { createBrokenScale, createLinearScale, type TimeScale } from "../../scale/index.ts";
import type { TickUnit } from "../../time/index.ts";
import type { TimeSign } from "../describeSign.ts";
import { finestUnit } from "../finestUnit.ts";
import { joinLimits } from "../joinLimits.ts";
import type { SceneItem } from "../Scene.ts";
import { sizes } from "./sizes.ts";

/** Where time runs on a wide picture, in CSS pixels. */
export interface Frame {
  readonly width: number;
  /** Where time begins; 0 unless something stands before it. */
  readonly start: number;
  readonly scale: TimeScale;
  /** The finest unit that the axis may be divided by. */
  readonly finestUnit: TickUnit;
  /** Where the stretch for what has no lower limit ends; the start where there is none. */
  readonly earlierTo: number;
  /** Where the stretch for what has no upper limit begins; the width where there is none. */
  readonly laterFrom: number;
  /** Where an instant lies; infinite ones lie at the edges. */
  readonly position: (instant: number) => number;
}

/** What a {@link Frame} must hold beside the events. */
export interface FrameRoom {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  /** How wide the stretch for what has no lower limit must be, in CSS pixels, if there is one. */
  readonly earlierLeast: number;
  /** Kept free before the axis, in CSS pixels. */
  readonly start?: number | undefined;
  /** Instants beside the events that the axis takes in where they are near, milliseconds UTC. */
  readonly others?: readonly number[] | undefined;
}

/**
 * From how many signs on quiet stretches are broken out. A story of few keeps its proportions; a
 * long one gives its busy years the room.
 */
const crowd = 12;

const day = 86_400_000;

/** What a limit without a length is set in, so that its axis has a tick to be read by. */
const unitLengths: Readonly<Partial<Record<TickUnit, number>>> = {
  day,
  month: 30 * day,
  year: 365 * day,
};

/**
 * Creates the frame that holds every limit the reporting gives, or `null` where it gives none.
 *
 * The axis begins a little before the first limit and ends a little after the last; a single
 * moment gets thirty of its units, so that it stays a moment, and a single span twice its length. A
 * single limit has no length of its own and gets that of the unit of the axis.
 * Among a dozen events or more the quiet stretches are compressed, and the axis says so by breaks.
 */
export function createFrame(
  items: readonly SceneItem[],
  { width, earlierLeast, others = [], start = 0 }: FrameRoom,
): Frame | null {
  const signs = items.map(({ sign }) => sign).filter(({ kind }) => kind !== "none");
  const limits = signs
    .flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]))
    .filter(Number.isFinite);
  if (limits.length === 0) return null;
  limits.push(...joinLimits(limits, others));
  const inner = width - start;
  const earlier = signs.some(({ from }) => from === -Infinity)
    ? Math.max(Math.min(sizes.earlier, inner * 0.16), Math.min(earlierLeast, inner * 0.4))
    : 0;
  const earlierTo = start + earlier;
  const laterFrom = signs.some(({ to }) => to === Infinity)
    ? width - Math.min(sizes.earlier, inner * 0.12)
    : width;
  const unit = finestUnit(items);
  const longest = longestOf(signs) || (unitLengths[unit] ?? 1000);
  const place = {
    domain: widen([Math.min(...limits), Math.max(...limits)], longest),
    range: [earlierTo, laterFrom - sizes.endPadding],
  } as const;
  const scale =
    signs.length < crowd
      ? createLinearScale(place)
      : createBrokenScale({
          ...place,
          instants: limits.sort((a, b) => a - b),
          breakWidth: sizes.break,
        });
  const position = (instant: number): number => {
    if (instant === -Infinity) return start;
    return instant === Infinity ? width : scale.position(instant);
  };
  return { width, start, scale, finestUnit: unit, earlierTo, laterFrom, position };
}

function longestOf(signs: readonly TimeSign[]): number {
  return Math.max(0, ...signs.map(({ from, to }) => to - from).filter(Number.isFinite));
}

function widen([from, to]: readonly [number, number], longest: number): [number, number] {
  const length = to - from;
  const alone = longest > 0.8 * length ? longest : 0;
  const least = Math.max(length, alone * (alone <= day ? 30 : 2), 1000);
  const pad = (least - length) / 2 + least * 0.02;
  return [from - pad, to + pad];
}
