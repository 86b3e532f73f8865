import { parseEdtf } from "../../../time/index.ts";
import { describeValue, shortenText } from "./describeValue.ts";
import { kindOfValue } from "./inspectValue.ts";
import { suggestWord } from "./suggestWord.ts";

/** Where a mistake was found. */
export interface MistakePlace {
  readonly path: string;
  /** The path of what is left out because of it; `""` for everything. */
  readonly lost: string;
  /** The words that may stand there. */
  readonly words?: readonly string[] | undefined;
}

/** A mistake in words: what is expected, what was received, what to do, what is left out. */
export interface DescribedMistake {
  readonly code: string;
  readonly message: string;
}

/** Describes the mistake that `value` is, for those who will correct it. */
export function describeMistake(
  mistake: string,
  value: unknown,
  place: MistakePlace,
): DescribedMistake {
  const name = place.path.split(".").at(-1) ?? "";
  const subject = name === "" ? "The chronology" : `"${name}"`;
  const rule = expected[mistake] ?? "be readable";
  const remedy = remedyFor(mistake, value, place);
  const sentences = [
    `${subject} must ${rule}; received ${describeValue(value)}${reasonFor(mistake, value)}.`,
    remedy,
    lossOf(place, mistake),
  ];
  return {
    code: mistake === "blank" && !name.endsWith("]") ? `missing-${toKebabCase(name)}` : mistake,
    message: sentences.filter((sentence) => sentence !== "").join(" "),
  };
}

const expected: Readonly<Record<string, string>> = {
  "not-text": "be text",
  "not-a-number": "be a finite number",
  "not-true-or-false": "be true or false",
  "not-a-list": "be a list",
  "not-an-object": "be an object with named parts",
  "not-rich-text": "be text, or a list of runs of text",
  "not-one-of": "be one of the known words",
  blank: "be given, and not be blank",
  "date-not-text": "be a date as EDTF text",
  "date-unreadable": "be a date in EDTF",
  "day-unreadable": "be a day written YYYY-MM-DD",
  "duration-unreadable": 'be a duration of ISO 8601 in whole numbers, such as "P3D" or "PT36H"',
  "unknown-time-zone": 'be a zone of the IANA database, such as "Europe/Berlin"',
  "unknown-language": 'be the tag of a language, such as "en" or "pt-BR"',
  "url-unsafe": "be an address that starts with https:, http: or mailto:, or a path",
  "color-out-of-range": "be a whole number from 1 to 8",
  "latitude-out-of-range": "be degrees north, from -90 to 90",
  "longitude-out-of-range": "be degrees east, from -180 to 180",
  "size-out-of-range": "be CSS pixels, from 1 to 1000000",
  "unreadable-value": "be plain data",
};

/** Why a date is none, in the parser's words. */
function reasonFor(mistake: string, value: unknown): string {
  if (mistake === "unreadable-value") return " that threw an error when it was read";
  if (!mistake.endsWith("-unreadable") || typeof value !== "string") return "";
  const parsed = mistake === "duration-unreadable" ? undefined : parseEdtf(value);
  return !parsed || parsed.ok
    ? ""
    : ` (at character ${parsed.at + 1}: ${shortenText(parsed.message, 120)})`;
}

function remedyFor(mistake: string, value: unknown, { path, words = [] }: MistakePlace): string {
  if (mistake === "date-not-text") {
    return 'Write the civil date as text, such as "2025-03-06" or "2025-02": an instant is another day in another zone.';
  }
  if (mistake === "date-unreadable") return dateRemedy(String(value));
  if (path === "publishedOn") {
    return "Write the day of publication, such as 2025-03-24; no clock is read in its place.";
  }
  if (words.length > 0) return wordRemedy(value, words);
  if (mistake === "not-an-object" && path === "" && typeof value === "string") {
    return "Read it with JSON.parse first.";
  }
  return remedies[`${mistake} ${kindOfValue(value)}`] ?? "";
}

const remedies: Readonly<Record<string, string>> = {
  "not-text number": "Put it in quotation marks.",
  "not-a-number text": "Take the quotation marks away.",
  "not-a-list text": "Put it in brackets: [ … ].",
  "not-a-list object": "Put it in brackets: [ … ].",
};

function dateRemedy(text: string): string {
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  const padded = [year, month, day].filter(Boolean).map((part) => part?.padStart(2, "0"));
  const meant = padded.join("-");
  if (meant !== text && parseEdtf(meant).ok) return `Did you mean "${meant}"?`;
  if (/\p{L}{3}/u.test(text)) {
    return 'Write it as "2025-03-06", or only "2025-02"; words such as these go in { "phrase": … }.';
  }
  return 'Write it as "2025-03-06", "2025-02" or "2025".';
}

function wordRemedy(value: unknown, words: readonly string[]): string {
  const meant = typeof value === "string" ? suggestWord(value, words) : undefined;
  return meant ? `Did you mean "${meant}"?` : `Use one of these: ${words.join(", ")}.`;
}

function lossOf({ lost, path }: MistakePlace, mistake: string): string {
  if (lost === "") return "Nothing of it can be drawn.";
  return mistake === "blank" && lost === path ? "" : `Left out: ${lost}.`;
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
