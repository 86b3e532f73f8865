import { describe, expect, it } from "vitest";
import { contrastOf, type ThemeToken } from "../../src/publication/index.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { readSource, readTheme } from "./readStyles.ts";

/** How dark one wash is, as the stylesheet has it. */
const opacity = Number(
  /:where\(\.circa-era\) \{\s*opacity: ([\d.]+)/.exec(readSource("base/signs.css"))?.[1],
);

/** A colour under `layers` washes of another one, channel by channel, as a browser mixes them. */
function wash(hex: string, over: string, layers: number): string {
  const share = 1 - (1 - opacity) ** layers;
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(hex, at) * (1 - share) + channel(over, at) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

describe.each(allPublications)("the words in the eras of $id", ({ id }) => {
  const theme = readTheme(id);
  const colorOf = (token: ThemeToken, mode: "light" | "dark"): string => {
    const value = theme[token];
    return typeof value === "object" ? value[mode] : String(value);
  };

  it.each(["light", "dark"] as const)(
    "stay legible under the strip of a name and three eras more, in %s mode",
    (mode) => {
      const axis = colorOf("color-axis", mode);
      const page = wash(colorOf("color-background", mode), axis, 5);
      const words = wash(colorOf("color-text-muted", mode), axis, 5);
      expect(opacity).toBeGreaterThan(0);
      expect(contrastOf(words, page)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
