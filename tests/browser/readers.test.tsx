import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { defaultPublication, Timeline } from "../../src/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { findClashes } from "./findClashes.ts";

let host: HTMLElement;
let style: HTMLStyleElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  style = document.createElement("style");
  document.head.append(style);
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
  style.remove();
});

/** What clashes at every 40th pixel of the container's width. */
function clashesByWidth(): Record<number, string[]> {
  const found: Record<number, string[]> = {};
  for (let width = 280; width <= 2000; width += 40) {
    host.style.width = `${width}px`;
    const clashes = findClashes(host);
    if (clashes.length > 0) found[width] = clashes.slice(0, 4);
  }
  return found;
}

const stories = [
  ["seven events", peacekeepers],
  ["thirty", newsOfTenYears(30, 1)],
] as const;

describe.each(stories)("Timeline of %s", (_name, chronology) => {
  it("keeps everything apart at every 40th pixel from 280 to 2,000", () => {
    flushSync(() => root.render(<Timeline chronology={chronology} />));
    expect(clashesByWidth()).toEqual({});
  });

  it("keeps everything apart from right to left", () => {
    const publication = { ...defaultPublication, direction: "rtl" } as const;
    flushSync(() => root.render(<Timeline chronology={chronology} publication={publication} />));
    expect(clashesByWidth()).toEqual({});
  });

  // WCAG 2.2, success criterion 1.4.12.
  it("keeps everything apart with the reader's own spacing of text", () => {
    style.textContent = `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`;
    // A label of the axis may reach into the page's own margin.
    host.style.paddingInline = "12px";
    flushSync(() => root.render(<Timeline chronology={chronology} />));
    expect(clashesByWidth()).toEqual({});
  });

  // WCAG 2.2, success criterion 1.4.4.
  it("keeps everything apart with text of twice the size", () => {
    style.textContent = ".circa { zoom: 2 }";
    flushSync(() => root.render(<Timeline chronology={chronology} />));
    expect(clashesByWidth()).toEqual({});
  });

  it("keeps cards apart with texts of twice the size in a picture of the same", () => {
    style.textContent = `
      .circa-date, .circa-summary, .circa-meta, .circa-relation { font-size: 28px; line-height: 1.4 }
      .circa-headline { font-size: 36px; line-height: 1.2 }`;
    flushSync(() => root.render(<Timeline chronology={chronology} />));
    expect(clashesByWidth()).toEqual({});
  });
});

describe("Timeline, in other media", () => {
  const emulate = (media: object) => cdp().send("Emulation.setEmulatedMedia", media);
  const colorOf = (selector: string, property: string) => {
    const element = host.querySelector(selector);
    return element && getComputedStyle(element).getPropertyValue(property);
  };

  afterEach(() => emulate({ media: "", features: [] }));

  it("keeps everything apart on paper", async () => {
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    await emulate({ media: "print" });
    expect(matchMedia("print").matches).toBe(true);
    expect(clashesByWidth()).toEqual({});
  });

  it("draws its signs and lines in the reader's own colours where those are forced", async () => {
    host.style.width = "1000px";
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    await emulate({ features: [{ name: "forced-colors", value: "active" }] });
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    host.style.color = "CanvasText";
    const text = getComputedStyle(host).color;
    host.style.color = "GrayText";
    const grey = getComputedStyle(host).color;
    expect(colorOf(".circa-headline", "color")).toBe(text);
    expect(colorOf(".circa-axis-line", "stroke")).toBe(text);
    // The fill of a marker is mixed, of one colour here: black.
    expect(text).toBe("rgb(0, 0, 0)");
    expect(colorOf(".circa-stage .circa-dot", "fill")).toBe("oklab(0 0 0)");
    expect(colorOf(".circa-stage .circa-bar[data-circa-fill=light]", "fill")).toBe(grey);
  });
});
