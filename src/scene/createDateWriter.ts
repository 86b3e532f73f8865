import { formatEventDate, type Publication } from "../publication/index.ts";
import type { FormatTimeOptions, ResolvedTime, TimeText } from "../time/index.ts";

/** The times of the events whose dates limit one that has none. */
export type Limits = NonNullable<FormatTimeOptions["limits"]>;

/** Writes the date of one event. */
export type WriteDate = (time: ResolvedTime, limits: Limits) => TimeText;

/**
 * Creates a writer of the dates of one chronology, published on the civil date `publishedOn`, with
 * clock times in `timeZone`. Many events are of one day: a date that is stated without words of its
 * own is written once.
 */
export function createDateWriter(
  publication: Publication,
  publishedOn: string,
  timeZone: string,
): WriteDate {
  const known = new Map<string, TimeText>();
  return (time, limits) => {
    const { edtf, extent, basis, phrase, dated } = time;
    const isKey = dated === "stated" && phrase === undefined;
    const key = isKey ? `${edtf} ${extent} ${basis}` : "";
    let text = isKey ? known.get(key) : undefined;
    if (text !== undefined) return text;
    text = formatEventDate(time, publication, { publishedOn, timeZone, limits });
    if (isKey) known.set(key, text);
    return text;
  };
}
