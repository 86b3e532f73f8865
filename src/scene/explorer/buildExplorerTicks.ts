import { estimateTextWidth } from "../../layout/index.ts";
import type { Publication } from "../../publication/index.ts";
import { buildTicks, createLinearScale, type Tick } from "../../scale/index.ts";
import { formatTick } from "../../time/index.ts";
import { hasCalendar } from "../hasCalendar.ts";
import type { ExplorerSource } from "./ExplorerSource.ts";

/** A mark on the axis of an explorer where a unit of the calendar begins. */
export interface ExplorerTick {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly tier: "major" | "minor";
  /** Absent where there is no room for it. */
  readonly label?: string | undefined;
}

/** The ticks of a stretch of the axis that is `width` CSS pixels long. */
export function buildExplorerTicks(
  domain: readonly [from: number, to: number],
  width: number,
  { source, publication }: { readonly source: ExplorerSource; readonly publication: Publication },
): ExplorerTick[] {
  if (!hasCalendar(domain)) return [];
  const { timeZone = "UTC", finestUnit } = source;
  const { dateStyle, textMetrics } = publication;
  const labels = new Map<string, string>();
  const labelOf = ({ instant, unit, isFirst }: Tick): string => {
    const key = `${instant} ${unit} ${isFirst}`;
    const label = labels.get(key) ?? formatTick({ instant, unit, isFirst, timeZone }, dateStyle);
    labels.set(key, label);
    return label;
  };
  const widths = new Map<string, number>();
  const widthOf = (label: string): number => {
    const width = widths.get(label) ?? estimateTextWidth(label, textMetrics.axis) + 12;
    widths.set(label, width);
    return width;
  };
  const { major, minor } = buildTicks(createLinearScale({ domain, range: [0, width] }), {
    timeZone,
    finestUnit,
    minSpacing: 44,
    // Where the whole begins and ends, no label is cut.
    labelRange: [0, width],
    labelWidth: (tick) => widthOf(labelOf(tick)),
  });
  return [...major, ...minor].map((tick) => ({
    at: tick.instant,
    tier: tick.tier,
    label: tick.labelled ? labelOf(tick) : undefined,
  }));
}
