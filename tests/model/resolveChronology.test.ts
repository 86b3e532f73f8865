import { describe, expect, it } from "vitest";
import {
  type Chronology,
  type ChronologyEvent,
  on,
  type Relation,
  resolveChronology,
  underWay,
  within,
} from "../../src/model/index.ts";
import { parseEdtf, resolveEdtf } from "../../src/time/index.ts";

const event = (id: string, when?: ChronologyEvent["when"], more = {}): ChronologyEvent => ({
  id,
  headline: id,
  when,
  ...more,
});

const chronology = (
  events: readonly ChronologyEvent[],
  relations: readonly Relation[] = [],
  more: Partial<Chronology> = {},
): Chronology => ({ title: "", publishedOn: "2025-03-24", events, relations, ...more });

const startOf = (date: string): number => Date.parse(`${date}T00:00Z`);

const story = chronology(
  [
    event("svr"),
    event("peskov", on("2025-02", { phrase: "In February" })),
    event("macron", underWay()),
    event("lavrov", "2025-03-06"),
    event("report", within("2025-03-22", "2025-03-23", { basis: "resolved" })),
    event("guo", "2025-03-24"),
    event("consent", null),
  ],
  [
    { from: "svr", to: "lavrov", kind: "before" },
    { from: "guo", to: "report", kind: "denies" },
  ],
);

describe("resolveChronology, for the first story", () => {
  const { times, order, problems, because } = resolveChronology(story);

  it("puts the events in order of time, the undated one last", () => {
    expect(order).toEqual(["svr", "peskov", "macron", "lavrov", "report", "guo", "consent"]);
  });

  it("finds nothing wrong", () => {
    expect(problems).toEqual([]);
  });

  it("bounds the undated claim by what it came before", () => {
    const { start, end, dated } = times.get("svr") ?? {};
    expect(start).toEqual([-Infinity, startOf("2025-03-07")]);
    expect(end).toEqual(start);
    expect(dated).toBe("bounded");
  });

  it("keeps what is under way from ending before the end of the day of publication", () => {
    const { start, end, dated, edtf } = times.get("macron") ?? {};
    expect(start).toEqual([-Infinity, startOf("2025-03-25")]);
    expect(end).toEqual([startOf("2025-03-25"), Infinity]);
    expect(dated).toBe("bounded");
    expect(edtf).toBe("/..");
  });

  it("leaves an event without date and relation undated", () => {
    expect(times.get("consent")?.dated).toBe("undated");
    expect(times.get("consent")?.start).toEqual([-Infinity, Infinity]);
  });

  it("leaves dates that say enough as their own EDTF resolves", () => {
    for (const date of ["2025-02", "2025-03-06", "[2025-03-22..2025-03-23]", "2025-03-24"]) {
      const parsed = parseEdtf(date);
      const found = [...times.values()].find(({ edtf }) => edtf === date);
      expect(found?.start).toEqual(parsed.ok && resolveEdtf(parsed.value).start);
    }
    expect(times.get("peskov")?.phrase).toBe("In February");
    expect(times.get("report")?.basis).toBe("resolved");
  });

  it("says which statements bound the undated claim", () => {
    expect(because("svr").start.latest.map(({ path }) => path)).toEqual([
      "relations[0]",
      "events[3].when",
    ]);
    expect(because("svr").start.earliest).toEqual([]);
    expect(because("macron").end.earliest.map(({ text }) => text)).toEqual([
      '"macron" is under way as of 2025-03-24',
    ]);
    expect(because("nobody").start).toEqual({ earliest: [], latest: [] });
  });

  it("gives reasons that JSON can carry", () => {
    const reasons = because("svr");
    expect(JSON.parse(JSON.stringify(reasons))).toEqual(reasons);
  });
});

describe("resolveChronology", () => {
  it("narrows a coarse date by a relation, and keeps its words", () => {
    const { times } = resolveChronology(
      chronology(
        [event("report", "2025-03"), event("guo", "2025-03-24")],
        [{ from: "guo", to: "report", kind: "denies" }],
      ),
    );
    expect(times.get("report")).toMatchObject({
      start: [startOf("2025-03-01"), startOf("2025-03-25")],
      end: [startOf("2025-03-01"), startOf("2025-03-25")],
      precision: "month",
      edtf: "2025-03",
      dated: "stated",
    });
  });

  it("bounds a span's start and end each by what is said of it", () => {
    const { times } = resolveChronology(
      chronology(
        [
          event("talks", "2025-01/2025-03"),
          event("visit", "2025-01-10"),
          event("pact", "2025-03-05"),
        ],
        [
          { from: "visit", to: "talks", kind: "during" },
          { from: "pact", to: "talks", kind: "after" },
        ],
      ),
    );
    expect(times.get("talks")?.start).toEqual([startOf("2025-01-01"), startOf("2025-01-11")]);
    expect(times.get("talks")?.end).toEqual([startOf("2025-03-01"), startOf("2025-03-06")]);
  });

  it("counts lags from one event to the other", () => {
    const { times } = resolveChronology(
      chronology(
        [event("report", "2025-03-06"), event("answer")],
        [{ from: "answer", to: "report", kind: "responds-to", minLag: "P1D", maxLag: "P3D" }],
      ),
    );
    expect(times.get("answer")?.start).toEqual([startOf("2025-03-07"), startOf("2025-03-10")]);
  });

  it("treats an ongoing event without a date as under way at asOf", () => {
    const { times } = resolveChronology(
      chronology([event("siege", undefined, { occurrence: "ongoing" })], [], {
        asOf: "2025-03-20",
      }),
    );
    expect(times.get("siege")).toMatchObject({
      start: [-Infinity, startOf("2025-03-21")],
      end: [startOf("2025-03-21"), Infinity],
      startState: "unknown",
      endState: "open",
      extent: "throughout",
      dated: "bounded",
    });
  });

  it("bounds what happened, and has no date, by publication, and calls it undated still", () => {
    const { times, because } = resolveChronology(
      chronology([event("call", undefined, { occurrence: "happened" })]),
    );
    expect(times.get("call")?.start).toEqual([-Infinity, startOf("2025-03-25")]);
    expect(times.get("call")?.dated).toBe("undated");
    expect(because("call").start.latest.map(({ kind }) => kind)).toEqual(["published"]);
  });

  it("does not count what is planned from `2025-06/..` as under way", () => {
    const { times, problems } = resolveChronology(
      chronology([event("mission", "2025-06/..", { occurrence: "planned" })]),
    );
    expect(problems).toEqual([]);
    expect(times.get("mission")?.start[0]).toBe(startOf("2025-06-01"));
  });

  it("lets a report be earlier than the plan that it reports", () => {
    const { problems } = resolveChronology(
      chronology(
        [event("report", "2025-03-22"), event("mission", "2026", { occurrence: "planned" })],
        [{ from: "report", to: "mission", kind: "reports" }],
      ),
    );
    expect(problems).toEqual([]);
  });

  it("does not narrow an event to a moment because others are part of it", () => {
    const { times } = resolveChronology(
      chronology(
        [event("summit", "2025-03-06"), event("walkout", "2025-03-06T14:00:00Z"), event("toast")],
        [
          { from: "walkout", to: "summit", kind: "part-of" },
          { from: "toast", to: "summit", kind: "part-of" },
        ],
      ),
    );
    expect(times.get("summit")?.start).toEqual([startOf("2025-03-06"), startOf("2025-03-07")]);
    expect(times.get("toast")?.start).toEqual([startOf("2025-03-06"), startOf("2025-03-07")]);
  });

  it("resolves an empty chronology", () => {
    const { times, order, problems } = resolveChronology(chronology([]));
    expect([times.size, order, problems]).toEqual([0, [], []]);
  });
});
