import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Chronology, parseChronology, resolveChronology } from "../../src/model/index.ts";
import { chronologySchema } from "../../src/model/parse/schema/index.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

/** A part that is needed and missing is "" at the root, which the schema itself refuses. */
const named = ({ title, publishedOn, ...rest }: Chronology) => ({
  ...rest,
  title: title || "Title",
  publishedOn: publishedOn || "2025-03-24",
});

const anyText = fc.constantFrom("", "vote", "2025-03", "/..", "Monday", "javascript:x", "union");

/** Stories with all parts in their places, and texts or `anyValue` for each: a careless hand's. */
function createStories(anyValue: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const anyPart = fc.oneof({ weight: 3, arbitrary: anyText }, { weight: 1, arbitrary: anyValue });
  const partly = (names: string, parts: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record(
      { ...Object.fromEntries(names.split(" ").map((name) => [name, anyPart])), ...parts },
      { requiredKeys: [] },
    );
  const listOf = (part: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 9, arbitrary: fc.array(part) }, { weight: 1, arbitrary: anyPart });
  const anyWhen = fc.oneof(anyPart, partly("date phrase extent basis"));
  const anyEvent = partly("id headline kind actors url priority tags", {
    when: anyWhen,
    summary: fc.oneof(anyPart, listOf(partly("text strong href"))),
    statement: partly("quote", { by: listOf(anyPart) }),
    sources: listOf(partly("name url")),
  });
  return partly("title publishedOn asOf lang", {
    parties: listOf(partly("id name memberOf color")),
    events: listOf(anyEvent),
    relations: listOf(partly("from to accordingTo", { kind: fc.constant("denies") })),
    eras: listOf(partly("id label", { when: anyWhen })),
  });
}

const anyValue = fc.anything({ withBigInt: true, withDate: true, withSparseArray: true });
const anyStory = createStories(anyValue);
const anyJsonStory = createStories(fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null));

describe("parseChronology, for any input", () => {
  it("never throws, and answers what fits the schema", () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, anyStory), (input) => {
        const { chronology } = parseChronology(input);
        expect(v.safeParse(chronologySchema, named(chronology)).issues).toBeUndefined();
      }),
    );
  });

  it("finds nothing more to say of what it answered, but for the title and the day", () => {
    fc.assert(
      fc.property(anyStory, (input) => {
        const { chronology } = parseChronology(input);
        const again = parseChronology(named(chronology));
        expect(again).toEqual({ chronology: named(chronology), problems: [] });
      }),
    );
  });

  it("drops nothing in silence", () => {
    fc.assert(
      fc.property(anyJsonStory, (input) => {
        const { chronology, problems } = parseChronology(input);
        if (problems.length === 0) expect(chronology).toEqual(input);
      }),
    );
  });

  it("answers what can be put in order, without a title and a day too", () => {
    fc.assert(
      fc.property(anyStory, (input) => {
        const { chronology } = parseChronology(input);
        const ids = chronology.events.map(({ id }) => id);
        expect([...resolveChronology(chronology).order].sort()).toEqual(ids.sort());
      }),
    );
  });

  it("says where and what in sentences", () => {
    fc.assert(
      fc.property(anyStory, (input) => {
        for (const { path, code, message, severity } of parseChronology(input).problems) {
          expect(path).not.toBe("");
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(message).toMatch(/[.?]$/);
          expect(["error", "warning"]).toContain(severity);
        }
      }),
    );
  });

  it("lets no bad event harm a good one", () => {
    const events = peacekeepers.events;
    const anyPlace = fc.integer({ min: 0, max: events.length });
    fc.assert(
      fc.property(anyPlace, anyValue, (index, bad) => {
        const { chronology } = parseChronology({
          ...peacekeepers,
          events: events.toSpliced(index, 0, bad as never),
        });
        expect(chronology).toEqual(peacekeepers);
      }),
    );
  });
});
