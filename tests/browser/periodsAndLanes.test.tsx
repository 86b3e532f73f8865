import "@fontsource/libre-franklin/400.css";
import "@fontsource/libre-franklin/600.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "@fontsource/vazirmatn/400.css";
import "@fontsource/vazirmatn/700.css";
import "../../src/publication/publications.css";
import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { broadsheet, Timeline, type TimelineProps } from "../../src/index.ts";
import { persianDaily } from "../../src/publications.ts";
import { ferryStrike } from "../../stories/fixtures/ferryStrike.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "../../stories/fixtures/peacekeepersPersian.ts";
import { reservoir } from "../../stories/fixtures/reservoir.ts";
import { tenderAffair } from "../../stories/fixtures/tenderAffair.ts";
import { boxesOf, overlaps } from "./boxes.ts";
import { findClashes } from "./findClashes.ts";

const widths = [280, 320, 390, 639, 640, 759, 820, 1000, 1200, 1239, 1600, 2000];

const eras = [
  { id: "winter", label: "Winter", when: "/2025-02-20" },
  { id: "talks", label: "Talks in private", when: "2025-03-10/2025-03-20" },
];

const stories: Readonly<Record<string, TimelineProps>> = {
  periods: { chronology: ferryStrike },
  periodsInLanes: { chronology: ferryStrike, lanes: "party", publication: broadsheet },
  asOf: { chronology: reservoir, publication: broadsheet },
  firstStory: { chronology: { ...peacekeepers, eras }, lanes: "party", now: "always" },
  rightToLeft: {
    chronology: { ...peacekeepersPersian, eras },
    lanes: "party",
    now: "always",
    publication: persianDaily,
  },
  answers: { chronology: tenderAffair, publication: broadsheet },
};

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

describe.each(Object.entries(stories))("Timeline, drawing %s", (_name, props) => {
  it("keeps names, axis, arcs and cards apart at every width", async () => {
    flushSync(() => root.render(<Timeline {...props} />));
    await document.fonts.ready;
    const found: Record<number, string[]> = {};
    for (const width of widths) {
      host.style.width = `${width}px`;
      const names = boxesOf(host, ".circa-lane-name");
      const lines = boxesOf(host, ".circa-leader");
      const wrong = [
        ...findClashes(host),
        ...overlaps(names, lines),
        ...overlaps(boxesOf(host, ".circa-now"), boxesOf(host, ".circa-card, .circa-note")),
      ];
      if (wrong.length > 0) found[width] = wrong.slice(0, 6);
    }
    expect(found).toEqual({});
  });
});
