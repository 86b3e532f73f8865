import type { TickUnit } from "../TickUnit.ts";
import { type DateFields, instantToFields } from "./DateFields.ts";
import type { ClockUnit, DateForm, DateStyle } from "./DateStyle.ts";
import type { Pattern } from "./DateWords.ts";
import { zoneAt } from "./shape/index.ts";
import {
  addEra,
  deepTimeOf,
  fillPlaces,
  inCase,
  joinTokens,
  writeYearNumber,
} from "./write/index.ts";
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
  const label = readTick(tick, style);
  const withParent = tick.withParent ?? (tick.isFirst || beginsParent(label));
  const form = tick.isNarrow ? style.narrow : style.tabular;
  const text = writeDeepTick(label, style) ?? writeTick(label, { style, form, withParent });
  return writeDigits(text, style.numberingSystem ?? "latn");
}

/** What a tick is labelled as. */
interface Label {
  readonly unit: TickUnit;
  readonly date: DateFields;
}

interface TickContext {
  readonly style: DateStyle;
  readonly form: DateForm;
  readonly withParent: boolean;
}

/**
 * The fields of a tick. Where months and years of the Gregorian calendar begin on some day of
 * another calendar's, they are labelled as that day.
 */
function readTick({ instant, unit, timeZone = "UTC" }: TickLabel, { calendar }: DateStyle): Label {
  const offset = isClockUnit(unit) ? (zoneAt(instant, timeZone)?.offset ?? 0) : 0;
  const wall = instant + offset * 60_000;
  if (calendar === undefined || isOfManyYears(unit)) return { unit, date: instantToFields(wall) };
  const date = instantToFields(wall, calendar);
  const isWhole = date.day === 1 && (unit !== "year" || date.month === 1);
  const isCoarse = unit === "month" || unit === "quarter" || unit === "year";
  return { unit: isCoarse && !isWhole ? "day" : unit, date };
}

function isClockUnit(unit: TickUnit): unit is ClockUnit {
  return unit === "hour" || unit === "minute" || unit === "second";
}

function isOfManyYears(unit: TickUnit): boolean {
  return (
    unit === "decade" || unit === "century" || unit === "millennium" || unit === "million-years"
  );
}

/** Whether the unit begins where the next larger one does. */
function beginsParent({ unit, date }: Label): boolean {
  if (isClockUnit(unit)) return date.hour === 0 && date.minute === 0 && date.second === 0;
  return unit === "day" || unit === "week" ? date.day === 1 : date.month === 1;
}

function writeDeepTick({ unit, date }: Label, { words }: DateStyle): string | undefined {
  if (!isOfManyYears(unit)) return undefined;
  const { numberMarks, ticks } = words;
  const deep = deepTimeOf(date.year, { numberMarks, deepTime: ticks.deepTime });
  return deep && inCase(deep.words, "").replace("{n}", deep.number);
}

function writeTick({ unit, date }: Label, context: TickContext): string {
  const { form, style } = context;
  const pattern = addEra(patternOf({ unit, date }, context), date.year, style.words.ticks.eras);
  const tokens = fillPlaces(pattern, {
    day: () => form.writeDay(date),
    month: () => form.writeMonth(date, pattern.includes("{day}") ? "day" : "no day"),
    year: () => writeYearNumber(date.year, style.words),
    n: () => String(unit === "quarter" ? Math.ceil(date.month / 3) : date.year),
    time: () => form.writeTime(date, isClockUnit(unit) ? unit : "minute"),
  });
  return joinTokens(tokens);
}

function patternOf({ unit, date }: Label, { style, form, withParent }: TickContext): Pattern {
  const { patterns } = form;
  const { ticks } = style.words;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return withParent ? patternOfClock(date, form) : "{time}";
    case "day":
    case "week":
      return withParent ? patterns.dayOfYear : "{day}";
    case "month":
      return inCase(withParent ? patterns.month : patterns.monthOfYear, "");
    case "quarter":
      return withParent ? ticks.quarterOfYear : ticks.quarter;
    default:
      return unit === "decade" && date.year > 0 ? ticks.decade : inCase(patterns.year, "");
  }
}

/** Midnight is labelled as the day that it begins. */
function patternOfClock({ hour, minute, second }: DateFields, { patterns }: DateForm): Pattern {
  const isMidnight = hour === 0 && minute === 0 && second === 0;
  return isMidnight ? patterns.dayOfYear : patterns.moment.replace("{date}", patterns.dayOfYear);
}
