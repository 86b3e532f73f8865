import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPublication, formatCount } from "../../src/publication/index.ts";
import * as publications from "../../src/publications.ts";

const all = Object.values(publications).flatMap((one) =>
  typeof one === "object" && "glyphs" in one ? [one] : [],
);

describe("formatCount", () => {
  it("writes English as newspapers do", () => {
    const written = [999, 1000, 1_000_000].map((count) => formatCount(count, defaultPublication));
    expect(written).toEqual(["999", "1,000", "1,000,000"]);
  });

  it.each(all)("writes any count for $id as Intl does", (publication) => {
    const { locale, lang, numberingSystem } = publication;
    const format = new Intl.NumberFormat(locale ?? lang, { numberingSystem });
    fc.assert(
      fc.property(fc.oneof(fc.nat(2000), fc.nat()), (number) => {
        expect(formatCount(number, publication)).toBe(format.format(number));
      }),
    );
  });
});
