import { findExtent } from "./findExtent.ts";
import type { SceneItem } from "./Scene.ts";
import type { SceneContext } from "./SceneContext.ts";

/** From this share of the events' time after the last limit on, an arrow alone does not say when. */
const leastShare = 0.05;

/** Whether the line at `asOf` is to be drawn. */
export function needsNow(
  items: readonly SceneItem[],
  { asOf, now = "auto" }: Pick<SceneContext, "asOf" | "now">,
): boolean {
  if (now !== "auto") return now === "always";
  if (!items.some(({ sign }) => sign.endEnd === "arrow")) return false;
  const limits = items
    .flatMap(({ sign }) => [sign.from, sign.endEnd === "arrow" ? Infinity : sign.to])
    .filter(Number.isFinite);
  const [first, last] = findExtent(limits);
  return asOf - last > leastShare * (last - first);
}
