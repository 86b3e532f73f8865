import { describe, expect, it } from "vitest";
import { createPublication, defaultPublication, timeZoneOf } from "../../src/publication/index.ts";
import { german, wire } from "../../src/publications.ts";

describe("createPublication", () => {
  it("replaces single words and keeps the others", () => {
    const { messages, statusWords, relationWords } = createPublication(defaultPublication, {
      messages: { earlier: "Before", signs: { dot: "That day" } },
      statusWords: { said: "Stated" },
      relationWords: { denies: { active: "rejects", passive: "rejected by" } },
    });
    expect(messages.earlier).toBe("Before");
    expect(messages.signs.dot).toBe("That day");
    expect(messages.signs.within).toBe(defaultPublication.messages.signs.within);
    expect(messages.empty).toBe(defaultPublication.messages.empty);
    expect(statusWords).toEqual({ ...defaultPublication.statusWords, said: "Stated" });
    expect(relationWords["denies"]?.active).toBe("rejects");
    expect(relationWords["confirms"]).toEqual(defaultPublication.relationWords["confirms"]);
  });

  it("gives a publication another language and leaves its look", () => {
    const wireInGerman = createPublication(wire, german);
    expect(wireInGerman).toMatchObject({ id: "wire", name: "Meridian Wire", lang: "de" });
    expect(wireInGerman.dateStyle).toBe(german.dateStyle);
    expect(wireInGerman.textMetrics).toEqual(wire.textMetrics);
  });

  it("takes undefined as not given", () => {
    const same = createPublication(defaultPublication, {
      name: undefined,
      messages: { earlier: undefined },
    });
    expect(same).toEqual(defaultPublication);
  });

  it("leaves the publication that it starts from as it was", () => {
    const before = structuredClone(defaultPublication.statusWords);
    createPublication(defaultPublication, { statusWords: { said: "Stated" } });
    expect(defaultPublication.statusWords).toEqual(before);
  });

  it.each([
    ["an id that no attribute selector finds", { id: "the gazette" }, 'received "the gazette"'],
    ["an empty id", { id: "" }, "createPublication: id"],
    ["a heading level whose events would have none", { headingLevel: 6 as 5 }, "received 6"],
  ])("throws for %s", (_, overrides, message) => {
    expect(() => createPublication(defaultPublication, overrides)).toThrow(message);
  });
});

describe("timeZoneOf", () => {
  it.each([
    ["story", "Asia/Tehran", "Asia/Tehran"],
    ["story", undefined, "Europe/London"],
    ["publication", "Asia/Tehran", "Europe/London"],
  ] as const)("with the clock of the %s and a story in %s is %s", (clock, story, expected) => {
    expect(timeZoneOf({ clock, timeZone: "Europe/London" }, story)).toBe(expected);
  });
});
