import { digitCount } from "./candidates.ts";
import type { Edtf, EdtfClock, EdtfDate, EdtfEnd, EdtfPart, EdtfRange, EdtfYear } from "./Edtf.ts";

/**
 * Writes a date in the Extended Date/Time Format: the text that {@link parseEdtf} read it from.
 *
 * @see Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
 *
 * @example
 * ```ts
 * formatEdtf({ kind: "interval", level: 1, start: "unknown", end: "open" }); // "/.."
 * ```
 */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case "date":
      return formatDate(value);
    case "interval":
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case "set": {
      const members = value.members.map(formatMember).join(",");
      return value.of === "one" ? `[${members}]` : `{${members}}`;
    }
  }
}

function formatEnd(end: EdtfEnd): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : formatDate(end);
}

function formatMember(member: EdtfDate | EdtfRange): string {
  if (member.kind === "date") return formatDate(member);
  const [start, end] = [member.start, member.end].map((end) =>
    end === "open" ? "" : formatDate(end),
  );
  return `${start}..${end}`;
}

function formatDate({ year, month, grouping, day, clock }: EdtfDate): string {
  const parts = [month ?? grouping, day].filter((part) => part !== undefined);
  const date = [formatYear(year), ...parts.map((part) => withMarks(part, part.digits))].join("-");
  return clock ? `${date}T${formatClock(clock)}` : date;
}

function formatYear(year: EdtfYear): string {
  const { digits, exponent, significantDigits } = year;
  const isLong = exponent !== undefined || digitCount(digits) > 4;
  const power = exponent === undefined ? "" : `E${exponent}`;
  const trusted = significantDigits === undefined ? "" : `S${significantDigits}`;
  return withMarks(year, `${isLong ? "Y" : ""}${digits}${power}${trusted}`);
}

function withMarks({ own, group }: EdtfPart, text: string): string {
  return `${own ?? ""}${text}${group ?? ""}`;
}

function formatClock({ hour, minute, second, shift, group }: EdtfClock): string {
  const units = [hour, minute, second].filter((unit) => unit !== undefined);
  return `${units.map((unit) => String(unit).padStart(2, "0")).join(":")}${shift ?? ""}${group ?? ""}`;
}
