import { DAY_MS } from "../../civil.ts";
import type { TickUnit } from "../../TickUnit.ts";
import { type DateFields, instantToFields } from "../DateFields.ts";
import type { ClockUnit, DateForm, DateStyle } from "../DateStyle.ts";
import type { CasedPattern, Pattern } from "../DateWords.ts";
import type { DatePoint, DateUnit } from "../shape/index.ts";
import {
  type DateToken,
  fillFrame,
  fillPlaces,
  fillText,
  inCase,
  type WritePlace,
} from "./dateTokens.ts";
import { addEra, type DeepTime, deepTimeOf, writeYearNumber } from "./writeYear.ts";

/** What decides how one date is written. */
export interface PointContext {
  readonly style: DateStyle;
  readonly form: DateForm;
  /** Whether the year goes without saying. */
  readonly omitsYear: boolean;
  /** Whether another date follows or precedes it. */
  readonly isOneOfTwo: boolean;
  /** `""` for the base form. */
  readonly grammaticalCase: string;
  readonly showsZone: boolean;
  readonly showsWeekday: boolean;
}

/** The fields of a date, in the style's calendar for the units that its own words are for. */
export function fieldsOf({ at, unit }: DatePoint, { calendar }: DateStyle): DateFields {
  const inCalendar = isClockUnit(unit) || calendarUnits.includes(unit);
  // Milliseconds of years by the billion are rounded; from noon they still fall on their day.
  const within = isClockUnit(unit) ? at : at + DAY_MS / 2;
  return instantToFields(within, inCalendar ? calendar : undefined);
}

const calendarUnits: readonly DateUnit[] = ["day", "week", "weekend", "month", "year"];

/** A date of the deep past as so many million years ago, where it is one. */
export function deepTimeOfPoint(point: DatePoint, { words }: DateStyle): DeepTime | undefined {
  if (unitYears[point.unit] === undefined) return undefined;
  return deepTimeOf(instantToFields(point.at + DAY_MS / 2).year, words);
}

/** Writes a date, keeping its parts apart so that ranges can leave out what repeats. */
export function tokensOf(point: DatePoint, context: PointContext): DateToken[] {
  return fillPoint(point, context, { fill: fillPlaces, date: fieldsOf(point, context.style) });
}

/** Writes a date as one text, with fields as those of {@link fieldsOf}. */
export function textOf(point: DatePoint, context: PointContext, date: DateFields): string {
  return fillPoint(point, context, { fill: fillText, date });
}

interface Filling<Filled> {
  readonly fill: (pattern: Pattern, write: WritePlace) => Filled;
  readonly date: DateFields;
}

function fillPoint<Filled>(
  point: DatePoint,
  context: PointContext,
  { fill, date }: Filling<Filled>,
): Filled {
  const { style, grammaticalCase } = context;
  const deep = deepTimeOfPoint(point, style);
  if (deep) {
    const number = isAbout(point) ? fillFrame(style.words.aboutNumber, deep.number) : deep.number;
    return fill("{year}", () => inCase(deep.words, grammaticalCase).replace("{n}", number));
  }
  const pattern = patternOf(point, date, context);
  return fill(pattern, (place) => writePlace(place, { point, date, pattern, context }));
}

interface PlaceContext {
  readonly point: DatePoint;
  readonly date: DateFields;
  readonly pattern: Pattern;
  readonly context: PointContext;
}

function writePlace(place: string, { point, date, pattern, context }: PlaceContext): string {
  const { style, form } = context;
  const years = unitYears[point.unit] ?? 1;
  switch (place) {
    case "day":
      return form.writeDay(date);
    case "month":
      return writeMonth(date, pattern, context);
    case "weekday":
      return form.writeWeekday(date);
    case "year":
      return writeYearNumber(date.year, style.words);
    case "n":
      return years === 10 ? String(date.year) : style.words.writeOrdinal(countOf(date.year, years));
    case "short":
      return String(date.year % 100);
    case "century":
      return style.words.writeOrdinal(countOf(date.year, 100));
    case "time":
      return isClockUnit(point.unit) ? form.writeTime(date, point.unit) : "";
    default:
      return place === "zone" ? writeZone(point, context) : "";
  }
}

const unitYears: Partial<Record<DateUnit, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

function isAbout({ qualifier }: DatePoint): boolean {
  return qualifier === "approximate" || qualifier === "uncertain-approximate";
}

/** Whether a unit is one of the clock. */
export function isClockUnit(unit: DateUnit | TickUnit): unit is ClockUnit {
  return unit === "hour" || unit === "minute" || unit === "second";
}

function patternOf(point: DatePoint, date: DateFields, context: PointContext): Pattern {
  const { words } = context.style;
  const pattern = inCase(casedPatternOf(point, date, context), context.grammaticalCase);
  // The years of a century BC are all negative; the first century AD begins in year 0.
  if (point.unit === "century" || point.unit === "millennium") {
    const era = words.eras.before.replace("{year}", "{date}");
    return date.year < 0 ? era.replace("{date}", pattern) : pattern;
  }
  return addEra(pattern, date.year, words.eras);
}

function casedPatternOf(point: DatePoint, date: DateFields, context: PointContext): CasedPattern {
  const { words } = context.style;
  const { patterns } = context.form;
  const quarter = Math.floor((date.month - 1) / 3);
  switch (point.unit) {
    case "month":
      return context.omitsYear ? patterns.monthOfYear : patterns.month;
    case "year":
      return yearPatternOf(context);
    case "season":
      return words.seasons[seasonOf(point, date)] ?? words.seasons[0];
    case "quarter":
      return words.quarters[quarter] ?? words.quarters[0];
    case "half":
      return words.halves[date.month < 7 ? 0 : 1];
    case "decade":
    case "century":
    case "millennium":
      return words[point.unit];
    case "week":
      return words.week.replace("{a}", dayPatternOf(context));
    case "hour":
    case "minute":
    case "second":
      return patterns.moment.replace("{date}", dayPatternOf(context));
    default:
      return context.showsWeekday
        ? patterns.weekday.replace("{date}", dayPatternOf(context))
        : dayPatternOf(context);
  }
}

function dayPatternOf({ form: { patterns }, omitsYear }: PointContext): Pattern {
  return omitsYear ? patterns.dayOfYear : patterns.day;
}

function yearPatternOf({ form: { patterns }, isOneOfTwo }: PointContext): CasedPattern {
  return (isOneOfTwo ? patterns.years : undefined) ?? patterns.year;
}

function seasonOf({ season }: DatePoint, { month }: DateFields): number {
  return season ?? Math.floor(((month + 9) % 12) / 3);
}

function writeMonth(date: DateFields, pattern: Pattern, context: PointContext): string {
  if (pattern.includes("{day}")) return context.form.writeMonth(date, "day");
  const ofCase = context.style.words.monthCases?.[context.grammaticalCase]?.[date.month - 1];
  return ofCase ?? context.form.writeMonth(date, "no day");
}

function countOf(year: number, years: number): number {
  return year < 0 ? Math.ceil(-year / years) : Math.floor(year / years) + 1;
}

function writeZone({ zone }: DatePoint, { style, showsZone }: PointContext): string {
  return zone && showsZone ? ` ${style.writeZone(zone.offset, zone.name)}` : "";
}
