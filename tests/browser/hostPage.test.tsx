import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Timeline } from "../../src/index.ts";
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

/** Rules that pages have, each met in a reset, a framework or a CMS. */
const pages: readonly (readonly [name: string, css: string])[] = [
  ["resets everything", "*,::before,::after{box-sizing:border-box;margin:0;padding:0;border:0}"],
  [
    "indents and numbers its lists",
    "ol{margin:1em 0 1em 2em;padding-left:40px;list-style:decimal}li{margin:0 0 1em 1em}",
  ],
  ["sets paragraphs and headings apart", "p{margin:1em 0}h1,h2,h3,h4{margin:1.5em 0 .5em}"],
  ["fits drawings to columns", "svg{display:block;max-width:100%;height:auto}"],
  ["cuts off what leaves a drawing", "svg{overflow:hidden}svg:not(:root){overflow:hidden}"],
  ["sets its articles in boxes", "article{margin:2em 0;padding:16px 0;border-bottom:1px solid}"],
  ["floats its figures", "svg{float:left;vertical-align:middle}div{position:static}"],
];

/** Where things lie across the page, which no rule of a page's may change. */
function placesAcross(): number[] {
  const { left } = host.getBoundingClientRect();
  return [...host.querySelectorAll(".circa-stage :is(.circa-card, .circa-dot, .circa-axis-line)")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width + height > 1)
    .map((box) => Math.round(box.left - left));
}

/** How the drawings that hang over their own place are cut: not at all. */
function cutsOf(): string[] {
  return [...host.querySelectorAll('.circa-stage svg svg:not([overflow="hidden"])')].map(
    (svg) => getComputedStyle(svg).overflow,
  );
}

describe("Timeline, on a page that", () => {
  it.each(pages)("%s, keeps its picture whole", (_name, css) => {
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    for (const width of [360, 660, 1200]) {
      host.style.width = `${width}px`;
      style.textContent = "";
      const before = placesAcross();
      style.textContent = css;
      expect(findClashes(host), `${width}`).toEqual([]);
      expect(placesAcross(), `${width}`).toEqual(before);
      expect(new Set(cutsOf())).toEqual(new Set(["visible"]));
    }
  });

  it("draws the gutter as tall as its card, whatever height drawings have", () => {
    style.textContent = "svg{max-width:100%;height:auto}";
    host.style.width = "360px";
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    for (const gutter of host.querySelectorAll(".circa-gutter")) {
      const item = gutter.parentElement?.getBoundingClientRect().height ?? 0;
      expect(gutter.getBoundingClientRect().height).toBeCloseTo(item, 0);
    }
  });

  it("fits drawings to columns, keeps the legend's signs their size", () => {
    host.style.width = "1000px";
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    const heights = () =>
      [...host.querySelectorAll(".circa-legend li > svg")].map(
        (svg) => svg.getBoundingClientRect().height,
      );
    const before = heights();
    style.textContent = "svg{max-width:100%;height:auto}";
    expect(before.length).toBeGreaterThan(3);
    expect(heights()).toEqual(before);
  });

  it("fits drawings to columns, keeps arcs their height", () => {
    host.style.width = "1000px";
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    const heights = () =>
      [...host.querySelectorAll(".circa-band .circa-arc")].map(
        (svg) => svg.getBoundingClientRect().height,
      );
    const before = heights();
    style.textContent = "svg{max-width:100%;height:auto}";
    expect(Math.max(...before)).toBeGreaterThan(10);
    expect(heights()).toEqual(before);
  });

  it("colours its own links keeps that colour: its rules win over the look", () => {
    style.textContent = "a{color:rgb(255, 0, 0)}";
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    const link = host.querySelector(".circa-relation a");
    expect(link && getComputedStyle(link).color).toBe("rgb(255, 0, 0)");
  });

  it("has another timeline draws both as if each were alone", () => {
    host.style.width = "1000px";
    const boxes = () =>
      [...host.querySelectorAll("section:last-of-type .circa-card")].map((card) => {
        const section = card.closest("section")?.getBoundingClientRect();
        const box = card.getBoundingClientRect();
        return [box.left, box.top - (section?.top ?? 0), box.width, box.height].map(Math.round);
      });
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    const alone = boxes();
    const other = { ...peacekeepers, events: peacekeepers.events.slice(0, 3) };
    flushSync(() =>
      root.render(
        <>
          <Timeline key="other" chronology={other} />
          <Timeline chronology={peacekeepers} />
        </>,
      ),
    );
    expect(boxes()).toEqual(alone);
  });
});
