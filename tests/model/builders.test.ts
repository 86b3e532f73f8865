import { describe, expect, it } from "vitest";
import {
  about,
  type DatedWhen,
  lasting,
  on,
  parseChronology,
  since,
  undated,
  underWay,
  within,
} from "../../src/model/index.ts";

const written: readonly (readonly [string, DatedWhen, DatedWhen])[] = [
  ["on", on("2025-03-06"), { date: "2025-03-06" }],
  ["within", within("2025-03-22", "2025-03-23"), { date: "[2025-03-22..2025-03-23]" }],
  ["lasting", lasting("2025-03-22", "2025-03-23"), { date: "2025-03-22/2025-03-23" }],
  ["since", since("2025-02"), { date: "2025-02/.." }],
  ["underWay", underWay(), { date: "/.." }],
  ["about", about("2025-03"), { date: "2025-03~" }],
  ["undated", undated(), {}],
];

describe("the builders of a time", () => {
  it.each(written)("%s writes the date as EDTF, and nothing that was not said", (_, when, data) => {
    expect(when).toStrictEqual(data);
  });

  it.each(written)("%s writes what parseChronology reads", (_, when) => {
    const event = { id: "a", headline: "A", when };
    const { chronology, problems } = parseChronology({
      title: "A story",
      publishedOn: "2025-03-24",
      events: [event],
    });
    expect(problems).toEqual([]);
    expect(chronology.events).toEqual([event]);
  });

  it("keep the reporting's words and how the date is known", () => {
    expect(on("2025-03-24", { phrase: "Monday", basis: "resolved" })).toStrictEqual({
      date: "2025-03-24",
      phrase: "Monday",
      basis: "resolved",
    });
    expect(undated({ phrase: "Previously", basis: undefined })).toStrictEqual({
      phrase: "Previously",
    });
  });

  it("refuse a date that is not text, and say how to write it", () => {
    const notText: unknown = new Date(0);
    // @ts-expect-error a Date is refused by the types already
    expect(() => on(notText)).toThrow('on: date must be a date as EDTF text, such as "2025-03-06"');
    // @ts-expect-error as above
    expect(() => within("2025", notText)).toThrow("within: to must be");
  });
});
