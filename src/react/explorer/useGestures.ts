"use client";

import { useEffect, useRef } from "react";
import { type ExplorerFold, nearestEvent } from "../../scene/explorer/index.ts";
import { listenToGestures } from "./listenToGestures.ts";
import type { Explorer } from "./useExplorer.ts";

/** The point of the view that zooming keeps in place: the event that is chosen, else the middle. */
export function focusOf({ frame, world, viewNow }: Explorer): number {
  const [from, to] = viewNow();
  const at = frame.selected === null ? Number.NaN : (world.lookup.starts[frame.selected] ?? NaN);
  return from <= at && at <= to ? (at - from) / (to - from) : 0.5;
}

/** How near to an event a click has to be, as a share of the view. */
const clickReach = 0.008;

/** Follows wheel, fingers and mouse, and opens what is clicked. */
export function useGestures(explorer: Explorer, mirrored: boolean): void {
  const { picture, dispatch } = explorer;
  const latest = useRef(explorer);
  latest.current = explorer;
  useEffect(() => {
    if (picture.current === null) return;
    const click = (element: Element, at: number): void => {
      const { frame, world, viewNow } = latest.current;
      const data = element.closest<HTMLElement>(
        "[data-circa-position], [data-circa-fold]",
      )?.dataset;
      const fold = frame.window?.folds[Number(data?.["circaFold"])];
      if (fold) {
        unfold(fold, latest.current);
        return;
      }
      const [from, to] = viewNow();
      const position = data
        ? Number(data["circaPosition"])
        : nearestEvent(world.lookup, from + at * (to - from), clickReach * (to - from));
      if (position !== null) dispatch({ type: "select", position, opens: true });
    };
    return listenToGestures(picture.current, { mirrored, dispatch, click });
  }, [picture, dispatch, mirrored]);
}

/** How much a look at folded events leaves free on either side, as a share of their extent. */
const air = 0.2;

/** Looks at the events that are counted, or lists them where no closer look tells them apart. */
function unfold({ positions }: ExplorerFold, { world, dispatch, viewNow }: Explorer): void {
  const { starts } = world.lookup;
  const [first, last] = [starts[positions[0]] as number, starts[positions[1] - 1] as number];
  const [from, to] = viewNow();
  const length = (last - first) * (1 + 2 * air);
  if (last > first && to - from > world.shortest) {
    const around = Math.max(length, (to - from) / 64);
    const middle = (first + last) / 2;
    dispatch({ type: "show", domain: [middle - around / 2, middle + around / 2] });
  } else {
    dispatch({ type: "list", from: positions[0] });
  }
}
