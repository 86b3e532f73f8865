import type { ShapeEnd, ShapeLimits, TimeShape } from "../shape/index.ts";
import { type DatePoint, endOfUnit } from "../shape/index.ts";
import { fillFrame } from "./dateTokens.ts";
import {
  addDoubt,
  type DateContext,
  rangeOf,
  withoutYear,
  writeDate,
  writeDates,
} from "./writeDate.ts";

/** Writes what is to be said of a time, in small letters, as it would stand within a sentence. */
export function writeShape(shape: TimeShape, context: DateContext): string {
  const { words } = context.style;
  switch (shape.kind) {
    case "date":
      return writeDate(shape.date, "{a}", context);
    case "whole":
      // A day is never taken for a moment within it, so that all of it need not be said.
      return writeDate(shape.date, shape.date.unit === "day" ? "{a}" : words.throughout, context);
    case "limited":
      return writeDate(
        shape.date,
        shape.side === "earlier" ? words.orEarlier : words.orLater,
        context,
      );
    case "range":
      return writeRange(shape.from, shape.to, context);
    case "yearless":
      return writeYearless(shape.date, context);
    case "between":
      return writeBetween(shape, context);
    case "list":
      return writeList(shape.members, shape.of, context);
    case "bounded":
      return fillFrame(
        context.spoken ? words.remark : words.limit,
        words.dateNotGiven,
        writeLimits(shape, context),
      );
    default:
      return words.dateNotGiven;
  }
}

/** The dates that a phrase comes to: a range where the phrase says already that it is one moment. */
export function writeShapeBesidePhrase(shape: TimeShape, context: DateContext): string {
  if (shape.kind === "between") return writeSpan([shape.from, shape.to], context);
  return shape.kind === "bounded" ? writeLimits(shape, context) : writeShape(shape, context);
}

function writeRange(from: ShapeEnd, to: ShapeEnd, context: DateContext): string {
  if (typeof from === "object") {
    return typeof to === "object" ? writeSpan([from, to], context) : writeFrom(from, to, context);
  }
  const { words } = context.style;
  if (typeof to === "object") {
    return addRemark(
      writeDate(to, words.until, context),
      from === "unknown" && words.startNotGiven,
      context,
    );
  }
  if (to === "unknown") return words.dateNotGiven;
  return addRemark(words.underWay, from === "unknown" && words.startNotGiven, context);
}

function writeFrom(from: DatePoint, to: "open" | "unknown", context: DateContext): string {
  const { words } = context.style;
  const goesOn = to === "open" && !isToCome(from, context);
  const text = writeDate(from, goesOn ? words.since : words.from, context);
  return addRemark(text, to === "unknown" && words.endNotGiven, context);
}

function addRemark(text: string, remark: string | false, { style }: DateContext): string {
  return remark === false ? text : fillFrame(style.words.remark, text, remark);
}

function writeSpan([from, to]: readonly [DatePoint, DatePoint], context: DateContext): string {
  if (from.qualifier === "none" || from.qualifier !== to.qualifier) {
    return writeDates([from, to], rangeOf(context), context);
  }
  const plain = (date: DatePoint): DatePoint => ({ ...date, qualifier: "none" });
  const text = writeDates([plain(from), plain(to)], rangeOf(context), context);
  return addDoubt(text, { qualifier: from.qualifier, unit: "range" }, context);
}

function writeYearless(date: DatePoint, context: DateContext): string {
  const { words } = context.style;
  return fillFrame(words.remark, writeDate(date, "{a}", withoutYear(context)), words.notGiven.year);
}

function writeBetween(
  { from, to, missing }: Extract<TimeShape, { readonly kind: "between" }>,
  context: DateContext,
): string {
  const { words } = context.style;
  if (from.unit === to.unit && endOfUnit(from.at, from.unit) === to.at) {
    return writeDates([from, to], words.either, context);
  }
  const { unit } = to;
  const text = writeDates([from, to], words.between, context);
  // Two clock times leave no date open, and nobody expects the minute.
  if (unit === "hour" || unit === "minute" || unit === "second") return text;
  const named = unit === "day" || unit === "month" || unit === "year" ? unit : "other";
  return fillFrame(words.remark, text, words.notGiven[missing ?? named]);
}

function writeList(members: readonly TimeShape[], of: "one" | "all", context: DateContext): string {
  const [comma, and, or] = context.style.words.list;
  const texts = members.map((member) => writeShapeBesidePhrase(member, context));
  const last = texts.length - 1;
  return texts.reduce((text, next, i) => {
    if (i === last) return fillFrame(of === "all" ? and : or, text, next);
    return fillFrame(comma, text, next);
  });
}

function writeLimits({ after, before }: ShapeLimits, context: DateContext): string {
  const { words } = context.style;
  if (after && before) return writeDates([after.date, before.date], words.between, context);
  if (after) return writeDate(after.date, after.isInside ? words.orLater : words.after, context);
  if (!before) return words.dateNotGiven;
  return writeDate(before.date, before.isInside ? words.orEarlier : words.before, context);
}

function isToCome({ at }: DatePoint, { publishedAt }: DateContext): boolean {
  return publishedAt !== undefined && at > publishedAt;
}
