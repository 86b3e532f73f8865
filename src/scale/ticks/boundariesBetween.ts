import { DAY_MS, type TickUnit } from "../../time/index.ts";
import { assertRequest } from "./assertRequest.ts";
import type { Boundary, CalendarPlace, TickStep } from "./Boundary.ts";
import {
  dayBoundaries,
  monthBoundaries,
  weekBoundaries,
  yearBoundaries,
} from "./civilBoundaries.ts";
import { clockBoundaries } from "./clockBoundaries.ts";

const yearMs = 365.2425 * DAY_MS;

/** How long each unit is, on average, in milliseconds. */
const unitMs: Readonly<Record<TickUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: yearMs / 12,
  quarter: yearMs / 4,
  year: yearMs,
  decade: 10 * yearMs,
  century: 100 * yearMs,
  millennium: 1000 * yearMs,
  "million-years": 1e6 * yearMs,
};

/** What a step has to divide, so that it begins anew with each larger unit. */
const wholeOf: Partial<Record<TickUnit, number>> = { second: 60, minute: 60, hour: 24, month: 12 };

const most = 1_000_000;

/** Options for {@link boundariesBetween}. */
export interface BoundariesOptions extends CalendarPlace {
  /**
   * Every how many units there is a boundary. Hours, minutes, seconds and months take what divides
   * the next larger unit; days count anew each month: 1, 8, 15, 22.
   * @default 1
   */
  readonly step?: number | undefined;
}

/**
 * The instants, in order, at which a unit of the calendar or the clock begins, both ends of `domain`
 * included.
 *
 * Decades, centuries and longer are round years: AD 1 stands for year 0, and 500 BC is where a
 * century begins. Where clocks go back, what comes twice stands once, unless it is an hour or less.
 *
 * @throws {RangeError} if `domain` falls or reaches beyond 300,000 million years, `step` is not a
 * whole number that the unit can take, the zone or the day of the week is none, or there would be more than a million;
 * {@link finestBoundaries} chooses the unit so that there are few.
 *
 * @example
 * ```ts
 * const from = toInstant({ year: 2024, month: 2, day: 20 });
 * const to = toInstant({ year: 2024, month: 3, day: 1 });
 * boundariesBetween([from, to], "month"); // [to]
 * ```
 */
export function boundariesBetween(
  domain: readonly [number, number],
  unit: TickUnit,
  { step = 1, ...place }: BoundariesOptions = {},
): number[] {
  assertRequest("boundariesBetween", domain, place);
  assertStep(unit, step);
  const expected = (domain[1] - domain[0]) / stepMs({ unit, count: step });
  if (expected > most) {
    throw new RangeError(
      `boundariesBetween: domain must hold at most ${most} boundaries; received about ${Math.round(expected)}.`,
    );
  }
  return findBoundaries(domain, { unit, count: step }, place).map(({ instant }) => instant);
}

/** How long a step is, on average, in milliseconds. */
export function stepMs({ unit, count }: TickStep): number {
  return unitMs[unit] * count;
}

/** The same as {@link boundariesBetween}, unchecked, each with what it is labelled as. */
export function findBoundaries(
  domain: readonly [number, number],
  step: TickStep,
  place: CalendarPlace,
): Boundary[] {
  const [from, to] = domain;
  const least = 0.6 * stepMs(step);
  const found: Boundary[] = [];
  for (const boundary of candidates(domain, step, place)) {
    const { instant } = boundary;
    const before = found.at(-1)?.instant ?? -Infinity;
    // Next to AD 1 and where clocks go back, two can be nearer than any step.
    if (from <= instant && instant <= to && instant - before >= least) found.push(boundary);
  }
  return found;
}

function candidates(
  domain: readonly [number, number],
  step: TickStep,
  { timeZone = "UTC", weekStartsOn = 1 }: CalendarPlace,
): Boundary[] {
  const { unit, count } = step;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return clockBoundaries(domain, { unit, count, timeZone });
    case "day":
      return dayBoundaries(domain, count);
    case "week":
      return weekBoundaries(domain, weekStartsOn);
    case "month":
      return monthBoundaries(domain, step);
    case "quarter":
      return monthBoundaries(domain, { unit, count: 3 * count });
    default:
      return yearBoundaries(domain, Math.round(stepMs(step) / yearMs));
  }
}

function assertStep(unit: TickUnit, step: number): void {
  const whole = wholeOf[unit] ?? (unit === "quarter" ? 4 : undefined);
  const once = unit === "week" && step !== 1;
  const fits = Number.isInteger(step) && step >= 1 && (whole === undefined || whole % step === 0);
  if (!fits || once) {
    throw new RangeError(
      `boundariesBetween: step must be a whole number of ${unit}s that divides the next unit; received ${step}.`,
    );
  }
}
