import type { SceneItem } from "../Scene.ts";
import type { LanedMark } from "./placeMarks.ts";

/** Folded events next to each other in the list, before their chip has a place. */
export interface ItemGroup {
  /** Places in the list, rising. */
  readonly members: readonly number[];
  /** Where on the axis its first and its last event begin, in CSS pixels. */
  readonly extent: readonly [start: number, end: number];
  /** The mean of where its events begin, in CSS pixels: near most of them. */
  readonly middle: number;
}

/** Events whose marks are farther apart than this are not spoken of as one, in CSS pixels. */
const reach = 96;

/**
 * Groups the items that have no card but a mark, in order of the list: what follows on one another
 * and begins within {@link reach}. The groups' extents and middles rise along the axis.
 */
export function clusterItems(
  items: readonly SceneItem[],
  shown: ReadonlySet<SceneItem>,
  marks: ReadonlyMap<string, LanedMark>,
): ItemGroup[] {
  const groups: { members: number[]; extent: [number, number]; middle: number }[] = [];
  let latest = 0;
  for (const [position, item] of items.entries()) {
    const mark = marks.get(item.event.id);
    if (!mark || shown.has(item)) continue;
    // A list in order of time may still hold a mark before the one above it.
    latest = Math.max(latest, item.place === "earlier" ? mark.anchor : mark.from);
    const group = groups.at(-1);
    if (group && latest - group.extent[0] <= reach) {
      group.members.push(position);
      group.extent[1] = latest;
      group.middle += (latest - group.middle) / group.members.length;
    } else groups.push({ members: [position], extent: [latest, latest], middle: latest });
  }
  return groups;
}

/** Two neighbouring groups as one. */
export function joinGroups(a: ItemGroup, b: ItemGroup): ItemGroup {
  const members = a.members.concat(b.members);
  const weight = b.members.length / members.length;
  return {
    members,
    extent: [a.extent[0], b.extent[1]],
    middle: a.middle + (b.middle - a.middle) * weight,
  };
}
