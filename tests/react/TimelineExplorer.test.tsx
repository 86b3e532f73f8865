import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  createExplorerSource,
  TimelineExplorer,
  type TimelineExplorerProps,
} from "../../src/explorer.ts";
import { persianDaily } from "../../src/publications.ts";
import { keyIntent } from "../../src/react/explorer/keyIntent.ts";
import { manyEvents } from "../../stories/fixtures/manyEvents.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

const many = manyEvents(2000, 1);
const render = (props: Partial<TimelineExplorerProps> = {}): string =>
  renderToString(<TimelineExplorer source={many} title="Two thousand days" {...props} />);
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? "");

describe("TimelineExplorer, on a server", () => {
  it("has a heading, what is in view and the first events of all", () => {
    const html = render();
    expect(html).toMatch(/<h2[^>]*>Two thousand days/);
    expect(html).toContain("2,000 of 2,000 events, March 2015 to March 2025");
    expect(all(html, /aria-setsize="(\d+)"/g)).toEqual(Array(30).fill("2000"));
    expect(all(html, /aria-posinset="(\d+)"/g).at(-1)).toBe("30");
  });

  it("has no styles of its own, and no number that is none", () => {
    const html = render();
    expect(html).not.toMatch(/\sstyle="|<style|<script/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it("has the note of a chronology", () => {
    const html = render({ source: createExplorerSource(peacekeepers) });
    expect(html).toContain("Dates as given in the reporting of Monday, March 24, 2025.");
    expect(all(html, /aria-posinset="(\d+)"/g)).toHaveLength(peacekeepers.events.length);
  });

  it("says that there is nothing yet", () => {
    const none = new Float64Array();
    const html = render({ source: { ...many, columns: { starts: none, ends: none } } });
    expect(html).toContain("No events yet.");
    expect(html).not.toContain("<ol");
  });

  it("lists what nobody dates, without a picture", () => {
    const starts = Float64Array.of(-Infinity);
    const html = render({
      source: { ...many, columns: { starts, ends: Float64Array.of(Infinity) } },
    });
    expect(html).toContain("<li");
    expect(html).not.toContain('role="application"');
  });

  it("says that very many events in no order are being put in order", () => {
    const html = render({ source: manyEvents(60_000, 1, { isShuffled: true }) });
    expect(html).toContain("<progress");
    expect(html).toContain("Putting the events in order");
  });

  it("speaks the publication's language and passes attributes on", () => {
    const html = render({ publication: persianDaily, className: "mine", id: "here" });
    expect(html).toMatch(/^<section lang="fa" dir="rtl"/);
    expect(html).toMatch(/^<section[^>]*id="here"[^>]*class="circa circa-explorer mine"/);
    expect(html).toContain("بزرگ‌نمایی");
  });
});

describe("keyIntent", () => {
  const press = (key: string, more: object = {}) => ({
    ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
    ...more,
  });
  const plain = { mirrored: false, at: 0.5 };

  it.each([
    ["ArrowRight", { type: "step", by: 1, among: "all" }],
    ["ArrowLeft", { type: "step", by: -1, among: "all" }],
    ["+", { type: "zoom", factor: 2, at: 0.5 }],
    ["-", { type: "zoom", factor: 0.5, at: 0.5 }],
    ["PageDown", { type: "pan", share: 0.8 }],
    ["0", { type: "home" }],
    ["End", { type: "last" }],
    ["Enter", { type: "open" }],
    ["Escape", { type: "close" }],
  ])("of %s", (key, intent) => {
    expect(keyIntent(press(key), plain)).toEqual(intent);
  });

  it("goes the other way where earlier is on the right", () => {
    const intent = keyIntent(press("ArrowRight"), { mirrored: true, at: 0 });
    expect(intent).toMatchObject({ by: -1 });
  });

  it.each([
    press("ArrowUp"),
    press("ArrowDown"),
    press("Tab"),
    press("+", { ctrlKey: true }),
    press("0", { metaKey: true }),
    press("ArrowLeft", { altKey: true }),
  ])("leaves the page what is the page's", (key) => {
    expect(keyIntent(key, plain)).toBeNull();
  });
});
