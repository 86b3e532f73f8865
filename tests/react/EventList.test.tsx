import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultPublication, EventList, type EventListProps } from "../../src/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { itemsOf, narrowOf } from "./itemsOf.ts";

const given = { publication: defaultPublication, headingLevel: 2, idPrefix: "s-" };

const render = (props: Partial<EventListProps> & Pick<EventListProps, "items">): string =>
  renderToStaticMarkup(<EventList {...given} {...props} />);

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

describe("EventList", () => {
  let warnings: ReturnType<typeof vi.spyOn>;

  beforeEach(() => {
    warnings = vi.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => {
    expect(warnings.mock.calls).toEqual([]);
    warnings.mockRestore();
  });

  it("lists events in the order given, as a list that has a name", () => {
    const html = render({ items: itemsOf([{ when: "2025-03-09" }, { when: "2025-03-02" }]) });
    expect(html).toMatch(/^<ol [^>]*aria-label="Events in order of time"[^>]*role="list"/);
    expect(all(html, /<h2[^>]*>([^<]*)<\/h2>/g)).toEqual(["Event 2", "Event 1"]);
  });

  it("is text alone without a gutter", () => {
    expect(render({ items: itemsOf([{}, {}]) })).not.toContain("<svg");
  });

  it("draws one stretch of axis beside each card that has a date", () => {
    const gutter = narrowOf([{}, {}, { when: null }]);
    const html = render({ items: gutter.items, gutter });
    expect(all(html, /(class="circa-gutter")/g)).toHaveLength(2);
    expect(all(html, /data-circa-place="([a-z]+)"/g)).toEqual(["axis", "axis", "undated"]);
  });

  it("mirrors its gutter where the publication reads from right to left", () => {
    const gutter = narrowOf([{}, {}]);
    const publication = { ...defaultPublication, direction: "rtl" } as const;
    const axisX = (html: string) =>
      all(html, /class="circa-axis-line" x1="(-?[\d.]+)"/g).map(Number);
    const mirrored = axisX(render({ items: gutter.items, gutter, publication }));
    expect(mirrored).toEqual(axisX(render({ items: gutter.items, gutter })).map((x) => -x));
  });

  it("passes attributes on to its root, and lets them name it", () => {
    const html = render({ items: itemsOf([{}]), className: "mine", "aria-label": "Strike" });
    expect(html).toMatch(/^<ol aria-label="Strike" class="circa-list mine" role="list"/);
  });

  it("draws two events of one id once each and warns of nothing", () => {
    const [item] = itemsOf([{}]);
    const html = render({ items: item ? [item, item] : [] });
    expect(all(html, /(<article)/g)).toHaveLength(2);
  });

  it("draws sources and relations that come twice, and warns of nothing", () => {
    const relation = { from: "e2", to: "e1", kind: "denies" } as const;
    const sources = [{ name: "AP" }, { name: "AP" }];
    const html = render({
      items: itemsOf([{}, { sources }], {
        relations: [relation, relation, { ...relation, note: "denies it in other words" }],
      }),
    });
    expect(all(html, /<a href="#s-e1">([^<]*)</g)).toEqual([
      "denies: Event 1",
      "denies it in other words",
    ]);
    expect(html).toMatch(/AP<\/span><span>, AP/);
  });

  it("renders 500 events on a server", () => {
    const { events, ...story } = newsOfTenYears(500, 3);
    const gutter = narrowOf(events, story);
    const html = render({ items: gutter.items, gutter });
    expect(all(html, /(<article)/g)).toHaveLength(500);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
