import { assignLanes, shortenText } from "../../layout/index.ts";
import { findExtent } from "../findExtent.ts";
import type { SceneItem, WideScene } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";
import { extentOf, type LanedMark } from "./placeMarks.ts";

/** Between groups, in lanes. */
const air = 0.5;

/** From a name to the axis, in CSS pixels, and how much of the picture names take at most. */
const nameGap = 18;
const mostShare = 0.22;

/** The marks of one named lane, in lanes of marks counted from the axis outwards. */
export interface MarkGroup {
  readonly label: string;
  readonly color: number;
  readonly first: number;
  readonly last: number;
}

/** How wide the column of the lanes' names is, in CSS pixels; 0 without lanes. */
export function laneColumn(
  items: readonly SceneItem[],
  width: number,
  { measureText, publication }: SceneContext,
): number {
  const names = new Set(items.flatMap(({ lane }) => lane ?? []));
  const widths = [...names].map((name) => measureText(name, publication.textMetrics.date));
  return names.size > 0 ? Math.min(Math.max(...widths) + nameGap, width * mostShare) : 0;
}

/**
 * Sets marks in one group for each named lane, all over the axis: the lane that comes first in time
 * on top, what belongs nowhere lowest. Within a group, marks take as few lanes as possible.
 */
export function groupMarks(
  marks: readonly LanedMark[],
  items: readonly SceneItem[],
  other: string,
): { readonly marks: readonly LanedMark[]; readonly groups: readonly MarkGroup[] } {
  if (items.every(({ lane }) => lane === undefined)) return { marks, groups: [] };
  const laneOf = new Map(items.map(({ event, lane }) => [event.id, lane]));
  const marked = new Set(marks.map(({ eventId }) => eventId));
  const named = items.flatMap(({ event, lane }) =>
    lane !== undefined && marked.has(event.id) ? [lane] : [],
  );
  const names = [...new Set([...named.filter((name) => name !== other), ...named])];
  const grouped: LanedMark[] = [];
  const groups: MarkGroup[] = [];
  let first = 0;
  for (const label of names.reverse()) {
    const own = marks.filter(({ eventId }) => laneOf.get(eventId) === label);
    const lanes = assignLanes(own.map(extentOf), { gap: 0.5 });
    for (const [index, mark] of own.entries()) {
      grouped.push({ ...mark, side: "above", lane: first + (lanes[index] ?? 0) });
    }
    const [color = 0, ...others] = new Set(own.map((mark) => mark.color));
    const last = first + findExtent(lanes)[1];
    groups.push({ label, color: others.length > 0 ? 0 : color, first, last });
    first = last + 1 + air;
  }
  return groups.length > 0 ? { marks: grouped, groups } : { marks, groups };
}

/** A lane's name as its column has room for it; cards say it in full. */
export function fitName(
  name: string,
  column: number,
  { measureText, publication }: SceneContext,
): string {
  const { date } = publication.textMetrics;
  return shortenText(name, column - nameGap, (text) => measureText(text, date));
}

/** The lanes as the picture names them, from where the middle of a lane of marks lies. */
export function nameGroups(
  groups: readonly MarkGroup[],
  yOf: (lane: number) => number,
  shorten: (text: string) => string,
): WideScene["lanes"] {
  return groups.map(({ label, color, first, last }, index) => ({
    label: shorten(label),
    color,
    y: yOf((first + last) / 2),
    ruleY: index < groups.length - 1 ? yOf(last + (1 + air) / 2) : undefined,
  }));
}
