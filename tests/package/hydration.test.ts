import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { runModule } from "./installPackage.ts";
import { bundle, installForPages, launchBrowser, openPage } from "./openPage.ts";

const places = [
  { react: "18.3", folder: "tests/react18/.output/hydration" },
  { react: "19.", folder: "tests/package/.output/hydration" },
];

const element = `createElement(Timeline, { chronology: ${JSON.stringify(peacekeepers)} })`;

const server = `
  process.env.TZ = "UTC";
  import { createElement } from "react";
  import { renderToString } from "react-dom/server";
  import { Timeline } from "circa";
  console.log(renderToString(${element}));
`;

const client = `
  import { createElement, version } from "react";
  import { hydrateRoot } from "react-dom/client";
  import { Timeline } from "circa";
  const root = document.getElementById("root");
  window.before = root.innerHTML;
  hydrateRoot(root, ${element}, { onRecoverableError: (error) => console.error(String(error)) });
  requestIdleCallback(() => { document.title = version; });
`;

/** That taking over changed nothing of what the server wrote. */
async function expectSame(page: Page): Promise<void> {
  const [before, after] = await page.evaluate(() => [
    Reflect.get(window, "before"),
    document.getElementById("root")?.innerHTML,
  ]);
  expect(after).toBe(before);
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(places)("Timeline, taken over by React $react", ({ react, folder }) => {
  let html: string;
  let script: string;

  beforeAll(async () => {
    await installForPages(folder);
    html = (await runModule(folder, server)).stdout.trim();
    script = await bundle(folder, client);
  });

  it.each(["America/Los_Angeles", "Asia/Shanghai", "Pacific/Apia"])(
    "finds what a server in UTC wrote, for a reader in %s",
    async (timezoneId) => {
      const zone = { timezoneId, locale: "de-DE" };
      const { page, complaints } = await openPage(browser, { folder, html, script }, zone);
      await page.waitForFunction(() => document.title !== "Page");
      expect(await page.title()).toContain(react);
      expect(await page.getByRole("article").count()).toBe(peacekeepers.events.length);
      await expectSame(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe("Timeline, without a script", () => {
  const folder = "tests/package/.output/hydration";

  beforeAll(() => installForPages(folder));

  it.each([
    { width: 1200, layout: "wide" },
    { width: 390, layout: "narrow" },
  ])("reads right in $width pixels", async ({ width, layout }) => {
    const html = (await runModule(folder, server)).stdout.trim();
    const viewport = { width, height: 900 };
    const options = { viewport, javaScriptEnabled: false };
    const { page } = await openPage(browser, { folder, html }, options);
    const tops: number[] = [];
    for (const article of await page.getByRole("article").all()) {
      tops.push((await article.boundingBox())?.y ?? 0);
    }
    // Cards flow down in the narrow layout and stand side by side in the wide one.
    const distinct = new Set(tops.map((top) => Math.round(top))).size;
    expect(distinct).toBe(layout === "narrow" ? tops.length : 3);
    expect(await page.locator(".circa-band").first().isVisible()).toBe(false);
    expect(await page.locator(".circa-band:visible").count()).toBe(layout === "wide" ? 1 : 0);
    await page.context().close();
  });
});

describe.each(places)("TimelineExplorer, taken over by React $react", ({ react, folder }) => {
  const opened = `createElement(TimelineExplorer, {
    source: createExplorerSource(${JSON.stringify(peacekeepers)}),
    title: "Talks",
  })`;
  const imports = 'import { createExplorerSource, TimelineExplorer } from "circa/explorer";';
  const withExplorer = (program: string): string =>
    program.replaceAll(element, opened).replace('import { Timeline } from "circa";', imports);

  beforeAll(() => installForPages(folder));

  it("finds what a server wrote, and draws the picture", async () => {
    const html = (await runModule(folder, withExplorer(server))).stdout.trim();
    const script = await bundle(folder, withExplorer(client));
    const { page, complaints } = await openPage(browser, { folder, html, script }, {});
    await page.locator(".circa-flag").first().waitFor();
    await page.waitForFunction(() => document.title !== "Page");
    expect(await page.title()).toContain(react);
    const headlines = await page.getByRole("listitem").allTextContents();
    expect(headlines).toHaveLength(peacekeepers.events.length);
    const before: string = await page.evaluate(() => Reflect.get(window, "before"));
    expect(before.match(/<li\b/g)).toHaveLength(peacekeepers.events.length);
    expect(before).not.toContain("<canvas");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each(places)("TimelineView, taken over by React $react", ({ react, folder }) => {
  beforeAll(() => installForPages(folder));

  it("draws what the server built, from JSON and in Timeline’s markup", async () => {
    const html = (await runModule(folder, server)).stdout.trim();
    const scenes = await runModule(
      folder,
      `import { buildScenes } from "circa/core";
       console.log(JSON.stringify(buildScenes(${JSON.stringify(peacekeepers)})));`,
    );
    const program = client
      .replace(element, `createElement(TimelineView, { scenes: ${scenes.stdout} })`)
      .replace("{ Timeline }", "{ TimelineView }");
    const script = await bundle(folder, program);
    const { page, complaints } = await openPage(browser, { folder, html, script }, {});
    await page.waitForFunction(() => document.title !== "Page");
    expect(await page.title()).toContain(react);
    await expectSame(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
