import "../../.storybook/fonts.css";
import "../../src/publication/styles.css";
import "../../src/publication/publications.css";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect } from "vitest";
import { page } from "vitest/browser";

/** How a picture is taken. */
export interface PictureOptions {
  /** Of the timeline's container, in CSS pixels. */
  readonly width: number;
  readonly mode: "light" | "dark";
  /** Whose colours the ground around the timeline has. */
  readonly publication: string;
}

/** The class of a timeline whose letters are to be the same on every machine. */
export const pinned = "pinned";

const letters = document.createElement("style");
letters.textContent = ["title", "headline", "body", "meta", "relation"]
  // The system's own letters differ from machine to machine.
  .map((part) => `.${pinned} { --circa-font-${part}: "Libre Franklin", sans-serif; }`)
  .join("");
document.head.append(letters);

/** Draws a timeline and compares it with the picture of that name. */
export async function takePicture(
  name: string,
  timeline: ReactElement,
  { width, mode, publication }: PictureOptions,
): Promise<void> {
  const host = document.createElement("div");
  host.dataset["testid"] = "page";
  // Air around it, so that a word that leaves its place is seen.
  host.style.padding = "12px 24px";
  host.style.background = "var(--circa-color-background)";
  // Half the size says as much, in a quarter of the bytes.
  host.style.zoom = "0.5";
  host.style.width = `${width}px`;
  host.style.colorScheme = mode;
  host.dataset["circaMode"] = mode;
  host.dataset["circaPublication"] = publication;
  document.body.append(host);
  const root = createRoot(host);
  try {
    // Higher than the longest of them: what lies beyond a viewport is not in the picture.
    await page.viewport((width + 48) / 2 + 16, 1100);
    flushSync(() => root.render(timeline));
    await document.fonts.ready;
    await expect(page.getByTestId("page")).toMatchScreenshot(name, {
      comparatorOptions: { allowedMismatchedPixelRatio: 0.002 },
    });
  } finally {
    root.unmount();
    host.remove();
  }
}
