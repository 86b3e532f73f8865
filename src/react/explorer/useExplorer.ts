"use client";

import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Publication } from "../../publication/index.ts";
import {
  barLanes,
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
import { useFrames } from "./useFrames.ts";
import { usePainter } from "./usePainter.ts";
import { useBeforePaint, useWidth } from "./useWidth.ts";

/** What an explorer shows, apart from where exactly: what React draws. */
export interface ExplorerFrame extends Omit<ExplorerState, "view"> {
  /** Absent until the picture's width is known, and where nothing has a date. */
  readonly window?: ExplorerWindow | undefined;
  /** What is in view, in words. */
  readonly status: string;
  /** How many lanes there have been bars in so far. */
  readonly lanes: number;
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
  /** Whether the picture has been looked at, so that its window is there if there can be one. */
  readonly isMeasured: boolean;
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
  const scene = useScene({ ...parts, sizes, width: width ?? 0 });
  const domain = index.domain ?? [0, 1];
  const state = useRef<ExplorerState>(openExplorer({ domain }));
  const [frame, setFrame] = useFrame({ ...parts, scene }, state);
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
    [request, setFrame],
  );
  const told = useRef(publication);
  useBeforePaint(() => {
    if (told.current !== publication) tell();
    told.current = publication;
  }, [publication]);
  useBeforePaint(() => paint(state.current.view, true), [frame, paint]);
  return {
    picture,
    sizes,
    frame,
    isMeasured: width !== undefined,
    world,
    viewNow: () => state.current.view,
    dispatch,
  };
}

/** What React draws of a state; of another scene at once, so that one commit has all of it. */
function useFrame(
  { index, publication, scene }: ExplorerParts & { readonly scene: ExplorerScene | null },
  state: RefObject<ExplorerState>,
): [ExplorerFrame, Dispatch<SetStateAction<ExplorerFrame>>] {
  const [frame, setFrame] = useState<ExplorerFrame>(() => ({
    ...state.current,
    status: describeView(index, state.current.view, publication),
    lanes: 0,
  }));
  const [drawn, setDrawn] = useState<ExplorerScene | null>(null);
  if (scene !== drawn) {
    setDrawn(scene);
    setFrame(frameOf(state.current, frame, scene));
  }
  return [frame, setFrame];
}

/** The frame for a state: the last one where it shows the same. */
function frameOf(
  { view, selected, isOpen, listFrom }: ExplorerState,
  last: ExplorerFrame,
  scene: ExplorerScene | null,
): ExplorerFrame {
  const window = scene?.windowFor(view, last.window);
  const isChosen = selected !== last.selected;
  // Room once taken is kept: what stands under the picture does not go up and down.
  const needed = scene && last.lanes < barLanes ? scene.lanesIn(view) : 0;
  const lanes = Math.max(last.lanes, needed);
  const isSame = window === last.window && lanes === last.lanes;
  if (isSame && !isChosen && isOpen === last.isOpen) return last;
  return {
    ...last,
    window,
    lanes,
    selected,
    isOpen,
    listFrom: isChosen ? listFrom : last.listFrom,
  };
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
