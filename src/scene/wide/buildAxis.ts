import { buildTicks, type Tick } from "../../scale/index.ts";
import { hasCalendar } from "../hasCalendar.ts";
import type { SceneAxis, SceneTick } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import type { Frame } from "./createFrame.ts";
import type { WriteTick } from "./createTickWriter.ts";

/** How far a major label stands from its tick, in CSS pixels; the picture draws it so. */
const labelInset = 6;

/** From the end of the stretch for what has no lower limit to the middle of the break, in CSS pixels. */
const breakInset = 16;

/** How wide the stretch for what has no lower limit must be to hold its name and the break. */
export function earlierLeast({ publication, measureText }: SceneContext): number {
  const { messages, textMetrics } = publication;
  return measureText(messages.earlier, textMetrics.axis) + 2 * labelInset + 2 * breakInset;
}

/** Builds the axis of `frame`, with labels by `write` and without its place down the picture. */
export function buildAxis(
  frame: Frame,
  write: WriteTick,
  { publication: { messages }, timeZone }: SceneContext,
): Omit<SceneAxis, "y"> {
  const { major, minor } = hasCalendar(frame.scale.domain)
    ? buildTicks(frame.scale, {
        timeZone,
        finestUnit: frame.finestUnit,
        labelRange: [frame.earlierTo, frame.width],
        labelWidth: (tick) => write(tick).width + 2 * labelInset,
      })
    : { major: [], minor: [] };
  const place = (tick: Tick): SceneTick => ({
    x: tick.position,
    tier: tick.tier,
    label: tick.labelled ? write(tick).label : undefined,
  });
  const earlier =
    frame.earlierTo > frame.start ? { to: frame.earlierTo, label: messages.earlier } : undefined;
  return {
    from: frame.start,
    ticks: [...major.map(place), ...minor.map(place)],
    earlier,
    breaks: [
      ...(earlier ? [frame.earlierTo - breakInset] : []),
      ...frame.scale.breaks.map(({ range: [from, to] }) => (from + to) / 2),
    ],
  };
}
