import { describe, expect, it } from "vitest";
import { english, type PhraseGrammar, resolvePhrase } from "../../src/phrases.ts";
import { shortResult } from "./shortResult.ts";

/** A little German: data alone, and none of the library's own. */
const german: PhraseGrammar = {
  language: "de",
  lead: "am|im|in|der|die|das|den|des",
  ordinalSuffix: "\\.",
  words: {
    weekday: "sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend".split(" "),
    month: [
      ..."januar|jan februar|feb märz april mai juni".split(" "),
      ..."juli august september|sept oktober november dezember|dez".split(" "),
    ],
    season: "frühjahr|frühling sommer herbst winter".split(" "),
    unit: [
      ..."tag(en?)? wochen? wochenenden? monat(en?)? quartal(en?)?".split(" "),
      ..."halbjahr(en?)? jahr(e[sn]?)? jahrzehnt jahrhundert".split(" "),
    ],
    shift: ["(letzte|vergangene)[nrs]?", "diese[nrs]?", "nächste[nrs]?"],
    number: "null eine[mnrs]? zwei drei vier fünf".split(" "),
    ordinal: "erste[ns]? zweite[ns]? dritte[ns]?".split(" "),
    part: ["anfang", "mitte", "ende"],
    fraction: ["hälfte", "drittel", "viertel"],
    era: ["v chr", "n chr"],
  },
  patterns: [
    ["({weekday} )?(den )?{day} {month}( {year})?"],
    ["{month}( {year})?"],
    ["{weekday}"],
    ["{shift} {unit}"],
    ["{unit}"],
    ["(jahr )?{year}"],
    ["gestern", "day", -1],
    ["{decade}er( jahren?)?", "decade"],
    ["{ordinal} jahrhundert( {era})?", "century"],
    ["{season}( {year})?"],
    ["vor {count} {unit}", "away", -1],
    ["{part} {phrase}", "part"],
    ["seit {phrase}", "since"],
    ["zwischen {phrase} und {phrase}", "between"],
    ["(hatte|hatten) (zuvor|bereits)( {word})?", "order", -1],
  ],
  rules: {
    ...english.rules,
    "most-recent": "Der letzte, der Tag der Veröffentlichung inbegriffen.",
  },
};

const montag = { publishedOn: "2025-03-24", tense: "past", locale: german } as const;

describe("resolvePhrase, with another language as data", () => {
  it.each([
    ["am Montag", "2025-03-24"],
    ["am 6. März", "2025-03-06"],
    ["am Freitag, den 21. März 2025", "2025-03-21"],
    ["im Februar", "2025-02"],
    ["am Wochenende", "[2025-03-22..2025-03-23]"],
    ["letzte Woche", "[2025-03-17..2025-03-23]"],
    ["vergangenes Jahr", "2024"],
    ["Ende Januar", "[2025-01-21~..2025-01-31~]"],
    ["Anfang letzten Jahres", "2024-37~"],
    ["in den 1990er Jahren", "199X"],
    ["im 19. Jahrhundert", "18XX"],
    ["44 v. Chr.", "-0043"],
    ["im Sommer 2024", "2024-22"],
    ["vor drei Tagen", "2025-03-21"],
    ["gestern", "2025-03-23"],
    ["seit Februar", "2025-02/.."],
    ["zwischen 2020 und 2022", "[2020..2022]"],
    ["hatte zuvor behauptet", "before publication"],
    ["2025-03-06", "2025-03-06"],
    ["on Monday", "unresolved"],
  ])("reads %s as %s", (phrase, expected) => {
    expect(shortResult(resolvePhrase(phrase, montag))).toBe(expected);
  });

  it("explains itself in that language", () => {
    expect(resolvePhrase("am Montag", montag)).toHaveProperty(
      "rule.explanation",
      "Der letzte, der Tag der Veröffentlichung inbegriffen.",
    );
  });

  it("knows the words of that language alone", () => {
    expect(resolvePhrase("seit Monday", montag)).toMatchObject({ kind: "unresolved", at: 5 });
  });
});
