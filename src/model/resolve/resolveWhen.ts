import { type ResolvedTime, readEdtf, zoneOffset } from "../../time/index.ts";
import type { Chronology } from "../Chronology.ts";
import type { ChronologyEvent } from "../ChronologyEvent.ts";
import type { DatedWhen, When } from "../When.ts";
import type { Report } from "./Report.ts";

/** What {@link resolveWhen} needs besides the date. */
export interface WhenContext {
  readonly path: string;
  readonly timeZone: string | undefined;
  readonly report: Report;
}

/**
 * The time of an event as its own date gives it. A date that cannot be read is a problem, and the
 * time then undated.
 */
export function resolveWhen(
  { when, occurrence }: Pick<ChronologyEvent, "when" | "occurrence">,
  context: WhenContext,
): ResolvedTime {
  const { date, ...dated } = toDatedWhen(when);
  const read = date === undefined ? undefined : readDate(date, context, dated);
  return read ?? withoutDate(dated, occurrence === "ongoing");
}

/**
 * The instant at which a date of the chronology's own is over, `undefined` where it cannot be read
 * or has no end.
 */
export function resolveEndOf(date: string, context: WhenContext): number | undefined {
  const end = readDate(date, context)?.end[1];
  if (end !== Number.POSITIVE_INFINITY) return end;
  reportDate(date, "expected a date with an end", context);
  return undefined;
}

/** The chronology's zone, or a problem and none where nobody knows it. */
export function resolveZone({ timeZone }: Chronology, report: Report): string | undefined {
  if (Number.isFinite(zoneOffset(0, timeZone ?? "UTC"))) return timeZone;
  report(
    "timeZone",
    "unknown-time-zone",
    `No time zone is called "${timeZone}". Clock times are read in UTC; give an IANA name such as "Europe/Berlin".`,
  );
  return undefined;
}

function readDate(
  date: string,
  context: WhenContext,
  dated: Omit<DatedWhen, "date"> = {},
): ResolvedTime | undefined {
  const read = readEdtf(date, { ...dated, timeZone: context.timeZone });
  if (read.ok) return read.time;
  reportDate(date, read.message, context);
  return undefined;
}

function reportDate(date: string, reason: string, { path, report }: WhenContext): void {
  const message = `"${date}" cannot be read as a date: ${reason}. Correct it, or leave it out.`;
  report(path, "date-unreadable", message);
}

function toDatedWhen(when: When | undefined): DatedWhen {
  if (when === null || when === undefined) return {};
  return typeof when === "string" ? { date: when } : when;
}

function withoutDate(
  { phrase, extent, basis = "stated" }: DatedWhen,
  isOngoing: boolean,
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
