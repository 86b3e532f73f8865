"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import {
  createExplorerIndex,
  createExplorerIndexInSteps,
  type ExplorerIndex,
  type ExplorerSource,
  needsSteps,
} from "../../scene/explorer/index.ts";
import { yieldToBrowser } from "./yieldToBrowser.ts";

/** The index of a source, or how much of it there is, from 0 to 1. */
export type IndexState =
  | { readonly index: ExplorerIndex; readonly edition: number }
  | { readonly progress: number };

/**
 * Indexes the events of `source`: at once where they come in order or are few, else step by step,
 * between which the browser draws and listens.
 */
export function useExplorerIndex({ columns, anchors }: ExplorerSource): IndexState {
  const atOnce = useMemo(() => {
    const source = { columns, anchors };
    return needsSteps(source) ? null : createExplorerIndex(source);
  }, [columns, anchors]);
  const [stepped, setStepped] = useState<Stepped>({ columns, progress: 0 });
  useEffect(() => {
    if (atOnce !== null) return;
    const work = { isWanted: true };
    void indexInSteps({ columns, anchors }, work, setStepped);
    return () => {
      work.isWanted = false;
    };
  }, [columns, anchors, atOnce]);
  const current = stepped.columns === columns ? stepped : { progress: 0, index: undefined };
  const index = atOnce ?? current.index;
  const editions = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each index is an edition of its own
  const edition = useMemo(() => editions.current++, [index]);
  return index ? { index, edition } : { progress: current.progress };
}

/** How far columns are indexed. */
interface Stepped {
  readonly columns: ExplorerSource["columns"];
  readonly progress: number;
  readonly index?: ExplorerIndex;
}

/** How long the page may be kept waiting, in milliseconds: half of what a frame takes. */
const patience = 8;

async function indexInSteps(
  source: Pick<ExplorerSource, "columns" | "anchors">,
  work: { readonly isWanted: boolean },
  tell: (stepped: Stepped) => void,
): Promise<void> {
  const { columns } = source;
  const steps = createExplorerIndexInSteps(source);
  let step = steps.next();
  while (work.isWanted && !step.done) {
    tell({ columns, progress: step.value });
    await yieldToBrowser();
    const start = performance.now();
    do step = steps.next();
    while (!step.done && performance.now() - start < patience);
  }
  if (step.done && work.isWanted) tell({ columns, progress: 1, index: step.value });
}
