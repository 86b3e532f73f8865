/**
 * Writes a zone as its distance from Greenwich, given in minutes east of it.
 *
 * Zone abbreviations differ between languages, engines and versions; this one does not.
 *
 * @example
 * ```ts
 * writeGmtOffset(330); // "GMT+5:30"
 * writeGmtOffset(0); // "GMT"
 * ```
 */
export function writeGmtOffset(offset: number): string {
  return `GMT${writeOffset(offset)}`;
}

/** Writes a zone as its distance from UTC: `"UTC+1"`. */
export function writeUtcOffset(offset: number): string {
  return `UTC${writeOffset(offset)}`;
}

const american: Readonly<
  Record<string, readonly [standard: string, summer: string, hours: number]>
> = {
  "America/New_York": ["EST", "EDT", -5],
  "America/Chicago": ["CST", "CDT", -6],
  "America/Denver": ["MST", "MDT", -7],
  "America/Phoenix": ["MST", "MDT", -7],
  "America/Los_Angeles": ["PST", "PDT", -8],
  "America/Anchorage": ["AKST", "AKDT", -9],
};

/**
 * Writes the zones of the United States as American papers do ("EDT"), others from Greenwich.
 *
 * @see The Associated Press Stylebook, "time zones".
 */
export function writeAmericanZone(offset: number, timeZone?: string): string {
  const [standard, summer, hours] = american[timeZone ?? ""] ?? [];
  if (hours !== undefined && offset === hours * 60) return standard ?? "";
  if (hours !== undefined && offset === (hours + 1) * 60) return summer ?? "";
  return writeGmtOffset(offset);
}

function writeOffset(offset: number): string {
  if (offset === 0) return "";
  const size = Math.abs(offset);
  const minutes = Math.round(size % 60);
  const tail = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return `${offset < 0 ? "-" : "+"}${Math.floor(size / 60)}${tail}`;
}
