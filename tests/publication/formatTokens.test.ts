import { describe, expect, it } from "vitest";
import { formatTokens, parseTokens } from "../../src/publication/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { readTheme } from "./readStyles.ts";

describe("formatTokens", () => {
  it.each(allPublications)("writes what parseTokens reads back: $id", ({ id }) => {
    const theme = readTheme(id);
    expect(parseTokens(JSON.parse(formatTokens(theme)))).toEqual({ theme, problems: [] });
  });

  it("writes one colour for both modes into both palettes", () => {
    const { palette } = JSON.parse(formatTokens({ "color-text": "#ff0000" }));
    expect(palette.light.text.$value).toEqual({
      colorSpace: "srgb",
      components: [1, 0, 0],
      hex: "#ff0000",
    });
    expect(palette.dark).toEqual(palette.light);
  });

  it.each([
    [{ "color-text": "rebeccapurple" }, "color-text must be a plain color"],
    [{ "title-size": "2em" }, "title-size must be a plain dimension"],
    [{ "arc-style": "long" }, "arc-style must be a plain strokeStyle"],
  ] as const)("throws for what the format cannot say: %j", (theme, message) => {
    expect(() => formatTokens(theme)).toThrow(message);
  });
});
