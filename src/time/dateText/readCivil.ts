import { toInstant } from "../civil.ts";

/** The instant at which a civil date `YYYY-MM-DD` begins in UTC; `undefined` for any other text. */
export function readCivil(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return toInstant({ year: Number(year), month: Number(month), day: Number(day) });
}
