import type { Tick } from "../../scale/index.ts";
import { formatTick } from "../../time/index.ts";
import type { SceneContext } from "../SceneContext.ts";

/** The label of a tick, and how wide it is, in CSS pixels. */
export interface TickText {
  readonly label: string;
  readonly width: number;
}

/** Writes and measures the label of a tick. */
export type WriteTick = (tick: Tick) => TickText;

/** Creates a writer that writes each label once, however often and at how many widths it is tried. */
export function createTickWriter({ publication, measureText, timeZone }: SceneContext): WriteTick {
  const known = new Map<string, TickText>();
  return ({ instant, unit, isFirst }) => {
    const key = `${instant} ${unit} ${isFirst}`;
    let text = known.get(key);
    if (text === undefined) {
      const label = formatTick({ instant, unit, isFirst, timeZone }, publication.dateStyle);
      text = { label, width: measureText(label, publication.textMetrics.axis) };
      known.set(key, text);
    }
    return text;
  };
}
