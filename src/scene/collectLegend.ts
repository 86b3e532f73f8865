import type { Publication } from "../publication/index.ts";
import type { LegendEntry, LegendSign, SceneItem, SceneMark } from "./Scene.ts";

/** The order in which the signs are explained: from what is known best to what is known least. */
const signOrder: readonly LegendSign[] = [
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

/** What is drawn of the events, where the drawing differs from their signs. */
type DrawnShape = Pick<SceneMark, "eventId" | "shape">;

/**
 * The signs and relations that `items` use, each once. Where a picture draws a span as a dot,
 * `shapes` says so.
 */
export function collectLegend(
  items: readonly SceneItem[],
  { messages, relationWords }: Publication,
  shapes: readonly DrawnShape[] = [],
): LegendEntry[] {
  const dots = new Set(shapes.filter(({ shape }) => shape === "dot").map((mark) => mark.eventId));
  const used = new Set(
    items.map(({ sign, event }) =>
      sign.kind !== "dot" && dots.has(event.id) ? "point" : sign.kind,
    ),
  );
  const signs = signOrder
    .filter((sign) => used.has(sign))
    .map((sign): LegendEntry => ({ type: "sign", sign, label: messages.signs[sign] }));
  const placed = new Set(
    items.filter(({ place }) => place !== "undated").map(({ event }) => event.id),
  );
  const relations = new Map<string, LegendEntry>();
  for (const { event, color, relations: notes } of items) {
    for (const { kind, eventId } of notes) {
      if (relations.has(kind) || !placed.has(event.id) || !placed.has(eventId)) continue;
      const word = relationWords[kind]?.active ?? kind;
      const label = `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`;
      relations.set(kind, { type: "relation", relation: kind, label, color });
    }
  }
  return [...signs, ...relations.values()];
}
