import type { TickUnit } from "../../time/index.ts";
import type { CalendarPlace, TickStep } from "./Boundary.ts";
import { stepMs } from "./boundariesBetween.ts";

/** Which ticks are to be chosen from. */
export interface TickChoice extends CalendarPlace {
  /**
   * The finest unit that may have ticks: `"day"` where no event is dated more precisely.
   * @default "second"
   */
  readonly finestUnit?: TickUnit | undefined;
}

/** Two tiers of ticks that go together: days over months. */
export interface TickLevel {
  readonly minor: TickStep;
  /** The longer unit, whose ticks stand out. */
  readonly major: TickStep;
  /** How long a step of the minor tier is, on average, in milliseconds. */
  readonly ms: number;
}

const clockLevels: readonly TickLevel[] = [
  ...tier("second", [1, 5, 15, 30], { unit: "minute", count: 1 }),
  ...tier("minute", [1, 5, 15, 30], { unit: "hour", count: 1 }),
  // A day by the clock of a zone begins at its midnight; civil days begin at that of UTC.
  ...tier("hour", [1, 3, 6, 12], { unit: "hour", count: 24 }),
];

const month: TickStep = { unit: "month", count: 1 };

const monthLevels = tier("month", [1, 3, 6], { unit: "year", count: 1 });

const yearLevels: readonly TickLevel[] = Array.from({ length: 12 }, (_, power) =>
  tier("year", [10 ** power, 2 * 10 ** power, 5 * 10 ** power], {
    unit: "year",
    count: 10 ** (power + 1),
  }),
).flat();

/**
 * Every pair of tiers that an axis can have, the finest first: from seconds over minutes to hundreds
 * of billions of years. Weeks begin on the 1st, 8th, 15th and 22nd unless a day for them is given.
 */
export function tickLevels({ weekStartsOn, finestUnit = "second" }: TickChoice): TickLevel[] {
  const dayLevels =
    weekStartsOn === undefined
      ? tier("day", [1, 2, 7, 14], month)
      : [...tier("day", [1, 2], month), ...tier("week", [1], month)];
  const finest = stepMs({ unit: finestUnit, count: 1 });
  return [...clockLevels, ...dayLevels, ...monthLevels, ...yearLevels].filter(
    ({ ms }) => ms >= finest,
  );
}

function tier(unit: TickStep["unit"], counts: readonly number[], major: TickStep): TickLevel[] {
  return counts.map((count) => {
    const minor = { unit, count };
    return { minor, major, ms: stepMs(minor) };
  });
}
