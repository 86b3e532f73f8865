import fc from "fast-check";

const padded = (length: number, max: number, min = 1): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, "0"));

/** Some of the digits of `text` missing. */
const withMissing = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([digits, isMissing]) =>
      digits.replace(/\d/g, (digit, at) => (isMissing[at] ? "X" : digit)),
    );

const anyMark = fc.constantFrom("", "", "", "?", "~", "%");
const marked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(anyMark, text, anyMark).map((parts) => parts.join(""));

const fourDigits = padded(4, 9999);
const shortYear = fc.oneof(
  fourDigits,
  withMissing(fourDigits),
  fourDigits.map((year) => `-${year}`),
);
const longYear = fc
  .tuple(
    fc.constantFrom("Y", "Y-"),
    padded(5, 99_999_999, 10_000),
    fc.constantFrom("", "E2", "S3", "E3S2"),
  )
  .map((parts) => parts.join(""));
const trustedYear = fc.tuple(fourDigits, padded(1, 4)).map(([year, digits]) => `${year}S${digits}`);

const month = fc.oneof(padded(2, 12), fc.constantFrom("XX", "0X", "1X", "X1"));
// Every month has 28 days.
const day = fc.oneof(padded(2, 28), fc.constantFrom("XX", "0X", "1X", "X1"));
const plainDay = fc.tuple(fourDigits, padded(2, 12), padded(2, 28)).map((parts) => parts.join("-"));

const anyClock = fc
  .tuple(
    padded(2, 23, 0),
    fc.option(fc.tuple(padded(2, 59, 0), fc.option(padded(2, 59, 0)))),
    fc.constantFrom("", "Z", "-04", "+04:30", "+00:00", "~"),
  )
  .map(([hour, finer, end]) => {
    const [minute, second] = finer ?? [null, null];
    return `T${[hour, minute, second].filter((unit) => unit !== null).join(":")}${end}`;
  });

/** A date that EDTF can write, of any level. */
export const anyDateText: fc.Arbitrary<string> = fc.oneof(
  marked(fc.oneof(shortYear, longYear, trustedYear)),
  fc.tuple(marked(shortYear), marked(month)).map((parts) => parts.join("-")),
  fc.tuple(marked(shortYear), marked(padded(2, 41, 21))).map((parts) => parts.join("-")),
  fc.tuple(marked(shortYear), marked(month), marked(day)).map((parts) => parts.join("-")),
  fc.tuple(plainDay, anyClock).map((parts) => parts.join("")),
);

const anyEnd = fc.oneof({ weight: 4, arbitrary: anyDateText }, fc.constantFrom("..", ""));
const anyInterval = fc.tuple(anyEnd, anyEnd).map((ends) => ends.join("/"));
const anyRange = fc.tuple(anyDateText, anyDateText).map((ends) => ends.join(".."));
const anySet = fc
  .tuple(
    fc.constantFrom("[]", "{}"),
    fc.array(fc.oneof(anyDateText, anyRange), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", ".."),
  )
  .map(([braces, members, open]) => `${braces[0]}${open}${members.join(",")}${braces[1]}`);

/** Any text built like EDTF; of intervals and sets, some run backwards and are none. */
export const anyEdtfText: fc.Arbitrary<string> = fc.oneof(anyDateText, anyInterval, anySet);
