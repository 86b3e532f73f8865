import type { Chronology, ChronologyEvent } from "../../src/model/index.ts";
import type { Publication } from "../../src/publication/index.ts";
import { buildScene, type NarrowScene, type SceneItem } from "../../src/scene/index.ts";

/** A story of events that need only say what a test is about, not read by parseChronology. */
export function storyOf(
  events: readonly Partial<ChronologyEvent>[],
  rest: Partial<Chronology> = {},
): Chronology {
  return {
    title: "A story",
    publishedOn: "2025-03-24",
    ...rest,
    events: events.map((event, index) => ({
      id: `e${index + 1}`,
      headline: `Event ${index + 1}`,
      when: `2025-03-${String(index + 1).padStart(2, "0")}`,
      ...event,
    })),
  };
}

/** The narrow scene of {@link storyOf}, whose items the parts of a timeline are given. */
export function narrowOf(...story: Parameters<typeof storyOf>): NarrowScene {
  return buildScene(storyOf(...story), { orientation: "narrow" });
}

/** The items of {@link storyOf} in order of time, as `publication` words them. */
export function itemsOf(
  events: readonly Partial<ChronologyEvent>[],
  rest: Partial<Chronology> = {},
  publication?: Publication,
): readonly SceneItem[] {
  return buildScene(storyOf(events, rest), { orientation: "narrow", publication }).items;
}
