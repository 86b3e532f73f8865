import type {
  ExplorerIndex,
  ExplorerScene,
  ExplorerSizes,
  ExplorerSource,
  ExplorerWindow,
} from "../../scene/explorer/index.ts";
import { drawMarks, type Marks, mostInColumn } from "./drawMarks.ts";
import { type Inks, readInks } from "./readInks.ts";

/** What a painter paints. */
export interface PaintedScene {
  readonly source: ExplorerSource;
  readonly index: ExplorerIndex;
  readonly scene: ExplorerScene;
  readonly sizes: ExplorerSizes;
  readonly mirrored: boolean;
}

/** The elements that a painter moves and paints. */
export interface PaintedElements {
  /** Holds an element for each tick, count and label of a window, in that order, then those that say
   * themselves where they are, in milliseconds UTC. */
  readonly layer: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Is coloured as marks are, and has a child for each colour where there are several. */
  readonly probe: HTMLElement;
}

/** Moves the elements of a picture and paints its canvas, without React. */
export interface Painter {
  /** Shows `view`. Elements are moved one by one only where the scale is another one. */
  readonly paint: (view: readonly [from: number, to: number], window: ExplorerWindow) => void;
  /** Forgets where elements are: there are others. */
  readonly forgetPlaces: () => void;
  /** Forgets colours: there are others. */
  readonly forgetInks: () => void;
}

/** Creates the painter of a scene. */
export function createPainter(
  { layer, canvas, probe }: PaintedElements,
  painted: PaintedScene,
): Painter {
  const { scene, index, mirrored } = painted;
  const most = painted.sizes.column > 0 ? mostInColumn(index, scene) : 1;
  const marks: Marks = { ...painted, most };
  const flip = mirrored ? -1 : 1;
  let placedAt = 0;
  let inks: Inks | null = null;
  return {
    paint: (view, window) => {
      const scale = scene.width / (view[1] - view[0]);
      const [origin] = window.domain;
      if (scale !== placedAt) {
        placeAll(layer.children, window, (at) => flip * (at - origin) * scale);
        placedAt = scale;
      }
      layer.style.transform = `translateX(${round(flip * (origin - view[0]) * scale)}px)`;
      inks ??= readInks(probe);
      drawMarks({ canvas, inks, density: globalThis.devicePixelRatio || 1 }, view, marks);
    },
    forgetPlaces: () => {
      placedAt = 0;
    },
    forgetInks: () => {
      inks = null;
    },
  };
}

function placeAll(
  elements: HTMLCollection,
  { ticks, folds, labels }: ExplorerWindow,
  x: (at: number) => number,
): void {
  let next = 0;
  for (const things of [ticks, folds, labels]) {
    for (const { at } of things) {
      place(elements[next++], x(at));
    }
  }
  for (const element of [...elements].slice(next)) {
    if (element instanceof HTMLElement) place(element, x(Number(element.dataset["circaAt"])));
  }
}

function place(element: Element | undefined, x: number): void {
  if (element instanceof HTMLElement) element.style.transform = `translateX(${round(x)}px)`;
}

/** To a hundredth of a pixel. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
