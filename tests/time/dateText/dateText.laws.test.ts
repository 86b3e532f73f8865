import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  apStyle,
  type DateStyle,
  dayMonthStyle,
  formatTick,
  formatTime,
  isoStyle,
  parseEdtf,
  type ResolvedTime,
  resolveEdtf,
  type TickUnit,
  type TimeText,
  toInstant,
} from "../../../src/time/index.ts";

const publishedOn = "2025-03-24";
const styles: readonly DateStyle[] = [apStyle, dayMonthStyle, isoStyle];

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => `${n < 0 ? "-" : ""}${String(Math.abs(n)).padStart(4, "0")}`;

const anyYear = fc.integer({ min: -9999, max: 9999 });
const anyDay = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${four(year)}-${two(month)}-${two(day)}`);
const anyDate = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, -3)),
  anyYear.map(four),
  fc.tuple(anyYear, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${four(y)}-${code}`),
  anyYear.map((year) => `${four(year).slice(0, -1)}X`),
  anyYear.map((year) => `${four(year).slice(0, -2)}XX`),
  fc.integer({ min: -5e9, max: 5e9 }).map((year) => `Y${year}`),
  anyDay.map((day) => `${day}T14:30:00+05:45`),
);
const anyEdtf = fc.oneof(
  anyDate,
  fc.tuple(anyDate, fc.constantFrom("?", "~", "%")).map(([date, mark]) => date + mark),
  fc.tuple(anyDate, anyDate).map(([a, b]) => `${a}/${b}`),
  anyDate.map((date) => `${date}/..`),
  anyDate.map((date) => `/${date}`),
  fc.tuple(anyDate, anyDate).map(([a, b]) => `[${a}..${b}]`),
  fc.tuple(anyDate, anyDate, anyDate).map((dates) => `{${dates.join(",")}}`),
);
const anyTime = anyEdtf
  .map((text) => parseEdtf(text))
  .filter((parsed) => parsed.ok)
  .chain((parsed) =>
    fc
      .record({
        extent: fc.constantFrom("within", "throughout", undefined),
        basis: fc.constantFrom("stated", "resolved", "inferred", "estimated"),
      })
      .map((options) => resolveEdtf(parsed.value, options)),
  );

const hasHoles = (text: string): boolean => /[{}]|undefined|NaN|null|\s{2}|^\s|\s$/.test(text);

describe("formatTime, for any date", () => {
  it("leaves no place of a pattern unfilled, with the EDTF and from the bounds alone", () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...styles), (time, style) =>
        [time, { ...time, edtf: undefined }].every((one) => {
          const { visible, spoken } = formatTime(one, style, { publishedOn });
          return visible !== "" && !hasHoles(visible) && !hasHoles(spoken);
        }),
      ),
    );
  });

  it("moves no civil date, whatever the zone", () => {
    const zones = fc.constantFrom("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns");
    const inZone = (time: ResolvedTime, timeZone: string): TimeText =>
      formatTime(time, apStyle, { publishedOn, timeZone });
    fc.assert(
      fc.property(anyDay, zones, (day, zone) => {
        const parsed = parseEdtf(day);
        if (!parsed.ok) return false;
        const time = resolveEdtf(parsed.value);
        return JSON.stringify(inZone(time, zone)) === JSON.stringify(inZone(time, "UTC"));
      }),
    );
  });

  it("marks up a day from year 1 on as itself", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parsed = parseEdtf(day);
        if (!parsed.ok) return false;
        const { dateTime } = formatTime(resolveEdtf(parsed.value), apStyle, { publishedOn });
        return dateTime === (/^(?:-|0000)/.test(day) ? undefined : day);
      }),
    );
  });

  it("reads the same from the bounds as from the EDTF of a day, a month or a year", () => {
    const plain = fc.oneof(
      anyDay,
      anyDay.map((day) => day.slice(0, -3)),
      anyYear.map(four),
    );
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const parsed = parseEdtf(`${a}/${b}`);
        fc.pre(parsed.ok);
        if (!parsed.ok) return;
        // Where one end holds the other, their bounds narrow each other and are no units any more.
        fc.pre(!a.startsWith(b) && !b.startsWith(a));
        const time = resolveEdtf(parsed.value);
        expect(formatTime({ ...time, edtf: undefined }, apStyle, { publishedOn })).toEqual(
          formatTime(time, apStyle, { publishedOn }),
        );
      }),
    );
  });
});

describe("formatTick, for any tick", () => {
  const units: readonly TickUnit[] = ["day", "month", "quarter", "year", "decade", "millennium"];

  it("leaves no place of a pattern unfilled", () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.constantFrom(...units),
        fc.record({ isFirst: fc.boolean(), isNarrow: fc.boolean() }),
        (year, unit, options) =>
          styles.every((style) => {
            const instant = toInstant({ year, month: 1, day: 1 });
            return !hasHoles(formatTick({ instant, unit, ...options }, style));
          }),
      ),
    );
  });
});
