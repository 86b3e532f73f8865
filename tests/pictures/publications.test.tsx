import "../../.storybook/fonts.css";
import "../../src/publication/styles.css";
import "../../src/publication/publications.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Timeline } from "../../src/react/index.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "../../stories/fixtures/peacekeepersPersian.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";

const widths = { wide: 900, narrow: 390 } as const;

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  host.dataset["testid"] = "page";
  // Air around it, so that a word that leaves its place is seen.
  host.style.padding = "12px 24px";
  host.style.background = "var(--circa-color-background)";
  // Half the size says as much, in a quarter of the bytes.
  host.style.zoom = "0.5";
  // The system's own letters differ from machine to machine.
  host.style.setProperty("--pinned", '"Libre Franklin", sans-serif');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

const pinned = document.createElement("style");
pinned.textContent = ["title", "headline", "body", "meta", "relation"]
  .map((part) => `.pinned { --circa-font-${part}: var(--pinned); }`)
  .join("");
document.head.append(pinned);

describe.each(allPublications)("the first story in $id", (publication) => {
  it.each([
    ["wide", "light"],
    ["wide", "dark"],
    ["narrow", "light"],
    ["narrow", "dark"],
  ] as const)("looks as it did: %s, %s", async (width, mode) => {
    // Higher than the longest of them: what lies beyond a viewport is not in the picture.
    await page.viewport((widths[width] + 48) / 2 + 16, 1100);
    host.style.width = `${widths[width]}px`;
    host.style.colorScheme = mode;
    host.dataset["circaMode"] = mode;
    host.dataset["circaPublication"] = publication.id;
    flushSync(() =>
      root.render(
        <Timeline
          className={publication.id === "plain" ? "pinned" : undefined}
          data-circa-mode={mode}
          chronology={publication.lang === "fa" ? peacekeepersPersian : peacekeepers}
          publication={publication}
        />,
      ),
    );
    await document.fonts.ready;
    await expect(page.getByTestId("page")).toMatchScreenshot(`${publication.id}-${width}-${mode}`, {
      comparatorOptions: { allowedMismatchedPixelRatio: 0.002 },
    });
  });
});
