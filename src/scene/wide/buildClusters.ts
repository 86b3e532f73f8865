import { formatCount } from "../../publication/index.ts";
import type { SceneItem, SceneLeader, WideScene } from "../Scene.ts";
import type { SceneCluster } from "../SceneCluster.ts";
import type { SceneContext } from "../SceneContext.ts";
import { clusterItems, type ItemGroup } from "./clusterItems.ts";
import type { NameSpan } from "./createSpanNamer.ts";
import type { RowedCard } from "./placeCards.ts";
import { placeChips } from "./placeChips.ts";
import type { LanedMark } from "./placeMarks.ts";
import { sizes } from "./sizes.ts";

/** What clusters are built around. */
export interface ClusterSurroundings {
  readonly cards: readonly RowedCard[];
  /** By the event's `id`. */
  readonly marks: ReadonlyMap<string, LanedMark>;
  readonly leaders: readonly SceneLeader[];
  /** The tops of the row beside the axis and of the chip under the strip, in CSS pixels. */
  readonly rowY: number;
  readonly stripY: number;
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly context: SceneContext & { readonly nameSpan: NameSpan };
}

/** Builds the chips of the items that have no card, and counts those that have. */
export function buildClusters(
  items: readonly SceneItem[],
  around: ClusterSurroundings,
): Pick<WideScene, "clusters" | "counts"> {
  const { cards, marks, leaders, width } = around;
  const shown = new Set(cards.map(({ item }) => item));
  const moved = leaders.filter(({ bends, x }) => bends.some((bend) => Math.abs(bend - x) > 0.5));
  const counts = {
    shown: cards.length,
    moved: moved.length,
    folded: items.length - cards.length,
  };
  if (counts.folded === 0) return { clusters: [], counts };
  const chips = placeChips(clusterItems(items, shown, marks), {
    width,
    leaders: leaders.flatMap(({ side, bends, x }) => (side === "below" ? [bends[0] ?? x] : [])),
    widthOf: (count) => chipWidth("axis", count, around.context),
  });
  const markless = [...items.keys()].filter((position) => {
    const item = items[position];
    return item !== undefined && !shown.has(item) && !marks.has(item.event.id);
  });
  const undated = { group: { members: markless, extent: [0, 0], middle: 0 }, x: 0 } as const;
  return {
    clusters: [
      ...chips.map((chip) => clusterOf("axis", chip, { items, around })),
      ...(markless.length > 0 ? [clusterOf("undated", undated, { items, around })] : []),
    ],
    counts,
  };
}

interface Chip {
  readonly group: ItemGroup;
  readonly x: number;
}

function clusterOf(
  place: SceneCluster["place"],
  { group: { members, extent }, x }: Chip,
  { items, around }: { items: readonly SceneItem[]; around: ClusterSurroundings },
): SceneCluster {
  const { context, rowY, stripY, width } = around;
  const y = place === "axis" ? rowY + (sizes.chipRow - sizes.chip) / 2 : stripY;
  const box = {
    x,
    y,
    width: Math.min(width, chipWidth(place, members.length, context)),
    height: sizes.chip,
  };
  return {
    place,
    count: members.length,
    members: runsOf(members),
    extent,
    box,
    label: labelOf(place, members.length, context),
    dates: context.nameSpan(members.flatMap((position) => items[position] ?? [])),
  };
}

function labelOf(
  place: SceneCluster["place"],
  count: number,
  { publication }: SceneContext,
): string {
  const { more, moreUndated } = publication.messages;
  return (place === "axis" ? more : moreUndated)(count, formatCount(count, publication));
}

/** Letters may stand this much farther apart, in ems: readers space them. WCAG 2.2, 1.4.12. */
const letterSpacing = 0.13;

function chipWidth(place: SceneCluster["place"], count: number, context: SceneContext): number {
  const label = labelOf(place, count, context);
  const { meta } = context.publication.textMetrics;
  const spacing = letterSpacing * meta.size * label.length;
  return Math.ceil(context.measureText(label, meta) + spacing) + sizes.chipPadding;
}

function runsOf(members: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    if (run && run[1] === member - 1) run[1] = member;
    else runs.push([member, member]);
  }
  return runs;
}
