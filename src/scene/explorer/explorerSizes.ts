import type { Publication } from "../../publication/index.ts";
import { sizes } from "../wide/index.ts";
import { barLanes } from "./createExplorerIndex.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";

/** The measures of an explorer's picture, in CSS pixels from its top. */
export interface ExplorerSizes {
  /** With room for all lanes. */
  readonly height: number;
  /** With room for so many lanes of bars. */
  readonly heightWith: (lanes: number) => number;
  /** How many rows of labels there are. */
  readonly rows: number;
  /** Of a label. */
  readonly label: number;
  /** Of the top of a label in a row. */
  readonly rowTop: (row: number) => number;
  /** Of the middles of the dots. */
  readonly dots: number;
  /** Of the line. */
  readonly axis: number;
  /** Of the middle of the bars in a lane. */
  readonly lane: (lane: number) => number;
  /** Of the line on which columns of counts stand, and how high they are at most. */
  readonly base: number;
  readonly column: number;
}

/** Between rows. */
const rowGap = 8;
/** From lane to lane of bars. */
const laneHeight = 16;
/** Of the words under the columns. */
const counts = 22;
/** Over the axis, between the lowest labels and the dots. */
const air = 8;

/** Up to how many events need no counting. */
const fewEvents = 300;

/** Measures the picture of an explorer: as many rows as there is use for, up to `mostRows`. */
export function explorerSizes(
  { lookup, bars }: ExplorerIndex,
  { textMetrics }: Publication,
  mostRows: number,
): ExplorerSizes {
  const rows = Math.max(1, Math.min(mostRows, 2 + Math.ceil(lookup.count / 6)));
  const label = textMetrics.date.lineHeight + 2 * textMetrics.summary.lineHeight;
  const pitch = label + rowGap;
  const dots = rows * pitch + air + sizes.dot / 2;
  const axis = dots + sizes.dot / 2 + sizes.aboveAxis;
  const column = lookup.count > fewEvents ? 36 : 0;
  const base = axis + sizes.ticks + column;
  const lanes = base + counts;
  const heightWith = (count: number): number => lanes + count * laneHeight;
  return {
    height: heightWith(bars ? barLanes : 0),
    heightWith,
    rows,
    label,
    rowTop: (row) => (rows - 1 - row) * pitch,
    dots,
    axis,
    lane: (lane) => lanes + (lane + 0.5) * laneHeight,
    base,
    column,
  };
}
