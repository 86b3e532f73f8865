import { describe, expect, it } from "vitest";
import {
  type Chronology,
  type ChronologyEvent,
  type Relation,
  resolveChronology,
} from "../../src/model/index.ts";

const event = (id: string, when?: ChronologyEvent["when"], more = {}): ChronologyEvent => ({
  id,
  headline: id,
  when,
  ...more,
});

const resolve = (
  events: readonly ChronologyEvent[],
  relations: readonly Relation[] = [],
  more: Partial<Chronology> = {},
) => resolveChronology({ title: "", publishedOn: "2025-03-24", events, relations, ...more });

const guo = event("guo", "2025-03-24");
const report = event("report", "[2025-03-22..2025-03-23]");
const undated = ["a", "b", "c"].map((id) => event(id));

describe("resolveChronology, where statements clash", () => {
  it("names them in words, says what it set aside and what to do", () => {
    const { problems } = resolve(
      [report, guo],
      [
        { from: "guo", to: "report", kind: "denies" },
        { from: "guo", to: "report", kind: "before" },
      ],
    );
    expect(problems).toEqual([
      {
        path: "relations[1]",
        code: "order-contradiction",
        message:
          '"guo" before "report" (relation 2) clashes with: "guo" is dated 2025-03-24, "report" is dated [2025-03-22..2025-03-23]. Set aside: the relation. Correct the date, or remove the relation or give it order "none".',
        severity: "error",
      },
    ]);
  });

  it("keeps the dates and the order of a relation that clashes with them", () => {
    const { times, order } = resolve(
      [report, guo],
      [{ from: "guo", to: "report", kind: "before" }],
    );
    expect(order).toEqual(["report", "guo"]);
    expect(times.get("guo")?.start).toEqual(resolve([guo]).times.get("guo")?.start);
  });

  it("sets an implied relation aside rather than a stated one, though it is filed first", () => {
    const { problems, order } = resolve(undated, [
      { from: "a", to: "b", kind: "leads-to" },
      { from: "b", to: "a", kind: "before" },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(["relations[0]"]);
    expect(order).toEqual(["b", "a", "c"]);
  });

  it("counts a relation with a lag as stated", () => {
    const { problems } = resolve(undated, [
      { from: "b", to: "a", kind: "leads-to" },
      { from: "b", to: "a", kind: "denies", minLag: "P1D" },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(["relations[0]"]);
  });

  it("finds a circle of relations among events without a date", () => {
    const { problems } = resolve(undated, [
      { from: "a", to: "b", kind: "before" },
      { from: "b", to: "c", kind: "before" },
      { from: "c", to: "a", kind: "before" },
    ]);
    expect(problems.map(({ path }) => path)).toEqual(["relations[2]"]);
    expect(problems[0]?.message).toContain("Remove the relation");
  });

  it("lets two events dispute each other", () => {
    const { problems, order } = resolve(undated, [
      { from: "a", to: "c", kind: "disputes" },
      { from: "c", to: "a", kind: "disputes" },
    ]);
    expect(problems).toEqual([]);
    expect(order).toEqual(["a", "c", "b"]);
  });

  it("says nothing against two events of one day, whichever is said to be first", () => {
    for (const [from, to] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const { problems, order } = resolve(
        [event("a", "2025-03-06"), event("b", "2025-03-06")],
        [{ from, to, kind: "before" }],
      );
      expect(problems).toEqual([]);
      expect(order).toEqual([from, to]);
    }
  });

  it("sets being under way aside where the date says it starts later", () => {
    const { problems, times } = resolve([event("mission", "2025-06/..")]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["events[0].when", "order-contradiction"],
    ]);
    expect(problems[0]?.message).toContain("Set aside: that it is under way.");
    expect(times.get("mission")?.start[0]).toBe(Date.parse("2025-06-01T00:00Z"));
  });

  it("sets a doubted date aside rather than a stated relation, and shows it as given", () => {
    const { problems, times } = resolve(
      [event("a", "2025-03-20?"), event("b", "2025-03-06")],
      [{ from: "a", to: "b", kind: "before" }],
    );
    expect(problems.map(({ path }) => path)).toEqual(["events[0].when"]);
    expect(times.get("a")?.start[0]).toBe(Date.parse("2025-03-20T00:00Z"));
    expect(times.get("a")?.edtf).toBe("2025-03-20?");
  });

  it("holds a date that is about right to no more than a unit around it", () => {
    const clashes = (date: string) =>
      resolve(
        [event("a", date), event("b", "2025-03-06")],
        [{ from: "a", to: "b", kind: "before" }],
      ).problems.length;
    expect(clashes("2025-03-07")).toBe(1);
    expect(clashes("2025-03-07~")).toBe(0);
    expect(clashes("2025-03-09~")).toBe(1);
  });

  it("does not hold a civil date against a clock time of the same day in another zone", () => {
    const { problems } = resolve(
      [event("speech", "2025-03-24T21:00:00-05:00"), event("denial", "2025-03-24")],
      [{ from: "denial", to: "speech", kind: "denies" }],
    );
    expect(problems).toEqual([]);
  });

  it("names a few statements of a long circle and counts the others", () => {
    const events = Array.from({ length: 50 }, (_, i) => event(`e${i}`));
    const circle = events.map(({ id }, i): Relation => {
      return { from: id, to: `e${(i + 1) % 50}`, kind: "before" };
    });
    const { problems } = resolve(events, circle);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("43 more statements");
  });
});

describe("resolveChronology, for data that was not checked", () => {
  it("reports a date that cannot be read and treats the event as undated, with its words", () => {
    const when = { date: "2025-02-31", phrase: "In late February" };
    const { problems, times } = resolve([event("a", when)]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["events[0].when", "date-unreadable"],
    ]);
    expect(times.get("a")).toMatchObject({ dated: "undated", phrase: "In late February" });
  });

  it("does without publishedOn and asOf where they cannot be read", () => {
    const { problems, times } = resolve([event("a", "/..")], [], { publishedOn: "", asOf: "soon" });
    expect(problems.map(({ path }) => path)).toEqual(["publishedOn", "asOf"]);
    expect(times.get("a")?.start).toEqual([-Infinity, Infinity]);
  });

  it("reads clock times in UTC where the zone is unknown", () => {
    const { problems, times } = resolve([event("a", "2025-03-24T12:00:00")], [], {
      timeZone: "Mars/Olympus",
    });
    expect(problems.map(({ code }) => code)).toEqual(["unknown-time-zone"]);
    expect(times.get("a")?.start[0]).toBe(Date.parse("2025-03-24T12:00Z"));
  });

  it("keeps the first of two events with one id", () => {
    const { problems, times, order } = resolve([event("a", "2025-03-06"), event("a", "2024")]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["events[1].id", "duplicate-id"],
    ]);
    expect(order).toEqual(["a"]);
    expect(times.get("a")?.edtf).toBe("2025-03-06");
  });

  it("reports relations that name no event, or one event twice, and lags that say nothing", () => {
    const { problems } = resolve(undated, [
      { from: "a", to: "zelda", kind: "denies" },
      { from: "zelda", to: "a", kind: "denies" },
      { from: "a", to: "a", kind: "denies" },
      { from: "a", to: "b", kind: "before", minLag: "a day" },
      { from: "a", to: "b", kind: "before", minLag: "P3D", maxLag: "P1D" },
      { from: "a", to: "b", kind: "before", order: "none", maxLag: "P1D" },
    ]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["relations[0].to", "dangling-relation"],
      ["relations[1].from", "dangling-relation"],
      ["relations[2]", "self-relation"],
      ["relations[3].minLag", "duration-unreadable"],
      ["relations[4]", "lags-reversed"],
      ["relations[5]", "lag-unused"],
    ]);
  });
});
