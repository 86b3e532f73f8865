import {
  countColumns,
  type ExplorerIndex,
  type ExplorerScene,
  type ExplorerSizes,
  type ExplorerSource,
  listBars,
  listDots,
} from "../../scene/explorer/index.ts";
import { sizes as signs } from "../../scene/index.ts";
import { drawBar } from "./drawBar.ts";
import type { Inks } from "./readInks.ts";

/** What marks are drawn of. */
export interface Marks {
  readonly source: ExplorerSource;
  readonly index: ExplorerIndex;
  readonly scene: ExplorerScene;
  readonly sizes: ExplorerSizes;
  /** The height of the first column that counts as many as any does when all is in view. */
  readonly most: number;
  readonly mirrored: boolean;
}

/** A canvas, and the pixels of the picture that lie over it. */
export interface MarkSurface {
  readonly canvas: HTMLCanvasElement;
  readonly inks: Inks;
  /** Device pixels for a CSS pixel. */
  readonly density: number;
}

/** Draws the marks in `view` that are no elements: points without a label, bars, columns of counts. */
export function drawMarks(
  { canvas, inks, density }: MarkSurface,
  view: readonly [from: number, to: number],
  marks: Marks,
): void {
  const { scene, sizes, mirrored } = marks;
  const context = canvas.getContext("2d");
  if (context === null) return;
  const top = sizes.dots - signs.dot;
  const { height } = canvasBox(sizes);
  const [width, tall] = [scene.width, height].map((length) => Math.round(length * density));
  if (canvas.width !== width || canvas.height !== tall) {
    canvas.width = width ?? 0;
    canvas.height = tall ?? 0;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const flip = mirrored ? -density : density;
  context.setTransform(flip, 0, 0, density, mirrored ? canvas.width : 0, -top * density);
  const scale = scene.width / (view[1] - view[0]);
  const pen: Pen = { context, inks, marks, view, scale };
  if (sizes.column > 0) drawColumns(pen);
  drawDots(pen);
  for (const bar of listBars(marks.index, view, scale)) {
    const event = indexAt(marks.index, bar.position);
    const color = marks.source.color?.(event) ?? 0;
    drawBar(context, bar, {
      x: (instant) => Math.min(scene.width + 20, Math.max(-20, (instant - view[0]) * scale)),
      y: sizes.lane(bar.lane),
      full: inks.full(color),
      light: inks.light(color),
      cap: inks.cap,
      sign: marks.source.item?.(event).sign,
    });
  }
}

/** Where the canvas lies in its picture, in CSS pixels. */
export function canvasBox(sizes: ExplorerSizes): { top: number; height: number } {
  const top = sizes.dots - signs.dot;
  return { top, height: sizes.height - top };
}

/** The most events that one column counts when everything is in view. */
export function mostInColumn(index: ExplorerIndex, { levels }: ExplorerScene): number {
  const { counts } = countColumns(index.lookup, levels.domain, { levels, level: 0 });
  return counts.reduce((most, count) => Math.max(most, count), 1);
}

/** What marks are drawn with, and where. */
interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly inks: Inks;
  readonly marks: Marks;
  readonly view: readonly [from: number, to: number];
  readonly scale: number;
}

/** On one scale at every level, so that columns thin out as one looks closer. */
function drawColumns({ context, inks, marks, view, scale }: Pen): void {
  const { index, scene, sizes, most } = marks;
  const { levels } = scene;
  const level = levels.levelAt(scale);
  const { from, length, counts } = countColumns(index.lookup, view, { levels, level });
  const perEvent = sizes.column / Math.log2(1 + most);
  context.fillStyle = inks.muted;
  context.beginPath();
  for (let column = 0; column < counts.length; column++) {
    const count = counts[column] as number;
    if (count === 0) continue;
    const x = (from + column * length - view[0]) * scale;
    const height = Math.max(2, Math.min(sizes.column, Math.log2(1 + count) * perEvent));
    context.rect(x, sizes.base - height, length * scale - 0.75, height);
  }
  context.fill();
}

/** How large a point without a label is, in CSS pixels. */
const smallDot = 3.5;

function drawDots({ context, inks, marks, view, scale }: Pen): void {
  const { index, source, sizes } = marks;
  const { starts } = index.lookup;
  const [first, end] = listDots(index, view);
  for (let position = first; position < end; position++) {
    const x = ((starts[position] as number) - view[0]) * scale;
    context.fillStyle = inks.full(source.color?.(indexAt(index, position)) ?? 0);
    context.beginPath();
    context.arc(x, sizes.dots, smallDot, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The event at a position, by its place in the columns. */
export function indexAt({ lookup: { order } }: ExplorerIndex, position: number): number {
  return order === null ? position : (order[position] as number);
}
