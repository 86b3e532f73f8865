import { DAY_MS, toCivil, toInstant } from "../../src/time/index.ts";

/** The instant of a date and an hour in UTC; year -499 is 500 BC. */
export const utc = (year: number, month = 1, day = 1, hour = 0): number =>
  toInstant({ year, month, day }) + hour * 3_600_000;

/** Instants as text, `2025-03-06` or, within a day, `2025-03-06 05:30`. */
export const texts = (instants: readonly number[]): string[] => instants.map(textOf);

const textOf = (instant: number): string => {
  const { year, month, day } = toCivil(instant);
  const date = `${year}-${two(month)}-${two(day)}`;
  const minutes = Math.floor((instant - Math.floor(instant / DAY_MS) * DAY_MS) / 60_000);
  return minutes === 0 ? date : `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

const two = (value: number): string => String(value).padStart(2, "0");
