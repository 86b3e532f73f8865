import { parseEdtf } from "../../../time/index.ts";

/** Whether `text` is a date in EDTF. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text).ok;
}

/** Whether `text` may stand in a link: `http:`, `https:`, `mailto:` or an address on the same site. */
export function isSafeLink(text: string): boolean {
  return hasSafeScheme(text, ["http", "https", "mailto"]);
}

/** Whether `text` may be the address of a picture or a recording. */
export function isSafeMedia(text: string): boolean {
  return (
    hasSafeScheme(text, ["http", "https", "blob"]) || /^data:(?:image|video|audio)\//i.test(text)
  );
}

/** Whether `text` names a zone of the IANA database, as far as this runtime knows it. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * Browsers skip control characters and leading spaces in an address, so they are skipped here too.
 *
 * @see WHATWG, URL Standard, section 4.4, the basic URL parser, steps 1 to 3.
 */
function hasSafeScheme(text: string, schemes: readonly string[]): boolean {
  const shown = [...text].filter((character) => character > " ").join("");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(shown)?.[1]?.toLowerCase();
  return shown !== "" && (scheme === undefined || schemes.includes(scheme));
}
