import type { ViewPublication } from "../publication/index.ts";
import type { LegendEntry, NarrowScene, WideLayout } from "./Scene.ts";

/**
 * All scenes of one chronology, and all else that drawing them takes: what a server may build and a
 * browser draw. Plain data that can be sent as JSON: that has no `Infinity`, so limits that are not
 * known arrive as `null` in an item's `time` and `sign`, which no drawing reads.
 */
export interface TimelineScenes {
  readonly title: string;
  readonly summary?: string | undefined;
  /** The language of title, headlines and summaries, where the chronology names it. */
  readonly lang?: string | undefined;
  readonly publication: ViewPublication;
  /** With the story: its events, eras and note are those of the wide ones too. */
  readonly narrow: NarrowScene;
  /** From the least width to the greatest. */
  readonly wide: readonly WideLayout[];
  /** Each entry of the wide scenes once; the narrow one's where there are none. */
  readonly legend: readonly LegendEntry[];
}
