import { formatCount, type Publication } from "../publication/index.ts";
import type { LegendEntry, LegendSign, SceneArc, SceneItem, SceneMark } from "./Scene.ts";
import type { SceneDensity } from "./SceneCluster.ts";

/** The order in which the signs are explained: from what is known best to what is known least. */
export const signOrder: readonly LegendSign[] = [
  "dot",
  "point",
  "within",
  "throughout",
  "uncertainEnds",
  "approximate",
  "before",
  "after",
  "underWay",
  "ongoing",
];

/** What a picture draws, where that differs from what the events say. */
export interface DrawnSigns {
  /** The shape of each mark: a span may be drawn as a dot. */
  readonly marks: readonly Pick<SceneMark, "eventId" | "shape">[];
  /** The arcs that are drawn: relations may only be named on cards. */
  readonly arcs: readonly Pick<SceneArc, "relation" | "label" | "color">[];
  /** What stands in for marks; with it only events that have marks of their own are explained. */
  readonly density?: SceneDensity | undefined;
}

/** The signs that `items` use and the relations that are drawn as arcs, each once. */
export function collectLegend(
  items: readonly SceneItem[],
  { marks, arcs, density }: DrawnSigns,
  publication: Publication,
): LegendEntry[] {
  const { messages } = publication;
  const used = usedSigns(items, marks, density !== undefined);
  const signs = signOrder
    .filter((sign) => used.has(sign))
    .map((sign): LegendEntry => ({ type: "sign", sign, label: messages.signs[sign] }));
  const relations = new Map<string, LegendEntry>();
  for (const { relation, label: word, color } of arcs) {
    if (relations.has(word)) continue;
    const label = `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;
    relations.set(word, { type: "relation", relation, label, color });
  }
  const columns: LegendEntry[] = density
    ? [
        {
          type: "density",
          label: messages.density(formatCount(Math.round(density.most), publication)),
        },
      ]
    : [];
  return [...signs, ...columns, ...relations.values()];
}

/** The signs that are drawn; where columns count some of the events, of the others. */
function usedSigns(
  items: readonly SceneItem[],
  marks: DrawnSigns["marks"],
  areSomeCounted: boolean,
): ReadonlySet<string> {
  const used = new Set<string>();
  let shapes: Map<string, SceneMark["shape"]> | undefined;
  for (const { sign, event } of items) {
    const { kind } = sign;
    // How a sign is drawn need not be known where nothing could be new.
    if (used.has(kind) && (kind === "dot" || used.has("point"))) continue;
    shapes ??= new Map(marks.map((mark) => [mark.eventId, mark.shape]));
    const shape = shapes.get(event.id);
    if (areSomeCounted && shape === undefined) continue;
    used.add(kind !== "dot" && shape === "dot" ? "point" : kind);
  }
  return used;
}
