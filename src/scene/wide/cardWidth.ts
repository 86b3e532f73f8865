import type { SceneContext } from "../SceneContext.ts";
import { sizes } from "./sizes.ts";

/** How wide a card is on a picture of `width` CSS pixels: three to six stand side by side. */
export function cardWidth(width: number, { publication }: SceneContext): number {
  const usual = Math.min(236, Math.max(180, width / 5.2));
  return Math.round((usual * publication.textMetrics.card.widest) / 236);
}

/** How many cards stand side by side on a picture of `width` CSS pixels; one at least. */
export function cardColumns(width: number, context: SceneContext): number {
  return Math.max(
    1,
    Math.floor((width + sizes.cardGap) / (cardWidth(width, context) + sizes.cardGap)),
  );
}
