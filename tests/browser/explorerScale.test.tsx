import "../../src/publication/styles.css";
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  TimelineExplorer,
  type TimelineExplorerHandle,
  type TimelineExplorerProps,
} from "../../src/explorer.ts";
import { manyEvents } from "../../stories/fixtures/manyEvents.ts";
import { clashingLabels, frames } from "./explorerView.ts";

let host: HTMLElement;
let root: Root;
const explorer = createRef<TimelineExplorerHandle>();

beforeEach(() => {
  host = document.createElement("div");
  host.style.width = "1160px";
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

async function show(props: TimelineExplorerProps): Promise<void> {
  flushSync(() => root.render(<TimelineExplorer ref={explorer} {...props} />));
  await frames(2);
}

const flags = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(".circa-flag")];

/** How many pixels of the canvas are not transparent. */
function paintedPixels(): number {
  const canvas = host.querySelector("canvas");
  const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return data.filter((_, i) => i % 4 === 3 && (data[i] ?? 0) > 0).length;
}

describe.each([100, 10_000, 100_000])("TimelineExplorer, of %i events", (count) => {
  it("opens with labels apart, marks, and few elements", async () => {
    await show({ source: manyEvents(count, 1) });
    expect(flags().length).toBeGreaterThan(8);
    expect(clashingLabels(host)).toEqual([]);
    expect(paintedPixels()).toBeGreaterThan(100);
    expect(host.querySelectorAll("*").length).toBeLessThanOrEqual(600);
  });

  it("keeps all that at every step closer", async () => {
    await show({ source: manyEvents(count, 1) });
    for (let step = 0; step < 12; step++) {
      explorer.current?.zoomBy(2.3);
      await frames(3);
      expect(clashingLabels(host)).toEqual([]);
      expect(host.querySelectorAll("*").length).toBeLessThanOrEqual(600);
    }
  });
});
