import type { ResolvedTime } from "../ResolvedTime.ts";
import { instantToFields } from "./DateFields.ts";
import type { DateStyle } from "./DateStyle.ts";
import { formatDateTime } from "./formatDateTime.ts";
import { readCivil } from "./readCivil.ts";
import { readShape, type TimeShape } from "./shape/index.ts";
import type { DateContext } from "./write/index.ts";
import { writePrintedTime, writeSpokenTime } from "./write/index.ts";

/** Options for {@link formatTime}. */
export interface FormatTimeOptions {
  /**
   * The civil date of publication, `YYYY-MM-DD`, which decides which years go without saying. With
   * anything else, every year is written.
   */
  readonly publishedOn: string;
  /**
   * The IANA zone of clock times that carry no offset of their own.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * The times of the events between which an undated one took place, so that it is said to be
   * "before March 6" as they are dated, or "March or earlier" where they are dated to a month.
   * @default the bounds, whose ends are the first days that are out of the question
   */
  readonly limits?: TimeLimits | undefined;
  /**
   * Whether a single day is named by its day of the week too.
   * @default false
   */
  readonly showsWeekday?: boolean | undefined;
  /**
   * Whether clock times name their zone.
   * @default true
   */
  readonly showsZone?: boolean | undefined;
  /**
   * Whether the first letter is a capital, as at the start of a date line.
   * @default true
   */
  readonly capitalizes?: boolean | undefined;
}

/** The times of the events that an undated one took place after and before. */
export interface TimeLimits {
  readonly after?: ResolvedTime | undefined;
  readonly before?: ResolvedTime | undefined;
}

/** One time in words. */
export interface TimeText {
  /** As it is printed: "Over the weekend, March 22–23". */
  readonly visible: string;
  /** As it is said: always with its year, nothing abbreviated, "to" in place of a dash. */
  readonly spoken: string;
  /**
   * The value of the `datetime` attribute; absent where HTML has none that says the same: for
   * ranges, decades, years BC, and dates in doubt.
   */
  readonly dateTime?: string | undefined;
}

/**
 * Writes a time as `style` does, and says no more than the reporting does.
 *
 * The reporting's own words come first. The date follows where it was read from them or where they
 * do not name it: "Over the weekend, March 22–23". A date that is stated in them stands alone: "In
 * February".
 *
 * @see HTML Living Standard, "the time element", for `dateTime`.
 *
 * @example
 * ```ts
 * const parsed = parseEdtf("2025-02");
 * if (parsed.ok) formatTime(resolveEdtf(parsed.value), apStyle, { publishedOn: "2025-03-24" });
 * // { visible: "February", spoken: "February 2025", dateTime: "2025-02" }
 * ```
 */
export function formatTime(
  time: ResolvedTime,
  style: DateStyle,
  options: FormatTimeOptions,
): TimeText {
  const { capitalizes = true } = options;
  const contexts = contextsOf(style, options);
  const said = { time, shape: inCalendar(readShape(time, options), style) };
  const finish = (text: string): string => (capitalizes ? capitalize(text) : text);
  const dateTime = formatDateTime(said.shape);
  return {
    visible: finish(writePrintedTime(said, contexts.printed)),
    spoken: finish(writeSpokenTime(said, contexts)),
    ...(dateTime !== undefined && { dateTime }),
  };
}

/** What dates are written by, in print and aloud. */
interface Contexts {
  readonly key: string;
  readonly printed: DateContext;
  readonly spoken: DateContext;
}

/** The last contexts of each style: the dates of one story differ in nothing of them. */
const lastContexts = new WeakMap<DateStyle, Contexts>();

function contextsOf(style: DateStyle, options: FormatTimeOptions): Contexts {
  const { publishedOn, showsWeekday = false, showsZone = true } = options;
  const key = `${showsWeekday} ${showsZone} ${publishedOn}`;
  const last = lastContexts.get(style);
  if (last?.key === key) return last;
  const publishedAt = readCivil(publishedOn);
  const shared = { style, showsWeekday, showsZone, publishedAt };
  const contexts: Contexts = {
    key,
    printed: {
      ...shared,
      form: style.text,
      spoken: false,
      published:
        publishedAt === undefined ? undefined : instantToFields(publishedAt, style.calendar),
    },
    spoken: { ...shared, form: style.spoken, spoken: true },
  };
  lastContexts.set(style, contexts);
  return contexts;
}

/** A day of a year that is not given has no one date in another calendar than the Gregorian. */
function inCalendar(shape: TimeShape, { calendar }: DateStyle): TimeShape {
  return calendar && shape.kind === "yearless" ? { kind: "undated" } : shape;
}

/** Makes the first letter a capital where it has one of a single letter. */
function capitalize(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const capital = first.toUpperCase();
  if (capital === first || [...capital].length !== 1) return text;
  return capital + text.slice(first.length);
}
