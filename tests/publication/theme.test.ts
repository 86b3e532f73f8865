import { describe, expect, it } from "vitest";
import { defineTheme, parseTokens, type Theme, themeToCss } from "../../src/publication/index.ts";

describe("defineTheme", () => {
  it("returns a partial theme as it is", () => {
    const theme: Theme = { "marker-radius": "0px", "color-text": { light: "#000", dark: "#fff" } };
    expect(defineTheme(theme)).toBe(theme);
  });

  it.each([
    ["a token that is not public", { "marker-glow": "3px" }, "received marker-glow"],
    ["an empty value", { "font-title": " " }, "font-title must be one CSS value"],
    ["a value that ends its declaration", { "color-text": "red; color: blue" }, "color-text"],
    ["a value that ends its rule", { "color-text": "red } body { x: y" }, "color-text"],
    ["a value that ends its element", { "font-title": "</style>" }, "font-title"],
    ["a colour of one mode that is none", { "color-text": { light: "", dark: "#fff" } }, "color"],
    ["a word that a keyword token does not know", { figures: "roman" }, "normal, tabular-nums"],
  ])("throws for %s", (_, theme, message) => {
    expect(() => defineTheme(theme as Theme)).toThrow(message);
  });
});

describe("themeToCss", () => {
  it("writes each token as a custom property of what the selector selects", () => {
    expect(themeToCss({ "marker-radius": "0px", "arc-width": "2px" }, ".gazette")).toBe(
      ".gazette {\n  --circa-marker-radius: 0px;\n  --circa-arc-width: 2px;\n}\n",
    );
  });

  it("writes colours of two modes once for old browsers and once for those that know both", () => {
    const css = themeToCss({ "color-text": { light: "#111111", dark: "#eeeeee" } }, "[data-a]");
    expect(css).toBe(
      [
        "[data-a] {\n  --circa-color-text: #111111;\n}\n",
        "@supports (color: light-dark(red, red)) {\n",
        "  [data-a] {\n    --circa-color-text: light-dark(#111111, #eeeeee);\n  }\n}\n",
      ].join(""),
    );
  });

  it("gives old browsers the dark colours of a theme that is made for the dark", () => {
    const css = themeToCss(
      { scheme: "dark", "color-text": { light: "#111111", dark: "#eeeeee" } },
      ".night",
    );
    expect(css).toMatch(/^\.night \{\n {2}--circa-scheme: dark;\n {2}--circa-color-text: #eeeeee;/);
  });

  it("writes nothing for a theme without tokens", () => {
    expect(themeToCss({ "color-text": undefined }, ".gazette")).toBe("");
  });

  it.each(["", "a { } b", "</style>"])("throws for the selector %j", (selector) => {
    expect(() => themeToCss({ "arc-width": "1px" }, selector)).toThrow("themeToCss: selector");
  });
});

const red = { colorSpace: "srgb", components: [1, 0, 0], hex: "#ff0000" };

describe("parseTokens", () => {
  it("reads every type that a publication needs", () => {
    const { theme, problems } = parseTokens({
      palette: { $type: "color", light: { text: { $value: red } } },
      title: {
        size: { $type: "dimension", $value: { value: 30, unit: "px" } },
        weight: { $type: "fontWeight", $value: 700 },
        color: { $type: "color", $value: "{color.accent}" },
      },
      font: { $type: "fontFamily", title: { $value: ["Gazette Display", "serif"] } },
      motion: {
        duration: { $type: "duration", $value: { value: 90, unit: "ms" } },
        easing: { $type: "cubicBezier", $value: [0, 0, 1, 1] },
      },
      arc: { style: { $type: "strokeStyle", $value: "dashed" } },
      connector: {
        style: {
          $type: "strokeStyle",
          $value: { dashArray: [{ value: 2, unit: "px" }], lineCap: "butt" },
        },
      },
      $extensions: { "circa.keywords": { figures: "tabular-nums" } },
    });
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      "color-text": { light: "#ff0000", dark: "#ff0000" },
      "title-size": "30px",
      "title-weight": "700",
      "title-color": "var(--circa-color-accent)",
      "font-title": '"Gazette Display", serif',
      "motion-duration": "90ms",
      "motion-easing": "cubic-bezier(0, 0, 1, 1)",
      "arc-style": "6px 4px",
      "connector-style": "2px",
      figures: "tabular-nums",
    });
  });

  it("reads a colour without a hex value from its components", () => {
    const half = { colorSpace: "srgb", components: [0.5, 0, 1] };
    const { theme } = parseTokens({
      palette: { light: { text: { $type: "color", $value: half } } },
    });
    expect(theme["color-text"]).toEqual({ light: "#8000ff", dark: "#8000ff" });
  });

  it.each([
    [
      "a token that is not public",
      { marker: { glow: { $type: "number", $value: 1 } } },
      "marker.glow",
    ],
    ["a token of another type", { title: { size: { $type: "number", $value: 1 } } }, "title.size"],
    ["a token without a type", { title: { size: { $value: "1px" } } }, "title.size"],
    ["a unit it does not know", size({ value: 1, unit: "em" }), "title.size"],
    ["a colour of another space", color({ colorSpace: "lab", components: [1, 2, 3] }), "text"],
    ["a font that would end its declaration", font(["a; b"]), "font.title"],
    ["a word of no token", { $extensions: { "circa.keywords": { figures: "x" } } }, "figures"],
  ])("names the place and the remedy of %s, and keeps the rest", (_, document, path) => {
    const good = { arc: { width: { $type: "dimension", $value: { value: 2, unit: "px" } } } };
    const { theme, problems } = parseTokens({ ...good, ...document });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toContain(path);
    expect(problems[0]?.message).not.toBe("");
    expect(theme).toEqual({ "arc-width": "2px" });
  });

  it.each([null, 3, "text", []])("reads nothing from %j", (document) => {
    expect(parseTokens(document)).toEqual({ theme: {}, problems: [] });
  });
});

function size($value: unknown): object {
  return { title: { size: { $type: "dimension", $value } } };
}

function color($value: unknown): object {
  return { palette: { light: { text: { $type: "color", $value } } } };
}

function font($value: unknown): object {
  return { font: { title: { $type: "fontFamily", $value } } };
}
