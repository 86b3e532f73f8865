import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEdtf, parseEdtf } from "../../../src/time/index.ts";
import { anyDateText, anyEdtfText } from "./anyEdtfText.ts";

describe("formatEdtf", () => {
  it("writes an interval without either end", () => {
    expect(formatEdtf({ kind: "interval", level: 1, start: "unknown", end: "open" })).toBe("/..");
  });

  it("announces a long year with Y", () => {
    expect(formatEdtf({ kind: "date", level: 1, year: { digits: "-12000" } })).toBe("Y-12000");
  });
});

describe("formatEdtf, of anything that parseEdtf reads", () => {
  it("gives the text back, for any date", () => {
    fc.assert(
      fc.property(anyDateText, (text) => {
        const result = parseEdtf(text);
        expect(result).toMatchObject({ ok: true });
        if (result.ok) expect(formatEdtf(result.value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the text back, for any interval or set", () => {
    fc.assert(
      fc.property(anyEdtfText, (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        expect(formatEdtf(result.value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("writes what parseEdtf reads as the same value again", () => {
    fc.assert(
      fc.property(anyEdtfText, (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        expect(parseEdtf(formatEdtf(result.value))).toStrictEqual(result);
      }),
      { numRuns: 1000 },
    );
  });
});
