import type { Chronology, ChronologyEvent } from "../model/index.ts";
import { rootOf } from "./assignColors.ts";
import type { SceneItem } from "./Scene.ts";

/** What {@link nameLanes} is told. */
export interface NameLanesOptions {
  /** What makes a lane. */
  readonly lanes: "none" | "party" | "lane";
  /** What those are called that belong nowhere. */
  readonly other: string;
}

/**
 * Names the lane of each item: the party of who spoke or acted first, to which its members belong as
 * they share its colour, or the event's own `lane`.
 */
export function nameLanes(
  items: readonly SceneItem[],
  { parties = [] }: Chronology,
  { lanes, other }: NameLanesOptions,
): readonly SceneItem[] {
  if (lanes === "none") return items;
  const byId = new Map(parties.map((party) => [party.id, party]));
  const partyOf = ({ statement, actors }: ChronologyEvent): string | undefined => {
    const [id] = statement?.by ?? actors ?? [];
    const party = byId.get(id ?? "");
    return party ? rootOf(party, byId).name : id;
  };
  return items.map((item) => ({
    ...item,
    lane: (lanes === "party" ? partyOf(item.event) : item.event.lane) ?? other,
  }));
}
