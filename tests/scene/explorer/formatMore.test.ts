import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPublication } from "../../../src/publication/index.ts";
import * as publications from "../../../src/publications.ts";
import { formatMore } from "../../../src/scene/explorer/index.ts";

const all = Object.values(publications).flatMap((one) =>
  typeof one === "object" && "glyphs" in one ? [one] : [],
);

describe("formatMore", () => {
  it("writes English as newspapers do", () => {
    expect(formatMore(12, defaultPublication)).toBe("+12");
  });

  it.each(all)("writes any count for $id as Intl does", (publication) => {
    const { locale, lang, numberingSystem } = publication;
    const options = { numberingSystem, signDisplay: "always" } as const;
    const signed = new Intl.NumberFormat(locale ?? lang, options);
    const anyCount = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1 }));
    fc.assert(
      fc.property(anyCount, (number) => {
        expect(formatMore(number, publication)).toBe(signed.format(number));
      }),
    );
  });
});
