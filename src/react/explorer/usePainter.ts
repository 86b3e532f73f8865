"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { Publication } from "../../publication/index.ts";
import type { ExplorerScene, ExplorerState, ExplorerWindow } from "../../scene/explorer/index.ts";
import { classNames } from "../classNames.ts";
import {
  createPainter,
  type PaintedElements,
  type PaintedScene,
  type Painter,
} from "./createPainter.ts";

/** What a painter is made of; without a scene, there is nothing to paint. */
export interface PainterParts extends Pick<PaintedScene, "source" | "index" | "sizes"> {
  readonly scene: ExplorerScene | null;
  readonly publication: Publication;
}

const printing = ["beforeprint", "afterprint"] as const;

/** What shows a view of `window`, as soon as there is something to show. */
export function usePainter(
  picture: RefObject<HTMLElement | null>,
  { source, index, sizes, scene, publication }: PainterParts,
  window: ExplorerWindow | undefined,
): (view: ExplorerState["view"], isFresh?: boolean) => void {
  const mirrored = publication.direction === "rtl";
  const shown = useRef<ExplorerState["view"]>(undefined);
  const findPainter = useMemo(() => {
    let painter: Painter | undefined;
    return (): Painter | undefined => {
      const elements = scene && findElements(picture.current);
      painter ??= elements
        ? createPainter(elements, { source, index, sizes, scene, mirrored })
        : undefined;
      return painter;
    };
  }, [picture, source, index, sizes, scene, mirrored]);
  const paint = useCallback(
    (view: ExplorerState["view"], isFresh = false): void => {
      const painter = window && findPainter();
      if (!painter) return;
      if (isFresh) painter.forgetPlaces();
      shown.current = view;
      painter.paint(view, window);
    },
    [window, findPainter],
  );
  useEffect(() => {
    const probe = picture.current?.querySelector<HTMLElement>(`.${classNames.probe}`);
    // The stylesheet lets the probe's colour change over a moment, so that it is heard of.
    const repaint = (): void => {
      findPainter()?.forgetInks();
      if (shown.current) paint(shown.current);
    };
    // Paper is light, as the stylesheet has it for all that is no canvas.
    const print = ({ type }: Event): void => {
      if (probe) probe.style.colorScheme = type === "beforeprint" ? "light" : "";
      repaint();
    };
    probe?.addEventListener("transitionend", repaint);
    for (const type of printing) addEventListener(type, print);
    return () => {
      probe?.removeEventListener("transitionend", repaint);
      for (const type of printing) removeEventListener(type, print);
    };
  }, [picture, findPainter, paint]);
  return paint;
}

/** The elements of a picture that a painter needs, once they are all there. */
function findElements(picture: HTMLElement | null): PaintedElements | undefined {
  const layer = picture?.querySelector<HTMLElement>(`.${classNames.layer}`);
  const canvas = picture?.querySelector<HTMLCanvasElement>(`canvas.${classNames.canvas}`);
  const probe = picture?.querySelector<HTMLElement>(`.${classNames.probe}`);
  return layer && canvas && probe ? { layer, canvas, probe } : undefined;
}
