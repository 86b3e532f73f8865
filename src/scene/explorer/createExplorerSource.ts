import type { Chronology } from "../../model/index.ts";
import { defaultPublication, type Publication } from "../../publication/index.ts";
import { anchorEvents } from "../anchorEvents.ts";
import { noteOf } from "../buildScene.ts";
import { describeEvents } from "../describeEvents.ts";
import { finestUnit } from "../finestUnit.ts";
import type { SceneItem } from "../Scene.ts";
import type { ExplorerSource } from "./ExplorerSource.ts";

/** Options for {@link createExplorerSource}. */
export interface ExplorerSourceOptions {
  /**
   * Whose words and date style to use.
   * @default defaultPublication
   */
  readonly publication?: Publication | undefined;
}

/**
 * Creates the source of an explorer from a chronology, every event described as `Timeline` does.
 *
 * Events that nobody dates come last, and have a place in the list only.
 *
 * Cost: that of describing every event; for far more than ten thousand of them, a source that
 * describes only what is seen opens sooner.
 *
 * @example
 * ```ts
 * const source = createExplorerSource(chronology, { publication: broadsheet });
 * ```
 */
export function createExplorerSource(
  chronology: Chronology,
  { publication = defaultPublication }: ExplorerSourceOptions = {},
): ExplorerSource {
  const { items, asOf, timeZone } = describeEvents(chronology, publication);
  const places = anchorEvents(items, asOf);
  const itemAt = (index: number): SceneItem => items[index] as SceneItem;
  const indices = new Map(items.map(({ event }, index) => [event.id, index]));
  return {
    columns: {
      starts: Float64Array.from(items, ({ sign }) => sign.from),
      ends: Float64Array.from(items, ({ sign }) => sign.to),
      priorities: Float32Array.from(items, ({ event }) => event.priority ?? 0),
    },
    anchors: Float64Array.from(items, ({ place }, index) =>
      place === "undated" ? Infinity : (places[index] ?? Infinity),
    ),
    headline: (index) => itemAt(index).event.headline,
    date: (index) => itemAt(index).date,
    item: itemAt,
    color: (index) => itemAt(index).color,
    indexOf: (eventId) => indices.get(eventId) ?? -1,
    finestUnit: finestUnit(items),
    timeZone,
    note: noteOf(chronology, items, publication),
  };
}
