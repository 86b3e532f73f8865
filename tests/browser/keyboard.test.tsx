import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Timeline } from "../../src/index.ts";
import type { Chronology } from "../../src/model/index.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

/** The story with a link in every headline, filed in the opposite order. */
const linked: Chronology = {
  ...peacekeepers,
  events: peacekeepers.events.toReversed().map((event) => ({ ...event, url: `#${event.id}` })),
};

async function tabThrough(count: number): Promise<string[]> {
  const reached: string[] = [];
  for (let step = 0; step < count; step++) {
    await userEvent.tab();
    reached.push(document.activeElement?.textContent ?? "");
  }
  return reached;
}

describe.each([360, 1200])("Timeline, by keyboard at %i pixels", (width) => {
  it("reaches its links in the order of the list, wherever cards stand", async () => {
    host.style.width = `${width}px`;
    flushSync(() => root.render(<Timeline chronology={linked} />));
    const links = [...host.querySelectorAll("ol a")].map((link) => link.textContent);
    expect(links).toHaveLength(linked.events.length + 1);
    expect(await tabThrough(links.length)).toEqual(links);
  });

  it("shows a link that only assistive technology saw as soon as it has focus", async () => {
    host.style.width = `${width}px`;
    flushSync(() => root.render(<Timeline chronology={peacekeepers} />));
    expect(await tabThrough(1)).toEqual(["denies the German newspaper report"]);
    const focused = document.activeElement;
    const box = focused?.getBoundingClientRect();
    expect(box?.height).toBeGreaterThan(12);
    expect(box?.width).toBeGreaterThan(100);
    expect(focused && getComputedStyle(focused).outlineStyle).toBe("solid");
    expect(focused?.parentElement && getComputedStyle(focused.parentElement).clipPath).toBe("none");
  });

  it("lands on the card that a relation answers", async () => {
    host.style.width = `${width}px`;
    flushSync(() => root.render(<Timeline chronology={peacekeepers} idPrefix="story-" />));
    const link = host.querySelector<HTMLAnchorElement>(".circa-relation a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    expect(target?.tagName).toBe("ARTICLE");
    expect(target?.textContent).toContain("Report: Beijing in talks with Europe");
  });
});
