import type { ResolvedTime } from "../../ResolvedTime.ts";
import type { TimeShape } from "../shape/index.ts";
import { writeDigits } from "../writeDigits.ts";
import { fillFrame } from "./dateTokens.ts";
import { type DateContext, omitYears } from "./writeDate.ts";
import { writeShape, writeShapeBesidePhrase } from "./writeShape.ts";

/** A time, and what is to be said of its date. */
export interface SaidTime {
  readonly time: ResolvedTime;
  readonly shape: TimeShape;
}

/** Writes a time as it is printed: the reporting's words, and the date where they do not name it. */
export function writePrintedTime(said: SaidTime, context: DateContext): string {
  const { time, shape } = said;
  if (time.phrase === undefined) return addBasis(write(shape, context), said, context);
  if (shape.kind === "undated" || (time.basis === "stated" && shape.kind !== "bounded")) {
    return time.phrase;
  }
  const date = writeBesidePhrase(shape, context);
  if (time.phrase.includes(date)) return time.phrase;
  return joinPhrase(time.phrase, addBasis(date, said, context), { shape, context });
}

/** Writes a time as it is spoken: the reporting's words, and always the date with its year. */
export function writeSpokenTime(
  said: SaidTime,
  { printed, spoken }: { readonly printed: DateContext; readonly spoken: DateContext },
): string {
  const { time, shape } = said;
  if (time.phrase === undefined) return addBasis(write(shape, spoken), said, spoken);
  if (shape.kind === "undated") return time.phrase;
  const date = writeBesidePhrase(shape, spoken);
  const [phrase, full] = [time.phrase.toLowerCase(), date.toLowerCase()];
  if (phrase.includes(full)) return time.phrase;
  if (full.startsWith(phrase)) return date;
  const shorter = [writeBesidePhrase(shape, printed), writeBesidePhrase(shape, omitYears(spoken))];
  const named = shorter.map(asWords).find((words) => words.test(phrase));
  if (named) return time.phrase.replace(named, () => date);
  return joinPhrase(time.phrase, addBasis(date, said, spoken), { shape, context: spoken });
}

function write(shape: TimeShape, context: DateContext): string {
  return writeDigits(writeShape(shape, context), context.style.numberingSystem ?? "latn");
}

function writeBesidePhrase(shape: TimeShape, context: DateContext): string {
  return writeDigits(
    writeShapeBesidePhrase(shape, context),
    context.style.numberingSystem ?? "latn",
  );
}

function addBasis(text: string, { time, shape }: SaidTime, { style }: DateContext): string {
  if (shape.kind === "undated" || shape.kind === "bounded") return text;
  const { basis } = time;
  if (basis !== "inferred" && basis !== "estimated") return text;
  return fillFrame(style.words[basis], text);
}

function joinPhrase(
  phrase: string,
  date: string,
  { shape, context }: { readonly shape: TimeShape; readonly context: DateContext },
): string {
  const { words } = context.style;
  const isLimit = shape.kind === "bounded";
  if (isLimit) return fillFrame(context.spoken ? words.remark : words.limit, phrase, date);
  return fillFrame(words.phrase, phrase, date);
}

/** Finds `text` in either case where no letter or digit goes on before or after it. */
function asWords(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu");
}
