import type { DateFields } from "../DateFields.ts";
import type { DateForm, DateStyle } from "../DateStyle.ts";
import type { Pattern, Patterns } from "../DateWords.ts";
import { type DatePoint, type DateUnit, startOfUnit } from "../shape/index.ts";
import { fillFrame, joinDates, readFrame } from "./dateTokens.ts";
import { joinTimes } from "./joinTimes.ts";
import { deepTimeOfPoint, fieldsOf, isClockUnit, textOf, tokensOf } from "./pointTokens.ts";
import { splitPoint } from "./splitPoint.ts";

/** How dates are being written: in which style, in print or aloud, and what goes without saying. */
export interface DateContext {
  readonly style: DateStyle;
  readonly form: DateForm;
  readonly spoken: boolean;
  /** The date of publication, in the style's calendar; absent where every year is written. */
  readonly published?: DateFields | undefined;
  /** The instant at which that day begins. */
  readonly publishedAt?: number | undefined;
  readonly showsZone: boolean;
  readonly showsWeekday: boolean;
}

/** Writes one date within a frame of words: "since {a}". */
export function writeDate(point: DatePoint, frames: Patterns, context: DateContext): string {
  const parts = splitPoint(point, context.style);
  if (parts) {
    return fillFrame(choosePattern(frames, "range"), writeDates(parts, rangeOf(context), context));
  }
  const qualified = point.qualifier !== "none";
  const frame = readFrame(choosePattern(frames, qualified ? "range" : point.unit));
  const text = qualify(point, context, frame.caseOfA);
  return frame.before + text + frame.between;
}

/** Writes two dates within a frame of words, what they share only once: "between {a} and {b}". */
export function writeDates(
  [from, to]: readonly [DatePoint, DatePoint],
  frames: Patterns,
  context: DateContext,
): string {
  const a = splitPoint(from, context.style)?.[0] ?? from;
  const b = splitPoint(to, context.style)?.[1] ?? to;
  const isPlain = a.qualifier === "none" && b.qualifier === "none";
  const unit = a.unit === b.unit ? a.unit : "range";
  const frame = readFrame(choosePattern(frames, isPlain && isOfOneDay(a, b) ? "time" : unit));
  if (!isPlain) {
    const both = [qualify(a, context, frame.caseOfA), qualify(b, context, frame.caseOfB)];
    return frame.before + both.join(frame.between) + frame.after;
  }
  const shared = {
    ...context,
    omitsYear: [a, b].every((point) => isYearOmitted(fieldsOf(point, context.style), context)),
    isOneOfTwo: true,
    showsWeekday: false,
  };
  const tokensA = tokensOf(a, { ...shared, grammaticalCase: frame.caseOfA });
  const tokensB = tokensOf(b, { ...shared, grammaticalCase: frame.caseOfB });
  const times = joinTimes(tokensA, tokensB, frame);
  return times ?? frame.before + joinDates(tokensA, tokensB, frame.between) + frame.after;
}

/** Whether two dates are clock times of one day. */
function isOfOneDay(a: DatePoint, b: DatePoint): boolean {
  const isClock = [a.unit, b.unit].every(isClockUnit);
  return isClock && startOfUnit(a.at, "day") === startOfUnit(b.at, "day");
}

/** The frame for from-to in print or aloud. */
export function rangeOf({ style, spoken }: DateContext): Patterns {
  return spoken ? style.words.spokenRange : style.words.range;
}

/** The same words without any year. */
export function omitYears(context: DateContext): DateContext {
  const { published, style } = context;
  const anyDate = { year: 1, month: 1, day: 1, weekday: 1, hour: 0, minute: 0, second: 0 };
  return {
    ...context,
    style: { ...style, omitsYear: () => true },
    published: published ?? anyDate,
  };
}

/** How a date is written that has no year, and hence no day of the week. */
export function withoutYear(context: DateContext): DateContext {
  const { style, form } = context;
  const yearless = style.yearless ?? form;
  return { ...omitYears(context), form: yearless, showsWeekday: false };
}

/** Adds to a text, of a date of some unit or of a range, what is in doubt about it. */
export function addDoubt(
  text: string,
  { qualifier, unit }: { readonly qualifier: DatePoint["qualifier"]; readonly unit: UnitClass },
  { style }: DateContext,
): string {
  const approximate = qualifier === "approximate" || qualifier === "uncertain-approximate";
  const uncertain = qualifier === "uncertain" || qualifier === "uncertain-approximate";
  const about = approximate ? fillFrame(choosePattern(style.words.about, unit), text) : text;
  if (!uncertain) return about;
  return fillFrame(choosePattern(style.words.probably, approximate ? "range" : unit), about);
}

/** What decides between patterns: the unit, or that it is more than one date or time of a day. */
export type UnitClass = DateUnit | "range" | "time";

/** The pattern for a kind of date. */
export function choosePattern(patterns: Patterns, unit: UnitClass): Pattern {
  if (typeof patterns === "string") return patterns;
  if (unit === "month" || unit === "year" || unit === "range") {
    return patterns[unit] ?? patterns.other;
  }
  if (unit === "time" && patterns.time !== undefined) return patterns.time;
  const dayLike = unit === "day" || unit === "time" || isClockUnit(unit);
  return (dayLike ? patterns.day : undefined) ?? patterns.other;
}

/** Writes one date with its own doubt, in the case that goes with the words around it. */
function qualify(point: DatePoint, context: DateContext, outerCase: string): string {
  const { style, form, showsZone, showsWeekday } = context;
  const date = fieldsOf(point, style);
  const omitsYear = isYearOmitted(date, context);
  const shared = { style, form, omitsYear, isOneOfTwo: false, showsZone, showsWeekday };
  const write = (grammaticalCase: string): string =>
    textOf(point, { ...shared, grammaticalCase }, date);
  if (point.qualifier === "none") return write(outerCase);
  // The number of years in "about 66 million years ago" brings its own "about".
  if (deepTimeOfPoint(point, style)) {
    const qualifier = point.qualifier === "approximate" ? "none" : "uncertain";
    return addDoubt(write(""), { unit: "range", qualifier }, context);
  }
  const { about, probably } = style.words;
  const innermost = point.qualifier === "uncertain" ? probably : about;
  return addDoubt(write(readFrame(choosePattern(innermost, point.unit)).caseOfA), point, context);
}

function isYearOmitted(date: DateFields, { style, published }: DateContext): boolean {
  return published !== undefined && style.omitsYear(date, published);
}
