"use client";

import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Before the browser paints; where there is no browser, not at all, and without a warning. */
export const useBeforePaint: typeof useEffect =
  typeof document === "undefined" ? useEffect : useLayoutEffect;

/** The width of an element in whole CSS pixels; absent until it has been looked for. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useBeforePaint(() => {
    const { current } = element;
    if (current === null) return;
    let known: number | undefined;
    const read = (): void => {
      const found = Math.floor(current.clientWidth);
      // React would render once more for the same width, which an observer tells at once.
      if (found !== known) setWidth(found);
      known = found;
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
