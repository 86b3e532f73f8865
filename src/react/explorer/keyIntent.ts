import type { ExplorerIntent } from "../../scene/explorer/index.ts";

/** What a pressed key tells. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How much of the view a page key moves on. */
const page = 0.8;

/**
 * The intent of a key on the picture, `null` for keys that are the page's. `mirrored` where earlier
 * is on the right; `at` is the point of the view that zooming keeps in place.
 */
export function keyIntent(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  { mirrored, at }: { readonly mirrored: boolean; readonly at: number },
): ExplorerIntent | null {
  if (ctrlKey || metaKey || altKey) return null;
  const step = (by: 1 | -1): ExplorerIntent => ({
    type: "step",
    by: mirrored ? (-by as 1 | -1) : by,
    among: shiftKey ? "shown" : "all",
  });
  switch (key) {
    case "ArrowRight":
      return step(1);
    case "ArrowLeft":
      return step(-1);
    case "+":
    case "=":
      return { type: "zoom", factor: 2, at };
    case "-":
    case "_":
      return { type: "zoom", factor: 0.5, at };
    case "PageDown":
      return { type: "pan", share: page };
    case "PageUp":
      return { type: "pan", share: -page };
    default:
      return plainIntents[key] ?? null;
  }
}

const plainIntents: Readonly<Record<string, ExplorerIntent>> = {
  Home: { type: "first" },
  End: { type: "last" },
  "0": { type: "home" },
  "٠": { type: "home" },
  "۰": { type: "home" },
  Enter: { type: "open" },
  " ": { type: "open" },
  Escape: { type: "close" },
};
