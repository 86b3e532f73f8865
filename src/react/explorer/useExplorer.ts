"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Publication } from "../../publication/index.ts";
import {
  createExplorerScene,
  describeView,
  type ExplorerIndex,
  type ExplorerIntent,
  type ExplorerScene,
  type ExplorerSizes,
  type ExplorerSource,
  type ExplorerState,
  type ExplorerWindow,
  type ExplorerWorld,
  explorerSizes,
  openExplorer,
  reduceExplorer,
} from "../../scene/explorer/index.ts";
import { classNames } from "../classNames.ts";
import { createPainter, type PaintedElements, type Painter } from "./createPainter.ts";
import { useFrames } from "./useFrames.ts";
import { useBeforePaint, useWidth } from "./useWidth.ts";

/** What an explorer shows, apart from where exactly: what React draws. */
export interface ExplorerFrame extends Omit<ExplorerState, "view"> {
  /** Absent until the picture's width is known, and where nothing has a date. */
  readonly window?: ExplorerWindow | undefined;
  /** What is in view, in words. */
  readonly status: string;
}

/** What an explorer is made of. */
export interface ExplorerParts {
  readonly source: ExplorerSource;
  readonly index: ExplorerIndex;
  readonly publication: Publication;
  /** The most rows of labels. */
  readonly rows: number;
}

/** An explorer at work. */
export interface Explorer {
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly sizes: ExplorerSizes;
  readonly frame: ExplorerFrame;
  readonly world: ExplorerWorld;
  /** Where the view is. It is read when something happens, not while rendering. */
  readonly viewNow: () => ExplorerState["view"];
  readonly dispatch: (intent: ExplorerIntent) => void;
}

/** No view shows less than this, in milliseconds. */
const shortest = 10_000;

/**
 * Runs an explorer. What moves is moved by hand, once a frame; React renders only when there are
 * other labels or ticks to draw, another event is chosen, or a view has come to rest.
 */
export function useExplorer(parts: ExplorerParts): Explorer {
  const { index, publication, rows } = parts;
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  const sizes = useMemo(() => explorerSizes(index, publication, rows), [index, publication, rows]);
  const scene = useScene({ ...parts, sizes, width });
  const domain = index.domain ?? [0, 1];
  const state = useRef<ExplorerState>(openExplorer({ domain }));
  const [frame, setFrame] = useState<ExplorerFrame>(() => ({
    ...openExplorer({ domain }),
    status: describeView(index, domain, publication),
  }));
  const world: ExplorerWorld = {
    lookup: index.lookup,
    dated: index.dated,
    domain,
    shortest: Math.min(shortest, domain[1] - domain[0]),
    shown: useMemo(
      () => frame.window?.labels.map(({ position }) => position) ?? [],
      [frame.window],
    ),
  };
  const latest = useRef({ frame, world });
  latest.current = { frame, world };
  const paint = usePainter(picture, { ...parts, sizes, scene }, frame.window);
  const draw = (): void => {
    const next = frameOf(state.current, latest.current.frame, scene);
    if (next === latest.current.frame) paint(state.current.view);
    else setFrame(next);
  };
  const tell = (): void => {
    const { view, listFrom } = state.current;
    const status = describeView(index, view, publication);
    setFrame((last) =>
      last.status === status && last.listFrom === listFrom ? last : { ...last, status, listFrom },
    );
  };
  const request = useFrames({ draw, tell });
  const dispatch = useCallback(
    (intent: ExplorerIntent): void => {
      const before = state.current;
      const next = reduceExplorer(before, intent, latest.current.world);
      if (next === before) return;
      state.current = next;
      if (intent.type === "list") setFrame((last) => ({ ...last, listFrom: next.listFrom }));
      request();
    },
    [request],
  );
  useBeforePaint(draw, [scene]);
  useBeforePaint(tell, [publication]);
  useBeforePaint(() => paint(state.current.view, true), [frame, paint]);
  return { picture, sizes, frame, world, viewNow: () => state.current.view, dispatch };
}

/** The frame for a state: the last one where it shows the same. */
function frameOf(
  { view, selected, isOpen, listFrom }: ExplorerState,
  last: ExplorerFrame,
  scene: ExplorerScene | null,
): ExplorerFrame {
  const window = scene?.windowFor(view, last.window);
  const isChosen = selected !== last.selected;
  if (window === last.window && !isChosen && isOpen === last.isOpen) return last;
  return { ...last, window, selected, isOpen, listFrom: isChosen ? listFrom : last.listFrom };
}

interface SceneParts extends ExplorerParts {
  readonly sizes: ExplorerSizes;
  readonly width: number;
}

function useScene({ source, index, publication, sizes, width }: SceneParts): ExplorerScene | null {
  return useMemo(
    () => (width > 0 ? createExplorerScene({ source, index, sizes, publication, width }) : null),
    [source, index, sizes, publication, width],
  );
}

interface PainterParts extends ExplorerParts {
  readonly sizes: ExplorerSizes;
  readonly scene: ExplorerScene | null;
}

/** What shows a view of `window`, as soon as there is something to show. */
function usePainter(
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
    probe?.addEventListener("transitionend", repaint);
    return () => probe?.removeEventListener("transitionend", repaint);
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
