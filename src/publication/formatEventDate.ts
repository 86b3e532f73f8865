import {
  type FormatTimeOptions,
  formatTime,
  type ResolvedTime,
  type TimeText,
} from "../time/index.ts";
import type { Publication } from "./Publication.ts";

/**
 * Writes a time as a publication does: in its date style and, where it has a second calendar and
 * the reporting gives a date, with that calendar's date in brackets.
 *
 * @example
 * ```ts
 * const time = resolveEdtf(parseEdtf("2025-03-06").value);
 * const both = { dateStyle: apStyle, calendar: { id: "gregory", beside: isoStyle } };
 * formatEventDate(time, both, { publishedOn: "2025-03-24" }).visible; // "March 6 (2025-03-06)"
 * ```
 */
export function formatEventDate(
  time: ResolvedTime,
  { dateStyle, calendar }: Pick<Publication, "dateStyle" | "calendar">,
  options: FormatTimeOptions,
): TimeText {
  const date = formatTime(time, dateStyle, options);
  const isGiven = time.dated === "stated" && time.precision !== "none";
  if (calendar.beside === undefined || !isGiven) return date;
  // The reporting's own words are said once.
  const other = formatTime({ ...time, phrase: undefined }, calendar.beside, options);
  return { ...date, visible: `${date.visible} (${other.visible})` };
}

/**
 * The IANA zone of the clock times that a publication prints of a story.
 *
 * @example
 * ```ts
 * timeZoneOf({ clock: "story", timeZone: "UTC" }, "Asia/Tehran"); // "Asia/Tehran"
 * timeZoneOf({ clock: "publication", timeZone: "UTC" }, "Asia/Tehran"); // "UTC"
 * ```
 */
export function timeZoneOf(
  { clock, timeZone }: Publication["timeZonePolicy"],
  storyZone: string | undefined,
): string {
  return clock === "story" ? (storyZone ?? timeZone) : timeZone;
}
