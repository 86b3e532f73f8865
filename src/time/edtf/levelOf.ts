import type { EdtfFields, EdtfLevel, EdtfYear } from "./Edtf.ts";

/**
 * The conformance level that a date needs.
 *
 * @see Library of Congress, EDTF Specification (2019), features of levels 0, 1 and 2.
 */
export function levelOf(date: EdtfFields): EdtfLevel {
  const yearLevel = levelOfYear(date.year);
  const parts = [date.year, date.month ?? date.grouping, date.day].filter(
    (part) => part !== undefined,
  );
  const last = parts.at(-1);
  const code = Number(date.grouping?.digits);
  const isPartlyInDoubt = parts.some((part) => part.own || (part.group && part !== last));
  const isMissingAnywhere = !missingFromTheRight.test(parts.map((part) => part.digits).join("-"));
  if (yearLevel === 2 || isPartlyInDoubt || isMissingAnywhere || code > 24) return 2;
  const isInDoubt = last?.group ?? date.clock?.group;
  const isMissing = parts.some((part) => part.digits.includes("X"));
  return yearLevel === 1 || isInDoubt || isMissing || code > 0 ? 1 : 0;
}

// What level 1 knows: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX. Long years have no X.
const missingFromTheRight = /^-?(\d+|\d{3}X|\d\dXX)$|^-?\d+(-\d\d(-(\d\d|XX))?|-XX(-XX)?)$/;

function levelOfYear({ digits, exponent, significantDigits }: EdtfYear): EdtfLevel {
  if (exponent !== undefined || significantDigits !== undefined) return 2;
  return digits.length > 4 ? 1 : 0;
}
