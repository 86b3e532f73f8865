// Generated from the design tokens by tokens/writeStyles.mjs.

/** Tokens that every publication defines. */
export type SemanticToken =
  | "color-background"
  | "color-surface"
  | "color-text"
  | "color-text-muted"
  | "color-link"
  | "color-rule"
  | "color-axis"
  | "color-accent"
  | "color-focus"
  | "color-category-0"
  | "color-category-1"
  | "color-category-2"
  | "color-category-3"
  | "color-category-4"
  | "color-category-5"
  | "color-category-6"
  | "color-category-7"
  | "color-category-8"
  | "font-title"
  | "font-headline"
  | "font-body"
  | "font-meta"
  | "font-relation"
  | "title-size"
  | "title-size-narrow"
  | "title-weight"
  | "title-line"
  | "title-line-narrow"
  | "title-spacing"
  | "standfirst-size"
  | "standfirst-line"
  | "date-size"
  | "date-weight"
  | "date-line"
  | "date-spacing"
  | "headline-size"
  | "headline-weight"
  | "headline-line"
  | "summary-size"
  | "summary-line"
  | "meta-size"
  | "meta-line"
  | "axis-size"
  | "axis-weight"
  | "axis-width"
  | "relation-size"
  | "relation-line"
  | "space-header"
  | "space-legend"
  | "space-row"
  | "space-event"
  | "space-note"
  | "marker-radius"
  | "marker-turn"
  | "marker-scale"
  | "marker-stroke"
  | "marker-ink"
  | "bar-light"
  | "bar-scale"
  | "cap-width"
  | "connector-width"
  | "connector-style"
  | "connector-ink"
  | "arc-width"
  | "arc-style"
  | "rule-width"
  | "motion-duration"
  | "motion-easing"
  | "focus-width"
  | "focus-offset";

/** Tokens of single parts, which take semantic ones where a publication says nothing else. */
export type ComponentToken =
  | "title-color"
  | "title-mark-width"
  | "title-mark-height"
  | "title-mark-gap"
  | "title-mark-color"
  | "root-rule-width"
  | "root-rule-gap"
  | "root-rule-color"
  | "header-rule-width"
  | "header-rule-gap"
  | "header-rule-color"
  | "standfirst-color"
  | "headline-color"
  | "summary-color"
  | "legend-color"
  | "legend-background"
  | "legend-padding"
  | "legend-inset"
  | "legend-rule-width"
  | "legend-border-width"
  | "legend-rule-color"
  | "card-background"
  | "card-padding"
  | "card-inset"
  | "card-radius"
  | "card-border-width"
  | "card-border-color"
  | "card-rule-width"
  | "card-top-width"
  | "status-color"
  | "status-border-color"
  | "note-color"
  | "note-rule-color"
  | "tick-color"
  | "tick-major-color";

/** Tokens that hold one of a few words. */
export type KeywordToken = "scheme" | "title-align" | "figures" | "relation-slant" | "rule-style";

/** Every token with the type of its value. */
export const themeTokens = {
  "color-background": "color",
  "color-surface": "color",
  "color-text": "color",
  "color-text-muted": "color",
  "color-link": "color",
  "color-rule": "color",
  "color-axis": "color",
  "color-accent": "color",
  "color-focus": "color",
  "color-category-0": "color",
  "color-category-1": "color",
  "color-category-2": "color",
  "color-category-3": "color",
  "color-category-4": "color",
  "color-category-5": "color",
  "color-category-6": "color",
  "color-category-7": "color",
  "color-category-8": "color",
  "font-title": "fontFamily",
  "font-headline": "fontFamily",
  "font-body": "fontFamily",
  "font-meta": "fontFamily",
  "font-relation": "fontFamily",
  "title-size": "dimension",
  "title-size-narrow": "dimension",
  "title-weight": "fontWeight",
  "title-line": "dimension",
  "title-line-narrow": "dimension",
  "title-spacing": "dimension",
  "standfirst-size": "dimension",
  "standfirst-line": "dimension",
  "date-size": "dimension",
  "date-weight": "fontWeight",
  "date-line": "dimension",
  "date-spacing": "dimension",
  "headline-size": "dimension",
  "headline-weight": "fontWeight",
  "headline-line": "dimension",
  "summary-size": "dimension",
  "summary-line": "dimension",
  "meta-size": "dimension",
  "meta-line": "dimension",
  "axis-size": "dimension",
  "axis-weight": "fontWeight",
  "axis-width": "dimension",
  "relation-size": "dimension",
  "relation-line": "dimension",
  "space-header": "dimension",
  "space-legend": "dimension",
  "space-row": "dimension",
  "space-event": "dimension",
  "space-note": "dimension",
  "marker-radius": "dimension",
  "marker-turn": "number",
  "marker-scale": "number",
  "marker-stroke": "dimension",
  "marker-ink": "number",
  "bar-light": "number",
  "bar-scale": "number",
  "cap-width": "dimension",
  "connector-width": "dimension",
  "connector-style": "strokeStyle",
  "connector-ink": "number",
  "arc-width": "dimension",
  "arc-style": "strokeStyle",
  "rule-width": "dimension",
  "motion-duration": "duration",
  "motion-easing": "cubicBezier",
  "focus-width": "dimension",
  "focus-offset": "dimension",
  "title-color": "color",
  "title-mark-width": "dimension",
  "title-mark-height": "dimension",
  "title-mark-gap": "dimension",
  "title-mark-color": "color",
  "root-rule-width": "dimension",
  "root-rule-gap": "dimension",
  "root-rule-color": "color",
  "header-rule-width": "dimension",
  "header-rule-gap": "dimension",
  "header-rule-color": "color",
  "standfirst-color": "color",
  "headline-color": "color",
  "summary-color": "color",
  "legend-color": "color",
  "legend-background": "color",
  "legend-padding": "dimension",
  "legend-inset": "dimension",
  "legend-rule-width": "dimension",
  "legend-border-width": "dimension",
  "legend-rule-color": "color",
  "card-background": "color",
  "card-padding": "dimension",
  "card-inset": "dimension",
  "card-radius": "dimension",
  "card-border-width": "dimension",
  "card-border-color": "color",
  "card-rule-width": "dimension",
  "card-top-width": "dimension",
  "status-color": "color",
  "status-border-color": "color",
  "note-color": "color",
  "note-rule-color": "color",
  "tick-color": "color",
  "tick-major-color": "color",
  scheme: "keyword",
  "title-align": "keyword",
  figures: "keyword",
  "relation-slant": "keyword",
  "rule-style": "keyword",
} as const;

/** The words that a keyword token may hold, the usual one first. */
export const keywordValues = {
  scheme: ["inherit", "light", "dark"],
  "title-align": ["start", "center", "end"],
  figures: ["normal", "tabular-nums", "oldstyle-nums"],
  "relation-slant": ["italic", "normal"],
  "rule-style": ["solid", "double"],
} as const;
