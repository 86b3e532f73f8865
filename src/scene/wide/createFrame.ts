import {
  createBrokenScale,
  createLinearScale,
  findBreaks,
  type TimeScale,
} from "../../scale/index.ts";
import type { TickUnit } from "../../time/index.ts";
import type { TimeSign } from "../describeSign.ts";
import { findExtent } from "../findExtent.ts";
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

/** What a {@link Frame} must hold, the same at every width. */
export interface FrameLimits {
  /** From where to where the axis runs, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** The quiet stretches that are broken out; `undefined` where the axis keeps its proportions. */
  readonly quiet: readonly (readonly [number, number])[] | undefined;
  readonly finestUnit: TickUnit;
  /** Whether something has no lower limit, and no upper one. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** What a {@link Frame} is fitted into. */
export interface FrameRoom {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  /** How wide the stretch for what has no lower limit must be, in CSS pixels, if there is one. */
  readonly earlierLeast: number;
  /** Kept free before the axis, in CSS pixels. */
  readonly start?: number | undefined;
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
 * Reads every limit the reporting gives, and `others` beside the events where they are near,
 * milliseconds UTC; `null` where it gives none.
 *
 * The axis begins a little before the first limit and ends a little after the last; a single
 * moment gets thirty of its units, so that it stays a moment, and a single span twice its length. A
 * single limit has no length of its own and gets that of the unit of the axis.
 * Among a dozen events or more the quiet stretches are compressed, and the axis says so by breaks.
 */
export function readLimits(
  items: readonly SceneItem[],
  others: readonly number[] = [],
): FrameLimits | null {
  const signs = items.map(({ sign }) => sign).filter(({ kind }) => kind !== "none");
  const limits = signs
    .flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]))
    .filter(Number.isFinite);
  if (limits.length === 0) return null;
  limits.push(...joinLimits(limits, others));
  const unit = finestUnit(items);
  const longest = longestOf(signs) || (unitLengths[unit] ?? 1000);
  const domain = widen(findExtent(limits), longest);
  return {
    domain,
    quiet: signs.length < crowd ? undefined : findBreaks(limits, { domain }),
    finestUnit: unit,
    hasEarlier: signs.some(({ from }) => from === -Infinity),
    hasLater: signs.some(({ to }) => to === Infinity),
  };
}

/** Creates the frame that holds `limits`, or `null` where there are none. */
export function createFrame(
  limits: FrameLimits | null,
  { width, earlierLeast, start = 0 }: FrameRoom,
): Frame | null {
  if (!limits) return null;
  const { domain, quiet } = limits;
  const inner = width - start;
  const earlier = limits.hasEarlier
    ? Math.max(Math.min(sizes.earlier, inner * 0.16), Math.min(earlierLeast, inner * 0.4))
    : 0;
  const earlierTo = start + earlier;
  const laterFrom = limits.hasLater ? width - Math.min(sizes.earlier, inner * 0.12) : width;
  const range = [earlierTo, laterFrom - sizes.endPadding] as const;
  const scale = quiet
    ? createBrokenScale({ domain, range, breaks: quiet, breakWidth: sizes.break })
    : createLinearScale({ domain, range });
  const position = (instant: number): number => {
    if (instant === -Infinity) return start;
    return instant === Infinity ? width : scale.position(instant);
  };
  const { finestUnit: unit } = limits;
  return { width, start, scale, finestUnit: unit, earlierTo, laterFrom, position };
}

function longestOf(signs: readonly TimeSign[]): number {
  return findExtent([0, ...signs.map(({ from, to }) => to - from).filter(Number.isFinite)])[1];
}

function widen([from, to]: readonly [number, number], longest: number): [number, number] {
  const length = to - from;
  const alone = longest > 0.8 * length ? longest : 0;
  const least = Math.max(length, alone * (alone <= day ? 30 : 2), 1000);
  const pad = (least - length) / 2 + least * 0.02;
  return [from - pad, to + pad];
}
