import { parseEdtf, type ResolvedTime, resolveEdtf } from "../../time/index.ts";
import type { Chronology } from "../Chronology.ts";
import type { ChronologyEvent } from "../ChronologyEvent.ts";
import type { ChronologyProblem } from "../ChronologyProblem.ts";
import type { DatedWhen, When } from "../When.ts";

/** A reading, and what was wrong with what was read. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problems: readonly ChronologyProblem[];
}

/** What {@link resolveWhen} needs besides the date. */
export interface WhenContext {
  readonly path: string;
  readonly timeZone: string | undefined;
  readonly isOngoing: boolean;
}

/**
 * The time of an event as its own date gives it. A date that cannot be read is a problem, and the
 * time then undated.
 */
export function resolveWhen(
  when: ChronologyEvent["when"],
  context: WhenContext,
): Reading<ResolvedTime> {
  const dated = toDatedWhen(when);
  if (dated.date === undefined) return { value: withoutDate(dated, context), problems: [] };
  const parsed = parseEdtf(dated.date);
  if (!parsed.ok) {
    return {
      value: withoutDate(dated, context),
      problems: [unreadable(dated.date, parsed.message, context.path)],
    };
  }
  return {
    value: resolveEdtf(parsed.value, { ...dated, timeZone: context.timeZone }),
    problems: [],
  };
}

/**
 * The instant at which a date of the chronology's own is over, `undefined` where it cannot be read
 * or has no end.
 */
export function resolveEndOf(
  date: string,
  { path, timeZone }: Omit<WhenContext, "isOngoing">,
): Reading<number | undefined> {
  const parsed = parseEdtf(date);
  const end = parsed.ok ? resolveEdtf(parsed.value, { timeZone }).end[1] : Number.NaN;
  if (Number.isFinite(end)) return { value: end, problems: [] };
  const reason = parsed.ok ? "expected a date with an end" : parsed.message;
  return { value: undefined, problems: [unreadable(date, reason, path)] };
}

/** The chronology's zone, or a problem and none where nobody knows it. */
export function resolveZone({ timeZone }: Chronology): Reading<string | undefined> {
  const noon = parseEdtf("2000-01-01T12:00:00");
  try {
    if (noon.ok) resolveEdtf(noon.value, { timeZone });
    return { value: timeZone, problems: [] };
  } catch {
    const problem: ChronologyProblem = {
      path: "timeZone",
      code: "unknown-time-zone",
      message: `No time zone is called "${timeZone}". Clock times are read in UTC; give an IANA name such as "Europe/Berlin".`,
      severity: "error",
    };
    return { value: undefined, problems: [problem] };
  }
}

function toDatedWhen(when: When | undefined): DatedWhen {
  if (when === null || when === undefined) return {};
  return typeof when === "string" ? { date: when } : when;
}

function withoutDate(
  { phrase, extent, basis = "stated" }: DatedWhen,
  { isOngoing }: WhenContext,
): ResolvedTime {
  const unbounded = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  return {
    start: unbounded,
    end: unbounded,
    startState: "unknown",
    endState: isOngoing ? "open" : "unknown",
    precision: "none",
    qualifier: "none",
    extent: isOngoing ? "throughout" : (extent ?? "within"),
    dated: "undated",
    basis,
    ...(phrase !== undefined && { phrase }),
  };
}

function unreadable(date: string, reason: string, path: string): ChronologyProblem {
  return {
    path,
    code: "date-unreadable",
    message: `"${date}" cannot be read as a date: ${reason}. Correct it, or leave it out.`,
    severity: "error",
  };
}
