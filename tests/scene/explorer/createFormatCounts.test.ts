import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../../src/publication/index.ts";
import * as publications from "../../../src/publications.ts";
import { createFormatCounts } from "../../../src/scene/explorer/index.ts";

const all = Object.values(publications).flatMap((one) =>
  typeof one === "object" && "glyphs" in one ? [one] : [],
);

describe("createFormatCounts", () => {
  it("writes English as newspapers do", () => {
    const { count, more } = createFormatCounts(defaultPublication);
    expect([count(999), count(1000), count(1_000_000), more(12)]).toEqual([
      "999",
      "1,000",
      "1,000,000",
      "+12",
    ]);
  });

  it.each(all)("writes any count for $id as Intl does", (publication) => {
    const { locale, lang, numberingSystem } = publication;
    const { count, more } = createFormatCounts(publication);
    const format = new Intl.NumberFormat(locale ?? lang, { numberingSystem });
    const signed = new Intl.NumberFormat(locale ?? lang, {
      numberingSystem,
      signDisplay: "always",
    });
    const anyCount = fc.oneof(fc.nat(2000), fc.nat());
    fc.assert(
      fc.property(anyCount, (number) => {
        expect(count(number)).toBe(format.format(number));
        if (number > 0) expect(more(number)).toBe(signed.format(number));
      }),
    );
  });
});
