import type { TickUnit } from "../TickUnit.ts";
import { type DateFields, instantToFields } from "./DateFields.ts";
import type { DateStyle } from "./DateStyle.ts";
import type { DateWords, Pattern } from "./DateWords.ts";
import { type DatePoint, type DateUnit, zoneAt } from "./shape/index.ts";
import { isClockUnit, joinTokens, tokensOf } from "./write/index.ts";
import { writeDigits } from "./writeDigits.ts";

/** A tick to be labelled. */
export interface TickLabel {
  /** Where the unit begins, milliseconds UTC. */
  readonly instant: number;
  readonly unit: TickUnit;
  /**
   * Whether no tick of its kind comes before it, so that the label names the larger unit too.
   * @default false
   */
  readonly isFirst?: boolean | undefined;
  /**
   * Whether the larger unit is named: the year of a month, the month of a day, the day of an hour.
   * @default for the first tick and where a larger unit begins
   */
  readonly withParent?: boolean | undefined;
  /**
   * Whether the room is that of a narrow axis: "Mar" in place of "March".
   * @default false
   */
  readonly isNarrow?: boolean | undefined;
  /**
   * The IANA zone of clock times.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
}

/**
 * Writes the label of a tick in the style's short form: "Feb. 2025", "March", "8", "1950", "44 BC",
 * "1990s".
 *
 * Centuries and millennia are labelled with the year in which they begin; so are decades BC, since
 * 50 to 41 BC is not "the 40s BC".
 *
 * @example
 * ```ts
 * const instant = toInstant({ year: 2025, month: 2, day: 1 });
 * formatTick({ instant, unit: "month", isFirst: true }, apStyle); // "Feb. 2025"
 * formatTick({ instant, unit: "month" }, apStyle); // "Feb."
 * ```
 */
export function formatTick(tick: TickLabel, style: DateStyle): string {
  const { point, date } = readTick(tick, style);
  const withParent = tick.withParent ?? (tick.isFirst || beginsParent(point.unit, date));
  const { patterns, ...form } = tick.isNarrow ? style.narrow : style.tabular;
  const day = withParent ? patterns.dayOfYear : "{day}";
  const moment = withParent ? patterns.moment : "{time}";
  const tokens = tokensOf(
    // Midnight is labelled as the day that it begins.
    withParent && isClockUnit(point.unit) && isMidnight(date) ? { ...point, unit: "day" } : point,
    {
      style: { ...style, words: tickWords(style.words, tick.unit, withParent) },
      form: { ...form, patterns: { ...patterns, day, dayOfYear: day, moment } },
      omitsYear: !withParent,
      isOneOfTwo: false,
      grammaticalCase: "",
      showsZone: false,
      showsWeekday: false,
    },
    date,
  );
  return writeDigits(joinTokens(tokens), style.numberingSystem ?? "latn");
}

/** What a tick is labelled as. */
interface Label {
  readonly point: DatePoint;
  readonly date: DateFields;
}

/**
 * The date of a tick. Where months and years of the Gregorian calendar begin on some day of another
 * calendar's, they are labelled as that day.
 */
function readTick({ instant, unit, timeZone = "UTC" }: TickLabel, { calendar }: DateStyle): Label {
  const offset = isClockUnit(unit) ? (zoneAt(instant, timeZone)?.offset ?? 0) : 0;
  const at = instant + offset * 60_000;
  const date = instantToFields(at, isOfManyYears(unit) ? undefined : calendar);
  return {
    point: { unit: unitOfLabel(unit, date, calendar !== undefined), at, qualifier: "none" },
    date,
  };
}

function unitOfLabel(unit: TickUnit, date: DateFields, hasCalendar: boolean): DateUnit {
  if (isOfManyYears(unit)) return unit === "decade" && date.year > 0 ? "decade" : "year";
  const isWhole = date.day === 1 && (unit !== "year" || date.month === 1);
  const isCoarse = unit === "month" || unit === "quarter" || unit === "year";
  return unit === "week" || (hasCalendar && isCoarse && !isWhole) ? "day" : unit;
}

function isOfManyYears(
  unit: TickUnit,
): unit is "decade" | "century" | "millennium" | "million-years" {
  return ["decade", "century", "millennium", "million-years"].includes(unit);
}

/** Whether the unit begins where the next larger one does. */
function beginsParent(unit: DateUnit, date: DateFields): boolean {
  if (isClockUnit(unit)) return isMidnight(date);
  return unit === "day" ? date.day === 1 : date.month === 1;
}

function isMidnight({ hour, minute, second }: DateFields): boolean {
  return hour === 0 && minute === 0 && second === 0;
}

/** The words for dates in the short forms of an axis. A single year is never so many years ago. */
function tickWords({ ticks, ...words }: DateWords, unit: TickUnit, withYear: boolean): DateWords {
  const pattern = withYear ? ticks.quarterOfYear : ticks.quarter;
  const quarter = (n: number): Pattern => pattern.replace("{n}", String(n));
  return {
    ...words,
    ...ticks,
    ticks,
    deepTime: isOfManyYears(unit) ? ticks.deepTime : [],
    quarters: [quarter(1), quarter(2), quarter(3), quarter(4)],
  };
}
