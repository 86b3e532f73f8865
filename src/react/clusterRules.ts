import type { SceneCluster, SceneItem, WideLayout } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { percent } from "./createPlacer.ts";

/** What the wide layout at `index` is called in attributes. */
export function layoutName(index: number): string {
  return `w${index}`;
}

/**
 * The layouts that show each event's card, by its place in the list: `"w0 w3"`. Empty where no
 * layout folds anything, so that a story of few events carries no marks.
 */
export function shownIn(items: readonly SceneItem[], wide: readonly WideLayout[]): string[] {
  if (wide.every(({ clusters }) => clusters.length === 0)) return [];
  const positions = new Map(items.map(({ event }, position) => [event.id, position]));
  const shown: string[][] = items.map(() => []);
  for (const [index, { cards }] of wide.entries()) {
    for (const { eventId } of cards) {
      shown[positions.get(eventId) ?? -1]?.push(layoutName(index));
    }
  }
  return shown.map((names) => names.join(" "));
}

/** How many columns the events of a cluster stand in once it is open. */
function openColumns({ width }: WideLayout): number {
  return Math.max(1, Math.floor(width / 260));
}

/** The rows that opened events take at most, for the end of the stage's list of tracks. */
export function openRows(scene: WideLayout): string {
  const rows = Math.ceil(scene.counts.folded / openColumns(scene));
  return rows > 0 ? ` repeat(${rows},auto)` : "";
}

/**
 * The style rules of one wide layout's clusters: where its chips lie and what each of them hides
 * until it is open. As many as there are clusters, however many events.
 *
 * A folded event stays in the list to be heard. It is seen while its cluster is open, while it is
 * what the page's address points to or has focus, on paper, and where a browser knows no `:has()`.
 */
export function clusterRules(scope: string, scene: WideLayout, index: number): string[] {
  if (scene.clusters.length === 0) return [];
  const layout = layoutName(index);
  const at = (selector: string): string => `#${scope} .${selector}`;
  const shown = `[data-circa-shown~=${layout}]`;
  return [
    `${at(classNames.clusters)}[data-circa-layout=${layout}]{display:contents}`,
    `${at(classNames.list)}{grid-template-columns:repeat(${openColumns(scene)},minmax(0,1fr));column-gap:24px}`,
    `${at(classNames.item)}${shown}{grid-column:1/-1}`,
    `${at(classNames.item)}:not(${shown}){grid-column:auto;--circa-opened:var(--circa-space-row)}`,
    ...scene.clusters.map((cluster, position) =>
      chipRule(
        `${at(classNames.cluster)}[data-circa-cluster=${layout}-${position}]`,
        cluster,
        scene,
      ),
    ),
    `@media not print{${scene.clusters
      .map((cluster, position) => {
        const open = `#${scope}:not(:has([data-circa-cluster=${layout}-${position}][open]))`;
        return `${open} .${classNames.item}${rangeOf(cluster)}:not(${shown},:focus-within,:has(:target)){${folded}}`;
      })
      .join("")}}`,
  ];
}

/**
 * Out of sight, but read out. Within the first row, since a page may not take items out of flow; the
 * size of what is folded then says nothing to the rows, and is not worked out anew with each width.
 */
const folded =
  "grid-area:1/1;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;contain:strict";

function rangeOf({ members }: SceneCluster): string {
  const first = members[0]?.[0] ?? 0;
  const last = members.at(-1)?.[1] ?? 0;
  return `:nth-child(n + ${first + 1}):nth-child(-n + ${last + 1})`;
}

function chipRule(selector: string, { box, place }: SceneCluster, { width }: WideLayout): string {
  if (place === "undated") return `${selector}{grid-row:undated}`;
  // From its middle, so that it stays at its place where the picture is wider.
  const middle = percent((box.x + box.width / 2) / width);
  return `${selector}{margin-inline-start:calc(${middle} - ${box.width / 2}px)!important}`;
}
