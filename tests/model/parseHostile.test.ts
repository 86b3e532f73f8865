import { describe, expect, it } from "vitest";
import { parseChronology } from "../../src/model/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";

const vote = { id: "vote", headline: "The vote" };
const story = { title: "The strike", publishedOn: "2025-03-24" };
const throwing = (): never => {
  throw new Error("Do not look.");
};
const closedProxy = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("parseChronology, on values that resist", () => {
  it("reports a part that throws when it is read, and keeps the rest", () => {
    const event = {
      ...vote,
      get summary() {
        return throwing();
      },
    };
    const { chronology, problems } = parseChronology({ ...story, events: [event] });
    expect(chronology.events).toEqual([vote]);
    expect(problems).toMatchObject([{ path: "events[0].summary", code: "unreadable-value" }]);
  });

  it("reads each part once", () => {
    let reads = 0;
    const event = {
      ...vote,
      get url() {
        reads += 1;
        return reads === 1 ? "/news" : "javascript:x";
      },
    };
    const { chronology } = parseChronology({ ...story, events: [event] });
    expect(chronology.events[0]?.url).toBe("/news");
    expect(reads).toBe(1);
  });

  it.each([
    [
      "a proxy that throws",
      new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
    ],
    ["a proxy of a list", new Proxy([], { get: throwing, ownKeys: throwing })],
    ["a proxy that is closed", closedProxy()],
    ["an object whose text throws", { toString: throwing, [Symbol.toPrimitive]: throwing }],
    [
      "an object whose tag throws",
      Object.defineProperty({}, Symbol.toStringTag, { get: throwing }),
    ],
    ["an object without a prototype", Object.create(null)],
  ])("stands up to %s, wherever it is", (_, hostile) => {
    expect(parseChronology(hostile).chronology.events).toEqual([]);
    for (const key of [
      "id",
      "headline",
      "when",
      "summary",
      "tags",
      "statement",
      "priority",
      "kind",
    ]) {
      const events = [
        { ...vote, [key]: hostile },
        { id: "b", headline: "B" },
      ];
      expect(parseChronology({ ...story, events }).chronology.events.at(-1)?.id).toBe("b");
    }
    expect(parseChronology({ ...story, events: [hostile, vote] }).chronology.events).toEqual([
      vote,
    ]);
    expect(parseChronology({ ...story, events: hostile }).chronology.events).toEqual([]);
  });

  it("reads a value that contains itself no further than the schema goes", () => {
    const event: Record<string, unknown> = { ...vote };
    const input: Record<string, unknown> = { ...story, events: [event] };
    event["story"] = input;
    event["place"] = event;
    event["summary"] = [event];
    const { chronology, problems } = parseChronology(input);
    expect(chronology.events).toEqual([vote]);
    expect(problems.map(({ path }) => path)).toContain("events[0].place.name");
  });

  it("takes no part from a prototype's names, and changes none", () => {
    const input = JSON.parse(
      '{"title":"T","publishedOn":"2025-03-24","__proto__":{"polluted":1},"constructor":1,' +
        '"events":[{"id":"__proto__","headline":"A"},{"id":"constructor","headline":"B"}],' +
        '"parties":[{"id":"__proto__","name":"P","memberOf":"constructor"}]}',
    );
    const { chronology, problems } = parseChronology(input);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(chronology).sort()).toEqual(["events", "parties", "publishedOn", "title"]);
    expect(chronology.events.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "__proto__ unknown-key",
      "constructor unknown-key",
      "parties[0].memberOf unknown-party",
    ]);
  });

  it("counts the members of a list, not its length", () => {
    const events: unknown[] = [];
    events[4_000_000_000] = vote;
    const { chronology, problems } = parseChronology({ ...story, events });
    expect(chronology.events).toEqual([vote]);
    expect(problems).toEqual([]);
  });

  it("reads ten thousand events, and as many mistakes", () => {
    const news = newsOfTenYears(10_000, 4);
    expect(parseChronology(news)).toStrictEqual({ chronology: news, problems: [] });
    const events = news.events.map((event, i) => ({
      ...event,
      date: "x",
      actors: [`nobody-${i}`],
    }));
    const parties = news.events.map(({ id }, i) => ({ id, name: id, memberOf: `news-${i + 2}` }));
    const bad = parseChronology({ ...news, events, parties });
    expect(bad.chronology.events).toHaveLength(10_000);
    expect(bad.problems).toHaveLength(20_001);
  }, 30_000);

  it("quotes a long text in part", () => {
    const { problems } = parseChronology({
      ...story,
      events: [{ ...vote, when: "x".repeat(1e6) }],
    });
    expect(problems[0]?.message.length).toBeLessThan(500);
  });
});
