import { createElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { broadsheet, defaultPublication, Timeline, type TimelineProps } from "../../src/index.ts";
import { noEvents, oneUndated } from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

const render = (props: Partial<TimelineProps> = {}): string =>
  renderToStaticMarkup(<Timeline chronology={peacekeepers} {...props} />);

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

describe("Timeline, on a server", () => {
  it("lists every happening once, in order of time", () => {
    expect(all(render(), /<article id="circa[^"-]*-([a-z-]+)"/g)).toEqual([
      "svr",
      "peskov",
      "macron-starmer",
      "lavrov",
      "report",
      "guo",
      "consent",
    ]);
  });

  it("tells machines no more about time than the reporting does", () => {
    expect(all(render(), /<time dateTime="([^"]*)"/g)).toEqual([
      "2025-02",
      "2025-03-06",
      "2025-03-24",
    ]);
  });

  it("needs no script for either layout", () => {
    const html = render();
    expect(html).toContain("@container circa (min-width:640px)");
    expect(all(html, /<li class="circa-item"[^>]*><(svg) class="circa-gutter"/g)).toHaveLength(6);
    expect(html).not.toContain("<script");
  });

  it("keeps to a strict content security policy but for one style with a nonce", () => {
    const html = render({ nonce: "abc" });
    expect(html).not.toMatch(/\sstyle="/);
    expect(all(html, /<style nonce="(abc)"/g)).toHaveLength(1);
    expect(all(html, /(<style)/g)).toHaveLength(1);
  });

  it("writes style rules that read the same after escaping", () => {
    const rules = all(render(), /<style[^>]*>(.*?)<\/style>/gs).join("");
    expect(rules).toContain("grid-template-rows");
    expect(rules).not.toMatch(/[&"'<>]/);
  });

  it("writes no number that is none", () => {
    expect(render()).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it("renders the same twice, wherever it runs", () => {
    expect(render()).toBe(render());
  });

  it("makes every id its own with two on a page", () => {
    const html = renderToString(
      createElement(
        "main",
        null,
        <Timeline chronology={peacekeepers} />,
        <Timeline chronology={peacekeepers} publication={broadsheet} />,
      ),
    );
    const ids = all(html, / id="([^"]*)"/g);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says that there is nothing yet", () => {
    const html = render({ chronology: noEvents });
    expect(html).toContain("No events yet.");
    expect(html).not.toContain("<ol");
  });

  it("draws no axis where nothing has a date", () => {
    const html = render({ chronology: oneUndated });
    expect(html).toContain("Date not given");
    expect(html).not.toContain("<time");
    expect(html).not.toContain("circa-axis-line");
  });

  it("prefixes its events' ids as told", () => {
    expect(render({ idPrefix: "story-" })).toContain('href="#story-report"');
  });

  it("starts its headings at the level it is told", () => {
    const html = render({ headingLevel: 4 });
    expect(html).toMatch(/<h4[^>]*>Chinese peacekeepers/);
    expect(html).toMatch(/<h5[^>]*>Spy agency/);
  });

  it("passes class names, styles and attributes on to its root", () => {
    const html = render({ className: "mine", "data-mine": "1" } as Partial<TimelineProps>);
    expect(html).toMatch(/^<section[^>]*class="circa mine"/);
    expect(html).toMatch(/^<section[^>]*data-mine="1"/);
  });

  it.each([
    ["renderDate", "circa-date"],
    ["renderHeadline", "circa-headline"],
    ["renderBody", "circa-card"],
    ["renderMeta", "circa-card"],
  ] as const)("lets %s draw in place of its own", (prop, place) => {
    const html = render({ [prop]: () => <b>own</b> });
    expect(html).toContain(place);
    expect(all(html, /(<b>own<\/b>)/g)).toHaveLength(peacekeepers.events.length);
  });

  it("mirrors for a publication that reads from right to left", () => {
    const rtl = { ...defaultPublication, direction: "rtl" } as const;
    const x = (html: string): number[] =>
      all(html, / x="([\d.]+)%"[^>]*><rect class="circa-dot"/g).map(Number);
    const [ltrDots, rtlDots] = [x(render()), x(render({ publication: rtl }))];
    expect(rtlDots.length).toBeGreaterThan(0);
    for (const [index, dot] of rtlDots.entries()) {
      expect(dot).toBeCloseTo(100 - (ltrDots[index] ?? 0), 2);
    }
  });
});
