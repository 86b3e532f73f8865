import type { ExplorerIntent } from "../../scene/explorer/index.ts";

/** What gestures are turned into. */
export interface GestureTarget {
  readonly mirrored: boolean;
  readonly dispatch: (intent: ExplorerIntent) => void;
  /** Something was clicked: what, and at which point of the view, 0 to 1. */
  readonly click: (element: Element, at: number) => void;
}

/** How far a pointer moves before a click becomes a drag, in CSS pixels. */
const slack = 4;

/** How many pixels a line is that a wheel turns by. */
const line = 16;

/**
 * Listens to wheel, fingers and mouse on `picture`, and nowhere else. The page keeps what is its own:
 * the wheel scrolls it, unless Ctrl or ⌘ is held or it turns sideways; a finger that goes up or down
 * scrolls it too.
 *
 * Returns what stops listening.
 */
export function listenToGestures(picture: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const shareAt = (clientX: number): number => {
    const { left, width } = picture.getBoundingClientRect();
    const share = (clientX - left) / width;
    return target.mirrored ? 1 - share : share;
  };
  const drag = createDrag(picture, target, shareAt);
  const turn = (event: WheelEvent): void => {
    const intent = wheelIntent(event, { ...target, width: picture.clientWidth, shareAt });
    if (intent === null) return;
    event.preventDefault();
    target.dispatch(intent);
  };
  picture.addEventListener("wheel", turn, { signal, passive: false });
  picture.addEventListener("pointerdown", drag.begin, { signal });
  picture.addEventListener("pointermove", drag.move, { signal });
  picture.addEventListener("pointerup", drag.end, { signal });
  picture.addEventListener("pointercancel", drag.end, { signal });
  picture.addEventListener("click", drag.click, { signal });
  const closer = ({ clientX, shiftKey }: MouseEvent): void =>
    target.dispatch({ type: "zoom", factor: shiftKey ? 0.5 : 2, at: shareAt(clientX) });
  picture.addEventListener("dblclick", closer, { signal });
  return () => stop.abort();
}

interface WheelPlace extends Pick<GestureTarget, "mirrored"> {
  readonly width: number;
  readonly shareAt: (clientX: number) => number;
}

function wheelIntent(event: WheelEvent, place: WheelPlace): ExplorerIntent | null {
  const { deltaX, deltaY, deltaMode, shiftKey, ctrlKey, metaKey, clientX } = event;
  const unit = [1, line, place.width][deltaMode] ?? 1;
  if (ctrlKey || metaKey) {
    const factor = Math.min(2, Math.max(0.5, Math.exp(-deltaY * unit * 0.01)));
    return { type: "zoom", factor, at: place.shareAt(clientX) };
  }
  const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  if (!isSideways) return null;
  const share = ((deltaX || deltaY) * unit) / place.width;
  return { type: "pan", share: place.mirrored ? -share : share };
}

interface Drag {
  readonly begin: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly end: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** One pointer pans, two zoom and pan. */
function createDrag(
  picture: HTMLElement,
  { dispatch, click }: GestureTarget,
  shareAt: (clientX: number) => number,
): Drag {
  const pointers = new Map<number, number>();
  let travelled = 0;
  let dragged = false;
  const spread = (): { middle: number; width: number } => {
    const shares = [...pointers.values()].map(shareAt);
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    return { middle: (least + most) / 2, width: most - least };
  };
  return {
    begin: ({ pointerId, clientX, button }) => {
      if (button !== 0 || pointers.size === 2) return;
      if (pointers.size === 0) travelled = 0;
      dragged = pointers.size > 0;
      pointers.set(pointerId, clientX);
    },
    move: ({ pointerId, clientX }) => {
      const last = pointers.get(pointerId);
      if (last === undefined) return;
      travelled += Math.abs(clientX - last);
      if (travelled <= slack && pointers.size === 1) return;
      if (!dragged || !picture.hasPointerCapture(pointerId)) picture.setPointerCapture(pointerId);
      dragged = true;
      const before = spread();
      pointers.set(pointerId, clientX);
      const after = spread();
      if (before.width > 0 && after.width > 0) {
        dispatch({ type: "zoom", factor: after.width / before.width, at: before.middle });
      }
      dispatch({ type: "pan", share: before.middle - after.middle });
    },
    end: ({ pointerId }) => {
      pointers.delete(pointerId);
    },
    click: ({ target, clientX }) => {
      if (!dragged && target instanceof Element) click(target, shareAt(clientX));
      dragged = false;
    },
  };
}
