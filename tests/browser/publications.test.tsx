import "../../src/publication/styles.css";
import "../../src/publication/publications.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { themeToCss } from "../../src/publication/index.ts";
import { Timeline } from "../../src/react/index.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "../../stories/fixtures/peacekeepersPersian.ts";
import { allPublications, publications } from "../../stories/fixtures/publications.ts";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  host.style.width = "900px";
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function colorOf(selector: string, property = "background-color"): string {
  const element = host.querySelector(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}.`);
  return getComputedStyle(element).getPropertyValue(property);
}

const white = "rgb(255, 255, 255)";
const plainDark = "rgb(22, 24, 27)";
const nightDark = "rgb(10, 13, 20)";
const nightLight = "rgb(238, 241, 245)";

describe("a timeline without a publication of its own", () => {
  it("takes the look of what it stands in, and changes with it without React", () => {
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    expect(colorOf(".circa")).toBe(white);
    const timeline = host.querySelector(".circa");
    host.dataset["circaPublication"] = "financial";
    expect(colorOf(".circa")).toBe("rgb(233, 240, 230)");
    host.dataset["circaPublication"] = "wire";
    expect(colorOf(".circa-title", "font-size")).toBe("21px");
    expect(host.querySelector(".circa")).toBe(timeline);
  });
});

describe("data-circa-mode", () => {
  it("nests both ways: a light island in a dark page, and a dark one in it", () => {
    flushSync(() =>
      root.render(
        <div data-circa-mode="dark">
          <Timeline className="one" chronology={peacekeepers} />
          <div data-circa-mode="light">
            <Timeline className="two" chronology={peacekeepers} />
            <div data-circa-mode="dark">
              <Timeline className="three" chronology={peacekeepers} />
            </div>
          </div>
        </div>,
      ),
    );
    expect(colorOf(".one")).toBe(plainDark);
    expect(colorOf(".two")).toBe(white);
    expect(colorOf(".three")).toBe(plainDark);
  });

  it("is stronger than a publication's own scheme, also from outside it", () => {
    const night = publications["nightdesk"];
    flushSync(() =>
      root.render(
        <>
          <Timeline className="own" chronology={peacekeepers} publication={night} />
          <div data-circa-mode="light">
            <Timeline className="told" chronology={peacekeepers} publication={night} />
          </div>
        </>,
      ),
    );
    expect(colorOf(".own")).toBe(nightDark);
    expect(colorOf(".told")).toBe(nightLight);
  });

  it("is the page's own colour scheme where it is absent", () => {
    flushSync(() =>
      root.render(
        <div style={{ colorScheme: "dark" }}>
          <Timeline chronology={peacekeepers} />
        </div>,
      ),
    );
    expect(colorOf(".circa")).toBe(plainDark);
  });
});

describe("data-circa-publication", () => {
  it("leaves nothing of a publication in another one within it", () => {
    flushSync(() =>
      root.render(
        <div data-circa-publication="broadcaster">
          <div data-circa-publication="magazine">
            <Timeline chronology={peacekeepers} />
          </div>
        </div>,
      ),
    );
    // Panels, rules and round corners are the broadcaster's.
    expect(colorOf(".circa-card")).toBe(colorOf(".circa"));
    expect(colorOf(".circa-card", "border-top-left-radius")).toBe("0px");
    expect(colorOf(".circa-header", "border-bottom-width")).toBe("0px");
    expect(colorOf(".circa-title", "font-size")).toBe("50px");
  });

  it("holds every publication on one page beside the others", () => {
    flushSync(() =>
      root.render(
        allPublications.map((publication) => (
          <Timeline key={publication.id} chronology={peacekeepers} publication={publication} />
        )),
      ),
    );
    const looks = allPublications.map(({ id }) =>
      ["font-family", "font-size", "line-height", "color", "text-align"]
        .map((property) => colorOf(`.circa[data-circa-publication="${id}"] .circa-title`, property))
        .join(" "),
    );
    expect(new Set(looks).size).toBe(8);
  });
});

describe("a rule of the page's own", () => {
  it("wins over a publication's, whatever its selector", () => {
    const sheet = document.createElement("style");
    sheet.textContent = themeToCss({ "title-size": "41px", "color-text": "#010203" }, "section");
    host.before(sheet);
    flushSync(() =>
      root.render(<Timeline chronology={peacekeepers} publication={publications["wire"]} />),
    );
    expect(colorOf(".circa-title", "font-size")).toBe("41px");
    expect(colorOf(".circa-title", "color")).toBe("rgb(1, 2, 3)");
    sheet.remove();
  });
});

describe("a paper that reads from right to left", () => {
  it("mirrors, and prints in the browser what the server printed", () => {
    const timeline = (
      <Timeline chronology={peacekeepersPersian} publication={publications["persian"]} />
    );
    flushSync(() => root.render(timeline));
    const server = document.createElement("div");
    server.innerHTML = renderToStaticMarkup(timeline);
    const dates = (from: ParentNode) =>
      [...from.querySelectorAll(".circa-date [aria-hidden], .circa-tick-label, .circa-note")].map(
        (element) => element.textContent,
      );
    expect(dates(host)).toEqual(dates(server));
    expect(dates(host).join(" ")).not.toMatch(/[0-9]/);
    expect(dates(host)).toContain("۶ مارس (۱۶ اسفند ۱۴۰۳)");
    const boxes = [...host.querySelectorAll<Element>(".circa-band")].filter(
      (band) => band.getBoundingClientRect().width > 0,
    );
    const [first, last] = [".circa-cap", ".circa-arrow"].map((selector) =>
      boxes[0]?.querySelector(selector)?.getBoundingClientRect(),
    );
    expect(first?.left).toBeGreaterThan(last?.left ?? Number.POSITIVE_INFINITY);
  });
});

describe("a reader's own settings", () => {
  const emulate = (media: string, features: { name: string; value: string }[]) =>
    cdp().send("Emulation.setEmulatedMedia", { media, features });

  afterEach(() => emulate("", []));

  beforeEach(() => {
    flushSync(() =>
      root.render(
        <Timeline
          chronology={peacekeepers}
          publication={publications["financial"]}
          data-circa-mode="dark"
        />,
      ),
    );
  });

  it("are met with stronger lines and words where more contrast is asked for", async () => {
    const muted = colorOf(".circa-note", "color");
    await emulate("", [{ name: "prefers-contrast", value: "more" }]);
    expect(muted).not.toBe(colorOf(".circa", "color"));
    expect(colorOf(".circa-note", "color")).toBe(colorOf(".circa", "color"));
    expect(colorOf(".circa-cap", "stroke-width")).toBe("3px");
  });

  it("replace all colours where colours are forced, and leave every sign to be seen", async () => {
    await emulate("", [{ name: "forced-colors", value: "active" }]);
    const text = colorOf(".circa", "color");
    expect(colorOf(".circa-arrow", "fill")).toBe(text);
    for (const line of [".circa-dot", ".circa-cap", ".circa-arc", ".circa-axis-line"]) {
      expect(colorOf(line, "stroke")).toBe(text);
    }
  });

  it("bring light paper to a printer, also from a dark page", async () => {
    await emulate("print", []);
    expect(colorOf(".circa")).toBe("rgb(233, 240, 230)");
  });

  it("stop what moves where less motion is asked for", async () => {
    const link = host.querySelector(".circa-relation a");
    const duration = () => link && getComputedStyle(link).transitionDuration;
    expect(duration()).toBe("0.12s");
    await emulate("", [{ name: "prefers-reduced-motion", value: "reduce" }]);
    expect(duration()).toBe("0s");
  });
});
