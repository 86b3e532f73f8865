import { describe, expect, it } from "vitest";
import { solveNetwork, type TimeLimit } from "../../src/time/network/index.ts";

const DATE = 3;
const STATED = 2;
const IMPLIED = 1;

const notBefore = (moment: string, at: number): TimeLimit<string> => ({
  later: moment,
  least: at,
  reason: `${moment} from ${at}`,
  strength: DATE,
});

const until = (moment: string, at: number): TimeLimit<string> => ({
  earlier: moment,
  least: -at,
  strict: true,
  reason: `${moment} until ${at}`,
  strength: DATE,
});

const precedes = (earlier: string, later: string, strength = STATED): TimeLimit<string> => ({
  earlier,
  later,
  least: 0,
  strict: true,
  reason: `${earlier} before ${later}`,
  strength,
});

const within = (earlier: string, later: string, most: number): TimeLimit<string> => ({
  earlier: later,
  later: earlier,
  least: -most,
  reason: `${later} within ${most} of ${earlier}`,
  strength: STATED,
});

const reasons = (limits: readonly TimeLimit<string>[]): string[] => limits.map((l) => l.reason);

describe("solveNetwork", () => {
  it("finds nothing in nothing", () => {
    const { bounds, conflicts, because } = solveNetwork([]);
    expect([...bounds]).toEqual([]);
    expect(conflicts).toEqual([]);
    expect(because("anyone")).toEqual({ earliest: [], latest: [] });
  });

  it("bounds a moment by its own date, and leaves the other side unlimited", () => {
    const { bounds } = solveNetwork([notBefore("a", 10), until("b", 20), precedes("c", "d")]);
    expect(bounds.get("a")).toEqual([10, Infinity]);
    expect(bounds.get("b")).toEqual([-Infinity, 20]);
    expect(bounds.get("c")).toEqual([-Infinity, Infinity]);
  });

  it("passes dates on along a chain in both directions", () => {
    const { bounds } = solveNetwork([
      notBefore("a", 10),
      precedes("a", "b"),
      precedes("b", "c"),
      until("c", 20),
    ]);
    expect([...bounds.values()]).toEqual([
      [10, 20],
      [10, 20],
      [10, 20],
    ]);
  });

  it("adds the lags on the way", () => {
    const { bounds } = solveNetwork([
      notBefore("a", 10),
      until("a", 12),
      { earlier: "a", later: "b", least: 5, reason: "b 5 after a", strength: STATED },
      within("a", "b", 8),
    ]);
    expect(bounds.get("b")).toEqual([15, 20]);
  });

  it("tightens a moment by what comes after it only as far as it must", () => {
    const { bounds } = solveNetwork([
      notBefore("a", 0),
      until("a", 20),
      precedes("a", "b"),
      notBefore("b", 5),
      until("b", 10),
    ]);
    expect(bounds.get("a")).toEqual([0, 10]);
    expect(bounds.get("b")).toEqual([5, 10]);
  });

  it("gives 0, never -0, for a bound at the epoch", () => {
    const { bounds } = solveNetwork([notBefore("a", -0), until("b", 0)]);
    expect(bounds.get("a")).toStrictEqual([0, Infinity]);
    expect(bounds.get("b")).toStrictEqual([-Infinity, 0]);
  });

  it("says which limits set a bound, from the date to the moment and from the moment to the date", () => {
    const { because } = solveNetwork([
      notBefore("a", 10),
      precedes("a", "b"),
      precedes("b", "c"),
      until("c", 20),
    ]);
    expect(reasons(because("b").earliest)).toEqual(["a from 10", "a before b"]);
    expect(reasons(because("b").latest)).toEqual(["b before c", "c until 20"]);
  });

  it("names a moment's own date where others imply no more", () => {
    const { because } = solveNetwork([notBefore("a", 10), notBefore("b", 10), precedes("a", "b")]);
    expect(reasons(because("b").earliest)).toEqual(["b from 10"]);
  });

  it("refuses a limit that is not a number or names no moment, and says which", () => {
    const limits = [precedes("a", "b"), notBefore("a", Infinity)];
    expect(() => solveNetwork(limits)).toThrow("limits[1].least must be a finite number");
    const none = { least: 1, reason: "", strength: 1 };
    expect(() => solveNetwork([none])).toThrow("limits[0] must name a moment");
  });
});

describe("solveNetwork, where statements clash", () => {
  it("reports two dates that a relation contradicts, in order, and sets the relation aside", () => {
    const { conflicts, bounds } = solveNetwork([
      notBefore("guo", 24),
      until("report", 24),
      precedes("guo", "report"),
    ]);
    expect(conflicts.map((c) => ({ ...c, limits: reasons(c.limits) }))).toEqual([
      {
        limits: ["guo from 24", "guo before report", "report until 24"],
        setAside: "guo before report",
      },
    ]);
    expect(bounds.get("guo")).toEqual([24, Infinity]);
    expect(bounds.get("report")).toEqual([-Infinity, 24]);
  });

  it("finds a circle of orders in which nothing has a date", () => {
    const { conflicts } = solveNetwork([
      precedes("a", "b"),
      precedes("b", "c"),
      precedes("c", "a"),
    ]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.setAside).toBe("c before a");
  });

  it("lets moments be the same that each come no later than the other", () => {
    const loose = (earlier: string, later: string): TimeLimit<string> => ({
      ...precedes(earlier, later),
      strict: false,
    });
    const { conflicts, bounds } = solveNetwork([loose("a", "b"), loose("b", "a"), until("a", 5)]);
    expect(conflicts).toEqual([]);
    expect(bounds.get("b")).toEqual([-Infinity, 5]);
  });

  it("sets an implied order aside rather than a stated one, wherever it is listed", () => {
    const { conflicts } = solveNetwork([precedes("a", "b", IMPLIED), precedes("b", "a", STATED)]);
    expect(conflicts.map((c) => c.setAside)).toEqual(["a before b"]);
  });

  it("reports the shortest contradiction first", () => {
    const { conflicts } = solveNetwork([
      precedes("a", "b"),
      precedes("b", "c"),
      precedes("c", "d"),
      precedes("d", "a"),
      precedes("c", "b", IMPLIED),
    ]);
    expect(conflicts.map((c) => c.limits.length)).toEqual([2, 4]);
  });

  it("sets all limits of a reason aside together", () => {
    const during = { reason: "talks during summit", strength: IMPLIED };
    const { bounds, conflicts } = solveNetwork<string>([
      notBefore("summit starts", 10),
      until("summit ends", 20),
      until("talks", 5),
      { earlier: "summit starts", later: "talks", least: 0, ...during },
      { earlier: "talks", later: "summit ends", least: 0, strict: true, ...during },
    ]);
    expect(conflicts.map((c) => c.setAside)).toEqual(["talks during summit"]);
    expect(bounds.get("talks")).toEqual([-Infinity, 5]);
  });

  it("finds lags that do not fit into each other", () => {
    const { conflicts } = solveNetwork([
      { earlier: "a", later: "b", least: 10, reason: "b 10 after a", strength: STATED },
      within("a", "b", 8),
    ]);
    expect(conflicts.map((c) => reasons(c.limits).sort())).toEqual([
      ["b 10 after a", "b within 8 of a"],
    ]);
  });

  it("keeps an instant of the year 170,000,000 and a pure order apart", () => {
    const far = 5_364_662_400_000_000_000;
    const { conflicts } = solveNetwork([
      notBefore("a", far),
      precedes("a", "b"),
      precedes("b", "a"),
    ]);
    expect(conflicts.map((c) => c.limits.length)).toEqual([2]);
  });

  it("follows a chain of 20,000 moments, and a circle of 5,000", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => precedes(`${i}`, `${i + 1}`));
    expect(solveNetwork([...chain, until("20000", 7)]).bounds.get("0")).toEqual([-Infinity, 7]);
    const circle = [...chain.slice(0, 4_999), precedes("4999", "0", IMPLIED)];
    const { conflicts } = solveNetwork(circle);
    expect(conflicts.map((c) => c.limits.length)).toEqual([5_000]);
    expect(conflicts[0]?.setAside).toBe("4999 before 0");
  });
});
