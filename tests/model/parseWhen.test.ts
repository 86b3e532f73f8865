import { describe, expect, it } from "vitest";
import { parseChronology } from "../../src/model/index.ts";

const vote = { id: "vote", headline: "The vote" };
const parseWhen = (when: unknown) => {
  const { chronology, problems } = parseChronology({
    title: "The strike",
    publishedOn: "2025-03-24",
    events: [{ ...vote, when }],
  });
  return { event: chronology.events[0], problems };
};

/** As the Temporal API's objects show themselves. */
const temporal = (kind: string, text: string) => ({
  [Symbol.toStringTag]: `Temporal.${kind}`,
  toString: () => text,
});

describe("parseChronology, on the time of an event", () => {
  it.each([
    "2025",
    "2025-02",
    "2025-03-06",
    "2025-03-06T14:30",
    "2025-03-22/2025-03-23",
    "[2025-03-22..2025-03-23]",
    "2025-03~",
    "156X",
    "/..",
    "Y-66000000",
    null,
    {},
    { phrase: "Previously" },
    { date: "2025-03", extent: "throughout", basis: "inferred" },
  ])("takes %o as it is", (when) => {
    expect(parseWhen(when)).toStrictEqual({ event: { ...vote, when }, problems: [] });
  });

  it.each([
    "2025-02-31",
    "2025-13",
    "Monday",
    "",
    " 2025",
    "2025-03-23/2025-03-22",
    "24 March 2025",
  ])('keeps the event undated where its date is "%s", and quotes it', (when) => {
    const { event, problems } = parseWhen(when);
    expect(event).toStrictEqual(vote);
    expect(problems).toMatchObject([
      { path: "events[0].when", code: "date-unreadable", severity: "error" },
    ]);
    expect(problems[0]?.message).toContain(when === "" ? "an empty text" : JSON.stringify(when));
  });

  it("says what is wrong with a date, and where in it", () => {
    const message = parseWhen("2025-02-31").problems[0]?.message;
    expect(message).toContain("at character 9");
    expect(message).toContain("01 to 28");
  });

  it.each([
    ["2025-3-6", "2025-03-06"],
    ["2025/03/06", "2025-03-06"],
    ["2025.3", "2025-03"],
  ])("proposes for %s what was probably meant", (when, meant) => {
    expect(parseWhen(when).problems[0]?.message).toContain(`Did you mean "${meant}"?`);
  });

  it.each(["03/06/2025", "6.3.2025"])(
    "proposes nothing for %s, which is one of two days",
    (when) => {
      expect(parseWhen(when).problems[0]?.message).not.toContain("Did you mean");
    },
  );

  it("shows where words go that are no date", () => {
    expect(parseWhen("last Monday").problems[0]?.message).toContain('{ "phrase": … }');
  });

  it("keeps the phrase of a date that cannot be read", () => {
    const { event, problems } = parseWhen({ date: "22-23 March", phrase: "Over the weekend" });
    expect(event?.when).toStrictEqual({ phrase: "Over the weekend" });
    expect(problems[0]?.path).toBe("events[0].when.date");
  });

  it.each([new Date("2025-03-06"), 1741219200000, true, ["2025"], 2025n, Symbol("2025")])(
    "refuses %s, and says how to write a civil date",
    (when) => {
      const { event, problems } = parseWhen(when);
      expect(event).toStrictEqual(vote);
      expect(problems).toMatchObject([{ path: "events[0].when", code: "date-not-text" }]);
      expect(problems[0]?.message).toContain('"2025-03-06"');
    },
  );

  it("refuses a Date inside the object form, too", () => {
    const { event, problems } = parseWhen({ date: new Date(0), phrase: "Long ago" });
    expect(event?.when).toStrictEqual({ phrase: "Long ago" });
    expect(problems[0]).toMatchObject({ path: "events[0].when.date", code: "date-not-text" });
  });

  it.each([
    ["PlainDate", "2025-03-06"],
    ["PlainYearMonth", "2025-03"],
    ["PlainDateTime", "2025-03-06T14:30:00"],
  ])("reads a Temporal.%s as %s", (kind, text) => {
    expect(parseWhen(temporal(kind, text))).toEqual({
      event: { ...vote, when: text },
      problems: [],
    });
    expect(parseWhen({ date: temporal(kind, text) }).event?.when).toEqual({ date: text });
  });

  it.each([
    ["PlainDate", "2025-03-06[u-ca=hebrew]"],
    ["PlainTime", "14:30:00"],
    ["PlainMonthDay", "03-06"],
  ])("refuses a Temporal.%s such as %s, which is no date by itself", (kind, text) => {
    expect(parseWhen(temporal(kind, text)).problems[0]?.code).toBe("date-unreadable");
  });

  it("does not take an instant of the Temporal API for a civil date", () => {
    const { event, problems } = parseWhen({ date: temporal("Instant", "2025-03-06T14:30:00Z") });
    expect(event?.when).toStrictEqual({});
    expect(problems[0]?.code).toBe("date-not-text");
  });
});

describe("parseChronology, on the dates of the whole", () => {
  const parse = (parts: object) => parseChronology({ title: "The strike", events: [], ...parts });

  it.each(["24 March 2025", "2025-03", "2025-03-24T10:00", "2025-02-29", "2025-03-2X"])(
    'takes no day of publication from "%s", and reads no clock in its place',
    (publishedOn) => {
      const { chronology, problems } = parse({ publishedOn });
      expect(chronology.publishedOn).toBe("");
      expect(problems).toMatchObject([{ path: "publishedOn", code: "day-unreadable" }]);
    },
  );

  it("leaves out what else it cannot read of dates, zones and languages", () => {
    const good = {
      publishedOn: "2025-03-24",
      asOf: "2025-03-25",
      timeZone: "Asia/Tokyo",
      lang: "pt-BR",
    };
    expect(parse(good)).toStrictEqual({
      chronology: { title: "The strike", events: [], ...good },
      problems: [],
    });
    const bad = {
      publishedOn: "2025-03-24",
      asOf: "now",
      timeZone: "Mars/Base",
      lang: "English (UK)",
    };
    const { chronology, problems } = parse(bad);
    expect(chronology).toEqual({ title: "The strike", events: [], publishedOn: "2025-03-24" });
    expect(problems.map(({ code }) => code)).toEqual([
      "date-unreadable",
      "unknown-time-zone",
      "unknown-language",
    ]);
  });

  it.each([null, {}, { phrase: "Then" }, "soon"])("leaves out an era whose time is %o", (when) => {
    const era = { id: "truce", label: "The truce", when: "2024-05/2024-07" };
    const eras = [era, { id: "talks", label: "Talks", when }];
    const { chronology, problems } = parse({ publishedOn: "2025-03-24", eras });
    expect(chronology.eras).toEqual([era]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("Left out: eras[1].");
  });
});
