import type { TimeText } from "../time/index.ts";
import type { BarPart, SliceBar } from "./BarPart.ts";
import type { SignEnd, TimeSign } from "./describeSign.ts";
import type { WordPlace } from "./SceneNow.ts";

/** A named stretch of time behind the events, in words. */
export interface SceneEra {
  readonly id: string;
  readonly label: string;
  /** When it was, as text, as speech and for machines. */
  readonly date: TimeText;
  readonly sign: TimeSign;
}

/** How dark a stretch of an era is, or is in the end where it fades. */
export type EraShade = "solid" | "light";

/** An era as a band across a wide picture, behind its axis and marks. */
export interface SceneEraBand {
  readonly eraId: string;
  readonly label: string;
  /** Along the axis, cut to the picture. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly parts: readonly (BarPart & { readonly shade: EraShade })[];
  readonly startEnd: SignEnd;
  readonly endEnd: SignEnd;
  readonly labelAt: WordPlace;
}

/** An era as it passes one event's card; its lane is a strip along the gutter's inline start. */
export interface SliceEra extends Omit<SliceBar, "eventId" | "color"> {
  readonly eraId: string;
  readonly shade: EraShade;
  /** Its name, in the slice where that begins or, near the end of the list, ends. */
  readonly name?: { readonly text: string; readonly anchor: "start" | "end" } | undefined;
}
