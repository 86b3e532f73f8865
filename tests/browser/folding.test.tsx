import "@fontsource/libre-franklin/400.css";
import "@fontsource/libre-franklin/600.css";
import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "../../src/publication/publications.css";
import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { broadsheet, Timeline } from "../../src/index.ts";
import { buildScene } from "../../src/scene/index.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { boxesOf } from "./boxes.ts";
import { findClashes } from "./findClashes.ts";

let host: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  host.remove();
  location.hash = "";
});

function draw(count: number, width: number): void {
  host.style.width = `${width}px`;
  root = createRoot(host);
  const chronology = newsOfTenYears(count, 1);
  flushSync(() => root?.render(<Timeline chronology={chronology} idPrefix="n-" />));
}

/** All of a long list, which else is laid out as it is scrolled to. */
function layOutAll(): void {
  for (const item of host.querySelectorAll("li")) item.style.contentVisibility = "visible";
}

const chips = (): HTMLElement[] =>
  [...host.querySelectorAll("summary")].filter((chip) => chip.checkVisibility());

const numberOn = (chip: Element | undefined): number =>
  Number(/[\d,]+/.exec(chip?.textContent ?? "")?.[0].replace(",", ""));

const stageHeight = (): number =>
  host.querySelector(".circa-stage")?.getBoundingClientRect().height ?? 0;

const cases = [30, 100, 500].flatMap((count) =>
  [390, 768, 1100, 1600].map((width) => [count, width] as const),
);

describe("Timeline, where room runs out", () => {
  it.each([...cases, [5000, 1100] as const])(
    "keeps everything apart with %i events in %i pixels",
    async (count, width) => {
      draw(count, width);
      layOutAll();
      await document.fonts.ready;
      expect(findClashes(host)).toEqual([]);
      const cards = boxesOf(host, ".circa-card").length;
      const folded = chips().reduce((sum, chip) => sum + numberOn(chip), 0);
      expect(cards + folded).toBe(count);
      expect(host.querySelectorAll("ol > li")).toHaveLength(count);
      if (width < 640) expect(folded).toBe(0);
      // Real text may take a line more than was estimated.
      else expect(stageHeight()).toBeLessThan(960);
    },
    60_000,
  );

  it("is as high as its cards in a narrow column, and no higher", () => {
    draw(30, 390);
    const perCard = stageHeight() / 30;
    root?.unmount();
    draw(300, 390);
    layOutAll();
    expect(stageHeight() / 300 / perCard).toBeCloseTo(1, 1);
  });

  it("lays out of a long narrow list what is near the screen, and has the rest at hand", async () => {
    draw(300, 390);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const isLaidOut = (card: Element | undefined): boolean | undefined =>
      card?.checkVisibility({ contentVisibilityAuto: true });
    const cards = [...host.querySelectorAll("article")];
    expect([cards[0], cards[299]].map(isLaidOut)).toEqual([true, false]);
    cards[299]?.scrollIntoView();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect([cards[0], cards[299]].map(isLaidOut)).toEqual([false, true]);
    scrollTo(0, 0);
  });

  it("opens a cluster by keyboard and lists its events under the picture, once", async () => {
    draw(100, 1100);
    const picture = host.querySelector(".circa-stage")?.getBoundingClientRect().bottom ?? 0;
    const before = boxesOf(host, ".circa-card").length;
    await userEvent.tab();
    const chip = chips()[0];
    expect(document.activeElement).toBe(chip);
    await userEvent.keyboard("{Enter}");
    const cards = boxesOf(host, ".circa-card");
    expect(cards.length - before).toBe(numberOn(chip));
    expect(cards.filter(({ box }) => box.top >= picture)).toHaveLength(numberOn(chip));
    expect(findClashes(host)).toEqual([]);
    await userEvent.keyboard("{Enter}");
    expect(boxesOf(host, ".circa-card")).toHaveLength(before);
  });

  it("opens one cluster at a time", async () => {
    draw(100, 1100);
    const [first, second] = chips();
    first?.click();
    second?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(host.querySelectorAll("details[open]")).toHaveLength(1);
  });

  it("shows a folded event that the page's address points to", async () => {
    draw(100, 1100);
    const isFolded = (card: Element): boolean => card.getBoundingClientRect().height < 2;
    const sizes = [...host.querySelectorAll("li")].map((item) => item.getBoundingClientRect());
    const folded = [...host.querySelectorAll("article")].find(
      (_, index) => (sizes[index]?.height ?? 0) < 2,
    );
    expect(folded).toBeDefined();
    location.hash = folded?.id ?? "";
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(folded && isFolded(folded)).toBe(false);
    expect(folded?.closest("li")?.getBoundingClientRect().width).toBeGreaterThan(150);
  });

  it("names from when to when a chip reaches, and is heard by what it says", () => {
    draw(100, 1100);
    for (const chip of chips()) expect(chip.textContent).toMatch(/^\+\d+ more \(.*\d{4}\)$/);
  });

  it("writes no more rules for five thousand events than for five hundred", () => {
    draw(500, 1100);
    const few = host.querySelector("style")?.textContent?.length ?? 0;
    root?.unmount();
    draw(5000, 1100);
    expect(host.querySelector("style")?.textContent?.length).toBeLessThan(1.5 * few);
  }, 60_000);
});

describe("Timeline, from a server", () => {
  it.each([390, 1100])("moves nothing when it wakes at %i pixels", async (width) => {
    host.style.width = `${width}px`;
    const timeline = <Timeline chronology={newsOfTenYears(60, 1)} publication={broadsheet} />;
    host.innerHTML = renderToString(timeline);
    await document.fonts.ready;
    const places = () =>
      boxesOf(host, ".circa-card, .circa-chip, .circa-dot, .circa-tick-label").map(({ box }) => [
        box.x,
        box.y,
        box.width,
        box.height,
      ]);
    const before = places();
    expect(before.length).toBeGreaterThan(20);
    root = hydrateRoot(host, timeline);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(places()).toEqual(before);
  });

  it("estimates the height of cards within a line on average, and never too low", async () => {
    const width = 1060;
    host.style.width = `${width}px`;
    const stories = [newsOfTenYears(30, 1), peacekeepers];
    const errors: number[] = [];
    for (const chronology of stories) {
      root = createRoot(host);
      flushSync(() =>
        root?.render(<Timeline chronology={chronology} publication={broadsheet} idPrefix="h-" />),
      );
      await document.fonts.ready;
      const { cards } = buildScene(chronology, {
        orientation: "wide",
        width,
        publication: broadsheet,
      });
      for (const { eventId, box } of cards) {
        const real = document.getElementById(`h-${eventId}`)?.getBoundingClientRect().height ?? 0;
        errors.push(real - box.height);
      }
      root.unmount();
    }
    // A card that is taller than its row would push the rows apart; one a line shorter leaves air.
    expect(Math.max(...errors)).toBeLessThanOrEqual(4);
    const { summary } = broadsheet.textMetrics;
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    expect(mean).toBeLessThan(summary.lineHeight);
  });

  it.each(allPublications)(
    "knows the height of a card and of a picture where no line breaks, as $id",
    async (publication) => {
      const chronology = {
        title: "T",
        publishedOn: "2025-03-24",
        lang: publication.lang,
        parties: [{ id: "a", name: "A" }],
        events: [...Array.from({ length: 8 }, (_, day) => `2025-03-0${day + 1}`), null].map(
          (when, index) => ({
            id: `e${index}`,
            headline: "H",
            summary: "S",
            when,
            status: "alleged" as const,
            statement: { by: ["a"] },
            lane: "L",
            sources: [{ name: "R" }],
            media: [{ kind: "audio" as const, url: "/a.mp3", alt: "", credit: "C" }],
          }),
        ),
      };
      const options = { publication, lanes: "lane" as const };
      const scene = buildScene(chronology, { orientation: "wide", width: 640, ...options });
      expect(scene.rows.above + scene.rows.below).toBeGreaterThan(2);
      host.style.width = "640px";
      root = createRoot(host);
      flushSync(() =>
        root?.render(
          <Timeline chronology={chronology} widths={[640]} idPrefix="k-" {...options} />,
        ),
      );
      await document.fonts.ready;
      const heightOf = (element: Element | null): number =>
        element?.getBoundingClientRect().height ?? 0;
      const cards = scene.cards.map(({ eventId }) => document.getElementById(`k-${eventId}`));
      expect(cards.map(heightOf)).toEqual(
        scene.cards.map(({ box }) => expect.closeTo(box.height, 0)),
      );
      expect(heightOf(host.querySelector(".circa-stage"))).toBeCloseTo(scene.height, 0);
    },
  );
});
