import { createLinearScale, type TimeScale } from "../../scale/index.ts";
import type { TickUnit } from "../../time/index.ts";
import type { TimeSign } from "../describeSign.ts";
import { finestUnit } from "../finestUnit.ts";
import type { SceneItem } from "../Scene.ts";
import { sizes } from "./sizes.ts";

/** Where time runs on a wide picture, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly scale: TimeScale;
  /** The finest unit that the axis may be divided by. */
  readonly finestUnit: TickUnit;
  /** Where the stretch for what has no lower limit ends; 0 where there is none. */
  readonly earlierTo: number;
  /** Where the stretch for what has no upper limit begins; the width where there is none. */
  readonly laterFrom: number;
  /** Where an instant lies; infinite ones lie at the edges. */
  readonly position: (instant: number) => number;
}

const day = 86_400_000;

/**
 * Creates the frame that holds every limit the reporting gives, or `null` where it gives none.
 *
 * The axis begins a little before the first limit and ends a little after the last; a single
 * moment gets thirty of its units, so that it stays a moment, and a single span twice its length.
 */
export function createFrame(items: readonly SceneItem[], width: number): Frame | null {
  const signs = items.map(({ sign }) => sign).filter(({ kind }) => kind !== "none");
  const limits = signs.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (limits.length === 0) return null;
  const earlierTo = signs.some(({ from }) => from === -Infinity)
    ? Math.min(sizes.earlier, width * 0.16)
    : 0;
  const laterFrom = signs.some(({ to }) => to === Infinity)
    ? width - Math.min(sizes.earlier, width * 0.12)
    : width;
  const scale = createLinearScale({
    domain: widen([Math.min(...limits), Math.max(...limits)], longestOf(signs)),
    range: [earlierTo, laterFrom - sizes.endPadding],
  });
  const position = (instant: number): number => {
    if (instant === -Infinity) return 0;
    return instant === Infinity ? width : scale.position(instant);
  };
  return { width, scale, finestUnit: finestUnit(items), earlierTo, laterFrom, position };
}

function longestOf(signs: readonly TimeSign[]): number {
  return Math.max(0, ...signs.map(({ from, to }) => to - from).filter(Number.isFinite));
}

function widen([from, to]: readonly [number, number], longest: number): [number, number] {
  const length = to - from;
  const alone = longest > 0.8 * length ? Math.max(longest, 1000) : 0;
  const least = Math.max(length, alone * (alone <= day ? 30 : 2), 1000);
  const pad = (least - length) / 2 + least * 0.02;
  return [from - pad, to + pad];
}
