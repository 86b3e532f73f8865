import type { EdtfFields, EdtfLevel } from "./Edtf.ts";

/**
 * The conformance level that a date needs.
 *
 * @see Library of Congress, EDTF Specification (2019), features of levels 0, 1 and 2.
 */
export function levelOf({ year, month, grouping, day, clock }: EdtfFields): EdtfLevel {
  const parts = [year, month ?? grouping, day].filter((part) => part !== undefined);
  const last = parts.at(-1);
  const isPartlyInDoubt = parts.some((part) => part.own || (part.group && part !== last));
  const digits = parts.map((part) => part.digits).join("-");
  const code = Number(grouping?.digits);
  const isInexact = (year.exponent ?? year.significantDigits) !== undefined;
  if (isInexact || isPartlyInDoubt || code > 24 || !missingFromTheRight.test(digits)) return 2;
  const isInDoubt = last?.group ?? clock?.group;
  return isInDoubt || code > 0 || !plainDigits.test(digits) ? 1 : 0;
}

const plainDigits = /^\d{4}(-\d\d){0,2}$/;

// What level 1 knows: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX. Long years have no X.
const missingFromTheRight = /^-?(\d+|\d{3}X|\d\dXX)$|^-?\d+(-\d\d(-(\d\d|XX))?|-XX(-XX)?)$/;
