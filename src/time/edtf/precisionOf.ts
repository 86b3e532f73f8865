import type { Precision, Qualifier } from "../ResolvedTime.ts";
import { missingDigits } from "./candidates.ts";
import type { EdtfDate, EdtfMark, EdtfPart, EdtfYear } from "./Edtf.ts";

/** From coarse to fine. */
const precisions: readonly Precision[] = [
  "none",
  "millennium",
  "century",
  "decade",
  "year",
  "half",
  "third",
  "quarter",
  "season",
  "month",
  "week",
  "weekend",
  "day",
  "hour",
  "minute",
  "second",
];

/** The finest precision among `dates`; `"none"` of none. */
export function finestPrecision(dates: readonly EdtfDate[]): Precision {
  let finest = 0;
  for (const date of dates) finest = Math.max(finest, precisions.indexOf(precisionOf(date)));
  return precisions[finest] ?? "none";
}

/** The doubt about any part of any of `dates`, together. */
export function combinedQualifier(dates: readonly EdtfDate[]): Qualifier {
  let isUncertain = false;
  let isApproximate = false;
  const add = (mark: EdtfMark | undefined): void => {
    isUncertain ||= mark === "?" || mark === "%";
    isApproximate ||= mark === "~" || mark === "%";
  };
  const addPart = (part: EdtfPart | undefined): void => {
    if (part === undefined) return;
    add(part.own);
    add(part.group);
  };
  for (const { year, month, grouping, day, clock } of dates) {
    addPart(year);
    addPart(month);
    addPart(grouping);
    addPart(day);
    add(clock?.group);
  }
  if (isUncertain) return isApproximate ? "uncertain-approximate" : "uncertain";
  return isApproximate ? "approximate" : "none";
}

/** The unit down to which every digit of `date` is given. */
export function precisionOf({ year, month, grouping, day, clock }: EdtfDate): Precision {
  if (missingDigits(year) > 0 || (!month && !grouping)) return precisionOfYear(year);
  if (grouping) return precisionOfGrouping(Number(grouping.digits));
  if (month?.digits.includes("X")) return "year";
  if (!day || day.digits.includes("X")) return "month";
  if (!clock) return "day";
  if (clock.minute === undefined) return "hour";
  return clock.second === undefined ? "minute" : "second";
}

const coarser: readonly Precision[] = ["year", "decade", "century"];

function precisionOfYear(year: EdtfYear): Precision {
  if (/^-?XXXX$/.test(year.digits)) return "none";
  return coarser[Math.max(0, missingDigits(year))] ?? "millennium";
}

function precisionOfGrouping(code: number): Precision {
  if (code >= 40) return "half";
  if (code >= 37) return "third";
  return code >= 33 ? "quarter" : "season";
}
