import "../../src/publication/styles.css";
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import {
  createExplorerSource,
  TimelineExplorer,
  type TimelineExplorerHandle,
  type TimelineExplorerProps,
} from "../../src/explorer.ts";
import { manyEvents } from "../../stories/fixtures/manyEvents.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { frames, pictureIn } from "./explorerView.ts";

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

const picture = (): HTMLElement => pictureIn(host);

/** How light the opaque pixels of the canvas are, from 0 to 255. */
function paintedLightness(): number {
  const canvas = host.querySelector("canvas");
  const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    sum += ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
    count++;
  }
  return sum / count;
}

describe("TimelineExplorer, on a page of its own", () => {
  it("draws pictures and recordings of the open event as the page asks", async () => {
    const renderMedia = vi.fn(() => <em>A player of the page</em>);
    await show({ source: createExplorerSource(peacekeepers), renderMedia });
    await userEvent.click(host.querySelector("li button") as Element);
    await vi.waitFor(() => expect(host.querySelector("article em")).not.toBeNull(), {
      timeout: 30_000,
    });
    expect(renderMedia).toHaveBeenCalled();
  });

  it("takes room for bars only once there are some, and then keeps it", async () => {
    const lasts = new Float64Array([0, 20, 21, 1000, 1001]).map((day) => day * 86_400_000);
    const ends = lasts.map((start) => start + 5 * 86_400_000);
    await show({ source: { ...manyEvents(5, 1), columns: { starts: lasts, ends } } });
    const height = (): number => picture().getBoundingClientRect().height;
    const low = height();
    explorer.current?.zoomBy(20);
    explorer.current?.panBy(-99);
    await vi.waitFor(() => expect(height()).toBeGreaterThan(low), { timeout: 30_000 });
    const high = height();
    explorer.current?.showAll();
    await frames(3);
    expect(height()).toBe(high);
  });

  it("prints on light paper what stands on a dark page", async () => {
    host.dataset["circaMode"] = "dark";
    await show({ source: manyEvents(100, 1) });
    const dark = paintedLightness();
    dispatchEvent(new Event("beforeprint"));
    expect(paintedLightness()).toBeLessThan(dark);
    dispatchEvent(new Event("afterprint"));
    expect(paintedLightness()).toBe(dark);
  });
});
