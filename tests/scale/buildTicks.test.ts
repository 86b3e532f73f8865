import { describe, expect, it } from "vitest";
import {
  type BuildTicksOptions,
  buildTicks,
  createBrokenScale,
  createLinearScale,
  type Tick,
  type TickTiers,
} from "../../src/scale/index.ts";
import { toCivil } from "../../src/time/index.ts";
import { texts, utc } from "./utc.ts";

type Options = Partial<BuildTicksOptions> & { readonly width?: number };

const ticksOf = (from: number, to: number, { width = 1120, ...options }: Options = {}): TickTiers =>
  buildTicks(createLinearScale({ domain: [from, to], range: [0, width] }), {
    labelWidth: () => 40,
    ...options,
  });

const dates = (ticks: readonly Tick[]): string[] => texts(ticks.map(({ instant }) => instant));
const years = (ticks: readonly Tick[]): number[] => ticks.map((tick) => toCivil(tick.instant).year);
const firsts = (ticks: readonly Tick[]): string[] => dates(ticks.filter(({ isFirst }) => isFirst));
const unitsOf = ({ major, minor }: TickTiers): string =>
  `${minor[0]?.unit ?? "none"} over ${major[0]?.unit ?? "none"}`;

describe("buildTicks, which tiers", () => {
  it("puts the 8th, 15th and 22nd under months, where days have no room", () => {
    const { major, minor } = ticksOf(utc(2025, 1, 30), utc(2025, 3, 26));
    expect(dates(major)).toEqual(["2025-02-01", "2025-03-01"]);
    expect(minor.map(({ instant }) => toCivil(instant).day)).toEqual([8, 15, 22, 8, 15, 22]);
  });

  it.each([
    [56, 7],
    [36, 2],
    [18, 1],
  ])("goes by %d pixels or more, and so by every %d days", (minSpacing, step) => {
    const { minor } = ticksOf(utc(2025, 2, 1), utc(2025, 3, 29), {
      minSpacing,
      labelWidth: () => 16,
    });
    expect(minor.slice(0, 2).map(({ instant }) => toCivil(instant).day)).toEqual([
      1 + step,
      1 + 2 * step,
    ]);
  });

  it.each([
    ["five seconds", utc(2025), utc(2025) + 5000, "second over minute"],
    ["an hour", utc(2025), utc(2025, 1, 1, 1), "minute over hour"],
    ["a day", utc(2025), utc(2025, 1, 2), "hour over hour"],
    ["a fortnight", utc(2025), utc(2025, 1, 15), "day over month"],
    ["a year", utc(2025), utc(2026), "month over year"],
    ["a lifetime", utc(1940), utc(2025), "year over year"],
    ["the age of the earth", utc(-4.54e9), utc(2025), "million-years over million-years"],
  ])("shows %s by %4$s", (_, from, to, units) => {
    expect(unitsOf(ticksOf(from, to))).toBe(units);
  });

  it("puts years under decades and centuries, without a year 0", () => {
    const antiquity = ticksOf(utc(-530), utc(520));
    expect(years(antiquity.major)).toEqual([1]);
    expect(years(antiquity.minor)).toEqual([-499, -399, -299, -199, -99, 100, 200, 300, 400, 500]);
    const century = ticksOf(utc(1950), utc(2025), { width: 500 });
    expect(years(century.major)).toEqual([2000]);
    expect(years(century.minor)).toEqual([1950, 1960, 1970, 1980, 1990, 2010, 2020]);
  });

  it("counts the deep past in millions of years, and the later one in years BC", () => {
    const { major, minor } = ticksOf(utc(-2.6e6), utc(0), { labelWidth: () => 100 });
    const all = [...major, ...minor].sort((a, b) => a.instant - b.instant);
    expect(all.map(({ instant, unit }) => `${toCivil(instant).year} ${unit}`)).toEqual([
      "-2500000 million-years",
      "-2000000 million-years",
      "-1500000 million-years",
      "-1000000 million-years",
      "-499999 year",
    ]);
  });

  it("takes weeks from the day on which they begin, where that is given", () => {
    const { minor } = ticksOf(utc(2025, 2, 1), utc(2025, 3, 29), { weekStartsOn: 1 });
    expect(dates(minor).slice(0, 3)).toEqual(["2025-02-03", "2025-02-10", "2025-02-17"]);
  });

  it("shows hours and their days by the clock of the zone", () => {
    const { major, minor } = ticksOf(utc(2025, 3, 8, 12), utc(2025, 3, 9, 12), {
      timeZone: "America/New_York",
    });
    expect(dates(major)).toEqual(["2025-03-09 05:00"]);
    expect(dates(minor).slice(-3)).toEqual([
      "2025-03-09 02:00",
      "2025-03-09 07:00",
      "2025-03-09 10:00",
    ]);
  });

  it("goes finer where there would be fewer than two", () => {
    const { major, minor } = ticksOf(utc(2025, 3, 2), utc(2025, 3, 6), { width: 110 });
    expect(major).toEqual([]);
    expect(dates(minor)).toEqual(["2025-03-03", "2025-03-05"]);
  });

  it("goes no finer than the finest unit that is dated to", () => {
    const domain = [utc(2025, 3, 3), utc(2025, 3, 9)] as const;
    expect(unitsOf(ticksOf(...domain))).toBe("hour over hour");
    expect(unitsOf(ticksOf(...domain, { finestUnit: "day" }))).toBe("day over none");
    expect(ticksOf(...domain, { finestUnit: "month" })).toEqual({ major: [], minor: [] });
  });

  it("has none for a domain of no length", () => {
    expect(ticksOf(utc(2025), utc(2025))).toEqual({ major: [], minor: [] });
  });
});

describe("buildTicks, which labels", () => {
  it("takes longer units where labels are wide", () => {
    const { minor } = ticksOf(utc(2025), utc(2026), { labelWidth: () => 100 });
    expect(dates(minor)).toEqual(["2025-04-01", "2025-07-01", "2025-10-01"]);
  });

  it("takes longer units where major labels would leave minor ones no room", () => {
    const { major, minor } = ticksOf(utc(1), utc(99), { labelWidth: () => 53 });
    expect(years(major)).toEqual([1]);
    expect(years(minor)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it("leaves a minor tick without its label where the major label needs the room", () => {
    const labelWidth = ({ isFirst }: Tick): number => (isFirst ? 140 : 40);
    const { major, minor } = ticksOf(utc(2025, 1, 30), utc(2025, 3, 26), { labelWidth });
    expect(major.map(({ labelled }) => labelled)).toEqual([true, true]);
    expect(minor.map(({ labelled }) => labelled)).toEqual([false, true, true, true, true, true]);
  });

  it("keeps labels where they may lie", () => {
    const labelRange = [0, 1120] as const;
    const { major, minor } = ticksOf(utc(2025), utc(2026), { labelRange });
    expect(major.map(({ labelled }) => labelled)).toEqual([true, false]);
    expect(minor.every(({ labelled }) => labelled)).toBe(true);
  });

  it("names the larger unit where no label before does: at first and where it changes", () => {
    const winter = ticksOf(utc(2024, 9, 20), utc(2025, 4, 2));
    expect(firsts(winter.major)).toEqual(["2024-10-01", "2025-01-01"]);
    expect(firsts(winter.minor)).toEqual([]);
    const spring = ticksOf(utc(2025, 1, 10), utc(2025, 3, 10));
    expect(firsts(spring.major)).toEqual(["2025-02-01"]);
    expect(firsts(spring.minor)).toEqual(["2025-01-15"]);
  });

  it("names the larger unit once where there is no major tick", () => {
    const { major, minor } = ticksOf(utc(2025, 3, 3), utc(2025, 3, 9), { finestUnit: "day" });
    expect(major).toEqual([]);
    expect(firsts(minor)).toEqual(["2025-03-03"]);
  });
});

describe("buildTicks, on a broken axis", () => {
  const scale = createBrokenScale({
    domain: [utc(1990, 3, 1), utc(2025, 4, 1)],
    range: [0, 1000],
    breaks: [[utc(1990, 4, 15), utc(2025, 2, 20)]],
  });
  const { major, minor } = buildTicks(scale, { labelWidth: () => 50 });

  it("has no tick in the break, and is as fine as the rest allows", () => {
    expect(dates(major)).toEqual(["1990-03-01", "1990-04-01", "2025-03-01", "2025-04-01"]);
    expect(dates(minor).map((date) => date.slice(-2))).toEqual([
      "08",
      "15",
      "22",
      "08",
      "15",
      "22",
      "08",
      "15",
      "22",
    ]);
  });

  it("names the year again after the break", () => {
    expect(firsts(major)).toEqual(["1990-03-01", "2025-03-01"]);
  });

  it("keeps labels out of the break", () => {
    const [
      {
        range: [start, end],
      } = { range: [NaN, NaN] },
    ] = scale.breaks;
    const within = minor.filter((tick) => tick.position + 25 > start && tick.position - 25 < end);
    expect(within.length).toBeGreaterThan(0);
    expect(within.every(({ labelled }) => !labelled)).toBe(true);
  });
});

describe("buildTicks, when asked for what it cannot do", () => {
  const scale = createLinearScale({ domain: [0, 1e6], range: [0, 500] });
  const labelWidth = (): number => 40;

  it.each([7, NaN, Infinity])("refuses a spacing of %d pixels", (minSpacing) => {
    expect(() => buildTicks(scale, { labelWidth, minSpacing })).toThrow("minSpacing must be");
  });

  it("refuses a zone that it does not know", () => {
    expect(() => buildTicks(scale, { labelWidth, timeZone: "Mars/Olympus" })).toThrow(
      "buildTicks: timeZone must be",
    );
  });

  it("refuses a scale that lies beyond what days can count", () => {
    const far = createLinearScale({ domain: [0, 1e23], range: [0, 500] });
    expect(() => buildTicks(far, { labelWidth })).toThrow("buildTicks: domain must be");
  });
});
