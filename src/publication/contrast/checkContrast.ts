import type { Theme, ThemeToken } from "../theme/index.ts";
import { colorVisions, contrastOf, distanceOf, mixColors } from "./compareColors.ts";

/** One pair of colours that must differ, with how much they do. */
export interface ContrastFigure {
  readonly mode: "light" | "dark";
  /** With the reader's wish for more contrast, or without. */
  readonly wish: "usual" | "more";
  /** What is seen: `"text"`, `"category-3 as a date line"`. */
  readonly what: string;
  /** What it is seen against: `"background"`, `"category-1, deuteranopia"`. */
  readonly against: string;
  /** Contrast from 1 to 21, or a distance in OKLab from 0 to 1. */
  readonly measure: "contrast" | "distance";
  readonly value: number;
  readonly least: number;
}

/** WCAG 2.2, 1.4.3: text under 24 pixels, or under 18.66 in bold. */
const leastOfText = 4.5;
/** WCAG 2.2, 1.4.11: parts of graphics that are needed to understand them, and focus rings. */
const leastOfGraphics = 3;
/**
 * Three times what is noticed side by side: a marker and the words that it belongs to are apart on
 * a page. Colour is never alone in telling parties apart, so more is not asked for.
 */
const leastOfCategories = 0.06;

const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * Measures every pair of colours that a timeline sets against each other, in both modes: text,
 * signs, lines and focus against what they lie on, and the categories against each other for four
 * kinds of eyes.
 *
 * Colours must be written as `#rrggbb`; tokens that a part takes from others are looked up. A pair
 * of which one is missing is left out.
 *
 * @throws {RangeError} if a colour is written in another way.
 *
 * @see WCAG 2.2, success criteria 1.4.3 and 1.4.11.
 */
export function checkContrast(theme: Theme): ContrastFigure[] {
  return (["light", "dark"] as const).flatMap((mode) =>
    (["usual", "more"] as const).flatMap((wish) => {
      const color = createReader(theme, mode, wish);
      const page = { mode, wish };
      return [
        ...textFigures(color).map((figure) => ({ ...page, ...figure })),
        ...graphicFigures(color, theme).map((figure) => ({ ...page, ...figure })),
        ...(wish === "usual" ? categoryFigures(color) : []).map((figure) => ({
          ...page,
          ...figure,
        })),
      ];
    }),
  );
}

type Figure = Omit<ContrastFigure, "mode" | "wish">;
type ReadColor = (name: ThemeToken) => string | undefined;

/** What the stylesheet changes for readers who ask for more contrast. */
const withMore: Partial<Record<ThemeToken, ThemeToken>> = {
  "color-text-muted": "color-text",
  "color-axis": "color-text",
  "color-rule": "color-text",
};

/** What parts take where the theme says nothing. */
const partDefaults: Partial<Record<ThemeToken, ThemeToken>> = {
  "title-color": "color-text",
  "standfirst-color": "color-text-muted",
  "headline-color": "color-text",
  "summary-color": "color-text",
  "legend-color": "color-text-muted",
  "legend-background": "color-background",
  "card-background": "color-background",
  "status-color": "color-text",
  "note-color": "color-text-muted",
  "tick-color": "color-text-muted",
  "tick-major-color": "color-text",
};

function createReader(theme: Theme, mode: "light" | "dark", wish: "usual" | "more"): ReadColor {
  const read = (name: ThemeToken): string | undefined => {
    const instead = wish === "more" ? withMore[name] : undefined;
    if (instead) return read(instead);
    const value = theme[name];
    const written = typeof value === "object" ? value[mode] : value;
    if (written === undefined) {
      const part = partDefaults[name];
      return part && read(part);
    }
    const alias = /^var\(--circa-([\w-]+)\)$/.exec(written)?.[1];
    return alias === undefined ? written : read(alias as ThemeToken);
  };
  return read;
}

/** Which text lies on what. */
const texts: readonly (readonly [ThemeToken, ThemeToken])[] = [
  ["color-text", "color-background"],
  ["color-text", "color-surface"],
  ["color-text-muted", "color-background"],
  ["color-text-muted", "card-background"],
  ["color-link", "card-background"],
  ["title-color", "color-background"],
  ["standfirst-color", "color-background"],
  ["headline-color", "card-background"],
  ["summary-color", "card-background"],
  ["status-color", "card-background"],
  ["legend-color", "legend-background"],
  ["note-color", "color-background"],
  ["tick-color", "color-background"],
  ["tick-major-color", "color-background"],
];

function textFigures(color: ReadColor): Figure[] {
  const lines = categories.map((n) => [`color-category-${n}`, "card-background"] as const);
  const words = categories.map((n) => [`color-category-${n}`, "color-background"] as const);
  return [
    ...texts.flatMap(([what, against]) => compare(color, { what, against, least: leastOfText })),
    ...[...lines, ...words].flatMap(([what, against]) =>
      compare(color, { what, against, least: leastOfText, as: " as text" }),
    ),
  ];
}

function graphicFigures(color: ReadColor, theme: Theme): Figure[] {
  const background = color("color-background");
  const axis = color("color-axis");
  const ink = Number(theme["connector-ink"] ?? 1);
  const leaders = categories.flatMap((n): Figure[] => {
    const own = color(`color-category-${n}`);
    if (!own || !axis || !background) return [];
    const value = contrastOf(mixColors(own, axis, ink), background);
    const what = `category-${n} as a connector`;
    return [{ what, against: "background", measure: "contrast", value, least: leastOfGraphics }];
  });
  const pairs: readonly (readonly [ThemeToken, ThemeToken])[] = [
    ["color-axis", "color-background"],
    ["color-axis", "legend-background"],
    ["color-focus", "color-background"],
    ["color-focus", "card-background"],
    ["color-accent", "color-background"],
  ];
  return [
    ...pairs.flatMap(([what, against]) =>
      compare(color, { what, against, least: leastOfGraphics }),
    ),
    ...leaders,
  ];
}

interface Pair {
  readonly what: ThemeToken;
  readonly against: ThemeToken;
  readonly least: number;
  readonly as?: string;
}

function compare(color: ReadColor, { what, against, least, as = "" }: Pair): Figure[] {
  const [one, other] = [color(what), color(against)];
  if (!one || !other) return [];
  const short = (name: string): string => name.replace(/^color-/, "");
  return [
    {
      what: `${short(what)}${as}`,
      against: short(against),
      measure: "contrast",
      value: contrastOf(one, other),
      least,
    },
  ];
}

function categoryFigures(color: ReadColor): Figure[] {
  return colorVisions.flatMap((vision) =>
    categories.flatMap((first) =>
      categories
        .filter((second) => first >= 1 && second > first)
        .flatMap((second): Figure[] => {
          const [one, other] = [
            color(`color-category-${first}`),
            color(`color-category-${second}`),
          ];
          if (!one || !other) return [];
          return [
            {
              what: `category-${first}`,
              against: `category-${second}, ${vision}`,
              measure: "distance",
              value: distanceOf(one, other, vision),
              least: leastOfCategories,
            },
          ];
        }),
    ),
  );
}
