import * as v from "valibot";
import type { MistakeCode } from "./MistakeCode.ts";
import { isEdtf, isSafeLink, isSafeMedia, isTimeZone } from "./textChecks.ts";

/** A schema whose checked value is a `T`. Its messages are {@link MistakeCode}s. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** A schema that says what stands for a value that it refuses. */
export type SchemaWithFallback<T> = SchemaOf<T> & { readonly fallback: T };

/** A schema's message: the code of the mistake, to be put in words where its place is known. */
export function mistake<Code extends MistakeCode>(code: Code): Code {
  return code;
}

/** Any text, the empty one too. */
export const text: SchemaOf<string> = v.string(mistake("not-text"));

/** Text of which something is seen when it is printed. */
export const name: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.regex(/\S/, mistake("blank")),
);

/** A date in EDTF. */
export const edtf: SchemaOf<string> = v.pipe(
  v.string(mistake("date-not-text")),
  v.regex(/^[-0-9ESTXYZ?~%.,:+/[\]{}]+$/, mistake("date-unreadable")),
  v.check(isEdtf, mistake("date-unreadable")),
);

/** A day of the calendar, `YYYY-MM-DD`. */
export const day: SchemaOf<string> = v.pipe(
  v.string(mistake("date-not-text")),
  v.regex(/^-?\d{4}-\d{2}-\d{2}$/, mistake("day-unreadable")),
  v.check(isEdtf, mistake("day-unreadable")),
);

/** A duration of ISO 8601 in whole numbers. */
export const duration: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.regex(
    /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$/,
    mistake("duration-unreadable"),
  ),
);

/** The tag of a language (BCP 47), by its form. */
export const language: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, mistake("unknown-language")),
);

/** A zone of the IANA database. */
export const timeZone: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.check(isTimeZone, mistake("unknown-time-zone")),
);

/** An address that a reader may follow. */
export const link: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.check(isSafeLink, mistake("url-unsafe")),
);

/** The address of a picture or a recording. */
export const mediaUrl: SchemaOf<string> = v.pipe(
  v.string(mistake("not-text")),
  v.check(isSafeMedia, mistake("url-unsafe")),
);

/** A number from `least` to `most`, both included; `code` where it is beyond them. */
export function numberWithin(least: number, most: number, code: MistakeCode): SchemaOf<number> {
  return v.pipe(v.number(mistake("not-a-number")), v.minValue(least, code), v.maxValue(most, code));
}

/** One of several words. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): SchemaOf<Words[number]> {
  return v.picklist(words, mistake("not-one-of"));
}

/** A list; a member that cannot be read is left out. */
export function list<Member>(member: SchemaOf<Member>): SchemaOf<Member[]> {
  return v.array(member, mistake("not-a-list"));
}

/** `schema` with what is to stand for a value that it refuses; it refuses as many as before. */
export function withFallback<T>(schema: SchemaOf<T>, fallback: T): SchemaWithFallback<T> {
  return { ...schema, fallback };
}
