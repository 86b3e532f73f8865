import type { Chronology, ChronologyEvent } from "../../src/model/index.ts";
import { defaultPublication } from "../../src/publication/index.ts";
import { describeEvents } from "../../src/scene/describeEvents.ts";
import type { SceneItem } from "../../src/scene/index.ts";

/** A story published on Monday, March 24, 2025, of events that say only what a test is about. */
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
      ...event,
    })),
  };
}

/** The items of {@link storyOf}, in order of time. */
export function describeStory(...story: Parameters<typeof storyOf>): readonly SceneItem[] {
  return describeEvents(storyOf(...story), defaultPublication).items;
}

/** Milliseconds UTC of the midnight with which a day of 2025 begins: `at("03-06")`. */
export function at(monthAndDay: string): number {
  return Date.parse(`2025-${monthAndDay}T00:00:00Z`);
}
