import "../../.storybook/fonts.css";
import "../../src/publication/styles.css";
import "../../src/publication/publications.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Timeline } from "../../src/react/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "../../stories/fixtures/peacekeepersPersian.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { boxesOf, overlaps } from "./boxes.ts";

const widths = [320, 390, 639, 640, 760, 900, 1059, 1200, 1600];

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

describe("Timeline, in letters and frames of each size", () => {
  it.each(allPublications)("keeps everything apart at every width, as $id", async (publication) => {
    const own = publication.lang === "fa" ? peacekeepersPersian : peacekeepers;
    const found: Record<string, string[]> = {};
    for (const chronology of [own, newsOfTenYears(30, 1)]) {
      flushSync(() => root.render(<Timeline chronology={chronology} publication={publication} />));
      await document.fonts.ready;
      for (const width of widths) {
        host.style.width = `${width}px`;
        const cards = boxesOf(host, ".circa-card");
        const words = boxesOf(host, ".circa-tick-label, .circa-arc-label");
        const wrong = [
          ...overlaps(cards),
          ...overlaps(cards, words),
          ...overlaps(words),
          ...boxesOf(host, ".circa-card, .circa-tick-label")
            .filter(({ box }) => box.left < -0.5 || box.right > width + 0.5)
            .map(({ name, box }) => `${name} leaves the container at ${box.left} to ${box.right}`),
          ...boxesOf(host, ".circa-date, .circa-headline, .circa-summary, .circa-relation")
            .filter(({ box }) => box.width > width)
            .map(({ name }) => `${name} is wider than the container`),
        ];
        if (wrong.length > 0) found[`${chronology.title} ${width}`] = wrong.slice(0, 3);
      }
    }
    expect(found).toEqual({});
  });
});
