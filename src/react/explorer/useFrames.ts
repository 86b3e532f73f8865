"use client";

import { useCallback, useEffect, useRef } from "react";

/** Two kinds of work that are put off. */
export interface FrameWork {
  /** Before the browser draws next; once, however often it is asked for. */
  readonly draw: () => void;
  /** When nothing has been asked for some time. */
  readonly tell: () => void;
}

/** How long until work that waits for rest is done, in milliseconds. */
const rest = 250;

/** Returns what asks for both kinds of `work`. Neither is done once the component is gone. */
export function useFrames(work: FrameWork): () => void {
  const latest = useRef(work);
  latest.current = work;
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(timer.current);
      frame.current = 0;
    },
    [],
  );
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.tell(), rest);
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      latest.current.draw();
    });
  }, []);
}
