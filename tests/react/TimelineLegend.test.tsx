import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { LegendEntry, LegendSign } from "../../src/core.ts";
import { TimelineLegend } from "../../src/index.ts";

const sign = (name: LegendSign, label: string): LegendEntry => ({
  type: "sign",
  sign: name,
  label,
});

describe("TimelineLegend", () => {
  it("lists each sign with its words, in the order given", () => {
    const entries = [sign("dot", "On this day"), sign("within", "Some time within")];
    const html = renderToStaticMarkup(<TimelineLegend entries={entries} scope="s" />);
    expect(html).toMatch(/^<ul role="list"/);
    expect([...html.matchAll(/<\/svg>([^<]*)<\/li>/g)].map(([, words]) => words)).toEqual([
      "On this day",
      "Some time within",
    ]);
  });

  it("renders nothing where there is no sign", () => {
    expect(renderToStaticMarkup(<TimelineLegend entries={[]} scope="s" />)).toBe("");
  });

  it("hides its drawings from assistive technology: the words say it all", () => {
    const signs = ["dot", "point", "within", "throughout", "before", "after"] as const;
    const more = ["underWay", "ongoing", "uncertainEnds", "approximate"] as const;
    const entries = [...signs, ...more].map((name) => sign(name, name));
    const html = renderToStaticMarkup(<TimelineLegend entries={entries} scope="s" />);
    const drawings = html.match(/<li[^>]*><svg [^>]*aria-hidden="true"/g) ?? [];
    expect(drawings).toHaveLength(entries.length);
  });

  it("fills what fades with the gradient of its scope", () => {
    const entries = [sign("before", "Before this")];
    const html = renderToStaticMarkup(<TimelineLegend entries={entries} scope="mine" />);
    expect(html).toContain('fill="url(#mine-before-0)"');
  });
});
