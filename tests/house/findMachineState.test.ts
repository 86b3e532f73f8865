import { describe, expect, it } from "vitest";
import { findMachineState } from "./findMachineState.ts";
import { parseSource } from "./parseSource.ts";

const found = (code: string): string[] => findMachineState(parseSource("a.ts", code));

describe("findMachineState", () => {
  it.each([
    "Date.now()",
    "const now = Date.now",
    'Date["now"]()',
    "new Date()",
    "Date()",
    "new Date(2024, 5)",
    "Math.random()",
    "performance.now()",
    "process.env",
    "globalThis.navigator",
    "navigator.language",
    "crypto.randomUUID()",
    "date.getHours()",
    "date.getFullYear()",
    "date.setDate(1)",
    "date.getTimezoneOffset()",
    "date.toDateString()",
    "date.toLocaleDateString('en-GB')",
    "amount.toLocaleString()",
    "word.toLocaleUpperCase()",
    "words.sort((a, b) => a.localeCompare(b))",
    "new Intl.NumberFormat()",
    "Intl.Collator(undefined)",
    'new Intl.DateTimeFormat("en")',
    'new Intl.DateTimeFormat("en", { month: "long" })',
    'import { timeDay } from "d3-time"',
    'import * as d3 from "d3-time"',
  ])("objects to %s", (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it.each([
    "new Date(0)",
    "new Date(Date.UTC(2024, 5))",
    "date.getUTCHours()",
    "date.getTime()",
    "date.setUTCFullYear(1)",
    "date.toISOString()",
    "Math.round(1)",
    "word.toLocaleUpperCase(locale)",
    'a.localeCompare(b, "en")',
    'new Intl.NumberFormat("en")',
    "new Intl.PluralRules(locale)",
    'new Intl.DateTimeFormat("en", { timeZone: "UTC" })',
    'new Intl.DateTimeFormat("en", { ...options })',
    'import { timeInterval, utcDay } from "d3-time"',
    "// Date.now() would be the reader's clock",
    'const text = "Date.now()"',
  ])("has nothing against %s", (code) => {
    expect(found(code)).toEqual([]);
  });

  it("says where and what", () => {
    expect(found("\n\nconst chance = Math.random();")).toEqual(["a.ts:3 uses Math.random"]);
  });
});
