import "../../src/publication/styles.css";
import { createRef, Profiler } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import {
  createExplorerSource,
  TimelineExplorer,
  type TimelineExplorerHandle,
  type TimelineExplorerProps,
} from "../../src/explorer.ts";
import { persianDaily } from "../../src/publications.ts";
import { manyEvents } from "../../stories/fixtures/manyEvents.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { clashingLabels, frames, pictureIn } from "./explorerView.ts";

/** How long a busy machine may take to come to rest. */
const patience = { timeout: 30_000 };

let host: HTMLElement;
let root: Root;
let commits: number;
const explorer = createRef<TimelineExplorerHandle>();

beforeEach(() => {
  host = document.createElement("div");
  host.style.width = "1160px";
  document.body.append(host);
  root = createRoot(host);
  commits = 0;
});

afterEach(() => {
  vi.useRealTimers();
  root.unmount();
  host.remove();
});

async function show(props: TimelineExplorerProps): Promise<void> {
  const count = (): void => {
    commits += 1;
  };
  flushSync(() =>
    root.render(
      <Profiler id="explorer" onRender={count}>
        <TimelineExplorer ref={explorer} {...props} />
      </Profiler>,
    ),
  );
  await frames(2);
}

const picture = (): HTMLElement => pictureIn(host);
const status = (): string => host.querySelector('[role="status"]')?.textContent ?? "";
const flags = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(".circa-flag")];

/** The labels in view, each with its box. */
function boxes(): DOMRect[] {
  return flags().map((flag) => flag.getBoundingClientRect());
}

describe("TimelineExplorer, in a browser", () => {
  it("moves what is drawn without React, as long as the labels are the same", async () => {
    await show({ source: manyEvents(10_000, 1) });
    explorer.current?.zoomBy(30);
    await vi.waitFor(() => expect(status()).not.toContain("10,000 of"), patience);
    // Labels of the view before are gone.
    await vi.waitFor(
      () => expect(Math.max(...boxes().map(({ left }) => Math.abs(left)))).toBeLessThan(3000),
      patience,
    );
    // A view that comes to rest is told, however fast the machine is.
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const before = commits;
    const [first] = boxes();
    for (let step = 0; step < 10; step++) {
      explorer.current?.panBy(0.001);
      await frames(1);
    }
    expect(boxes()[0]?.left).toBeCloseTo((first?.left ?? 0) - 0.01 * 1160, 0);
    expect(commits).toBe(before);
  });

  it("says what is in view once it rests", async () => {
    await show({ source: manyEvents(10_000, 1) });
    expect(status()).toContain("10,000 of 10,000 events");
    explorer.current?.zoomBy(100);
    await vi.waitFor(() => expect(status()).not.toContain("10,000 of"), patience);
    explorer.current?.showAll();
    await vi.waitFor(() => expect(status()).toContain("10,000 of"), patience);
  });

  it("goes from event to event by keyboard, opens one and closes it", async () => {
    await show({ source: createExplorerSource(peacekeepers) });
    picture().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await vi.waitFor(() => expect(host.querySelector("article")).not.toBeNull(), patience);
    expect(host.querySelector("article h3")?.textContent).toBe(
      "Kremlin: no talks on Chinese peacekeepers",
    );
    expect(host.querySelector('[aria-current="true"]')?.textContent).toContain("Kremlin");
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(host.querySelector("article")).toBeNull(), patience);
    expect(document.activeElement).toBe(picture());
  });

  it("follows a link from one event to another that is not on the page", async () => {
    await show({ source: createExplorerSource(peacekeepers) });
    const guo = [...host.querySelectorAll("li button")].find((one) =>
      one.textContent?.includes("are not true"),
    );
    await userEvent.click(guo as Element);
    const link = await vi.waitFor(() => {
      const found = host.querySelector("article .circa-relation a");
      expect(found).not.toBeNull();
      return found as Element;
    }, patience);
    await userEvent.click(link);
    await vi.waitFor(
      () => expect(host.querySelector("article h3")?.textContent).toContain("Report: Beijing"),
      patience,
    );
    expect(location.hash).toBe("");
  });

  it("zooms with Ctrl and the wheel, and leaves the wheel alone to the page", async () => {
    await show({ source: manyEvents(1000, 1) });
    const turn = (more: WheelEventInit): boolean =>
      picture().dispatchEvent(
        new WheelEvent("wheel", { deltaY: -100, bubbles: true, cancelable: true, ...more }),
      );
    const before = boxes()[0]?.left;
    expect(turn({})).toBe(true);
    await frames(2);
    expect(boxes()[0]?.left).toBe(before);
    expect(turn({ ctrlKey: true, clientX: 600 })).toBe(false);
    await frames(3);
    expect(boxes()[0]?.left).not.toBe(before);
    expect(getComputedStyle(picture()).touchAction).toBe("pan-y");
  });

  it("looks at folded events that are clicked", async () => {
    await show({ source: manyEvents(10_000, 1) });
    await userEvent.click(host.querySelectorAll(".circa-fold")[3] as Element);
    await vi.waitFor(() => expect(status()).not.toContain("10,000 of"), patience);
  });

  it("takes over what a server wrote, without a complaint", async () => {
    const element = <TimelineExplorer source={manyEvents(1000, 1)} title="A thousand" />;
    const complaints: unknown[] = [];
    root.unmount();
    host.innerHTML = renderToString(element);
    root = hydrateRoot(host, element, { onRecoverableError: (error) => complaints.push(error) });
    await vi.waitFor(() => expect(flags().length).toBeGreaterThan(8), patience);
    expect(complaints).toEqual([]);
  });

  it("rings the chosen event where it has no label", async () => {
    await show({ source: manyEvents(10_000, 1) });
    const labelled = new Set(flags().map((flag) => flag.dataset["circaPosition"]));
    const button = [...host.querySelectorAll<HTMLElement>("li button")].find(
      (one) => !labelled.has(one.dataset["circaPosition"]),
    );
    await userEvent.click(button as Element);
    await vi.waitFor(() => expect(host.querySelector(".circa-chosen")).not.toBeNull(), patience);
    const ring = host.querySelector(".circa-chosen")?.getBoundingClientRect();
    const { left } = picture().getBoundingClientRect();
    // The first events of all stand where the air before them ends.
    expect((ring?.left ?? 0) + 7.5 - left).toBeCloseTo((0.025 / 1.05) * 1160, -1);
  });

  it("reaches every event on the list, thirty at a time", async () => {
    await show({ source: manyEvents(70, 1) });
    const places = (): string[] =>
      [...host.querySelectorAll("li")].map((item) => item.getAttribute("aria-posinset") ?? "");
    const seen = new Set(places());
    for (let page = 0; page < 2; page++) {
      await userEvent.click([...host.querySelectorAll("button")].at(-1) as Element);
      for (const place of places()) seen.add(place);
    }
    expect(seen.size).toBe(70);
  });

  it("puts very many events in order while the page goes on", async () => {
    // The bar may be gone before the next frame, but it is there first.
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => seen.push(host.querySelector("progress") !== null));
    watch.observe(host, { childList: true, subtree: true });
    await show({ source: manyEvents(300_000, 1, { isShuffled: true }) });
    await vi.waitFor(() => expect(flags().length).toBeGreaterThan(8), patience);
    watch.disconnect();
    expect(seen[0]).toBe(true);
    expect(status()).toContain("300,000 of 300,000");
  });

  it("mirrors for a publication that reads from right to left", async () => {
    await show({ source: manyEvents(400, 1), publication: persianDaily });
    const places = flags().map((flag) => {
      const { left, right } = flag.getBoundingClientRect();
      const isAfter = flag.dataset["circaSide"] === "after";
      return { at: Number(flag.dataset["circaPosition"]), x: isAfter ? right : left };
    });
    const inOrder = places.toSorted((a, b) => a.at - b.at).map(({ x }) => Math.round(x));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    expect(clashingLabels(host)).toEqual([]);
  });

  it("pans by dragging, and opens no event where a drag ends", async () => {
    await show({ source: manyEvents(1000, 1) });
    explorer.current?.zoomBy(8);
    await frames(3);
    const before = boxes()[0]?.left ?? 0;
    await userEvent.dragAndDrop(picture(), picture(), {
      sourcePosition: { x: 600, y: 30 },
      targetPosition: { x: 500, y: 30 },
    });
    await frames(3);
    expect((boxes()[0]?.left ?? 0) - before).toBeCloseTo(-100, -1);
    expect(host.querySelector("article")).toBeNull();
  });
});
