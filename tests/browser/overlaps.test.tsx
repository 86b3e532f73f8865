import "@fontsource/libre-franklin/400.css";
import "@fontsource/libre-franklin/600.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "../../src/publication/publications.css";
import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { broadsheet, defaultPublication, Timeline } from "../../src/index.ts";
import * as hardCases from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { boxesOf } from "./boxes.ts";
import { findClashes } from "./findClashes.ts";

const widths = [280, 320, 390, 480, 639, 640, 700, 819, 820, 999, 1000, 1199, 1200, 1600, 2000];

const { newsOfTenYears, ...small } = hardCases;
const chronologies = Object.entries({ peacekeepers, ...small, news: newsOfTenYears(30, 1) });

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

/** How many events the chips in sight stand for. */
function foldedNow(host: HTMLElement): number {
  const chips = [...host.querySelectorAll("summary")].filter((chip) => chip.checkVisibility());
  return chips.reduce((sum, chip) => sum + Number(/\d+/.exec(chip.textContent ?? "")?.[0]), 0);
}

describe.each(chronologies)("Timeline, drawing %s", (_name, chronology) => {
  it.each([defaultPublication, broadsheet])(
    "keeps everything apart at every width, as $id",
    async (publication) => {
      flushSync(() => root.render(<Timeline chronology={chronology} publication={publication} />));
      await document.fonts.ready;
      const found: Record<number, string[]> = {};
      for (const width of widths) {
        host.style.width = `${width}px`;
        const cards = boxesOf(host, ".circa-card");
        const wrong = findClashes(host);
        const folded = foldedNow(host);
        if (cards.length + folded !== chronology.events.length) {
          wrong.push(`${cards.length} cards and ${folded} folded`);
        }
        if (wrong.length > 0) found[width] = wrong.slice(0, 6);
      }
      expect(found).toEqual({});
    },
  );
});
