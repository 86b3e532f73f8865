import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { browserArgs, findBrowser, findPackagedBrowser } from "./tests/findBrowser.ts";

const foundBrowser = await findBrowser();
const packagedBrowser = await findPackagedBrowser();

/** Higher than any page of a test: a page that is higher is shown, and pictured, made smaller. */
const windowSize = { width: 1280, height: 1200 };

/** Each project needs a browser object of its own. */
const inChromium = (executablePath = foundBrowser) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1264, height: 900 },
  provider: playwright({
    launchOptions: { executablePath, args: browserArgs },
    contextOptions: { viewport: windowSize },
  }),
  instances: [{ browser: "chromium" as const }],
});

/** What Vite would else find only while tests run, and reload the page for. */
const optimizeDeps = {
  include: [
    "react",
    "react-dom",
    "react-dom/client",
    "react-dom/server",
    "react/jsx-runtime",
    "react/jsx-dev-runtime",
    "d3-array",
    "date-fns",
    ...["ar", "de", "es", "fa-IR", "fr", "ja"].map((code) => `date-fns/locale/${code}`),
    "valibot",
  ],
};

/** A test that hangs ends; one on a busy machine takes its time. */
const testTimeout = 90_000;

/** The core must not know where it runs, so its tests run in three places. */
const coreIn = (zone: string) => ({
  test: {
    name: `core in ${zone}`,
    include: ["tests/{time,model,scale,layout,scene,publication,phrases,interop}/**/*.test.ts"],
    setupFiles: ["tests/seed.ts"],
    testTimeout,
    env: { TZ: zone },
  },
});

/** Pictures, in the one browser that they were taken with. */
const picturesIn = (browser: string): TestProjectInlineConfiguration => ({
  plugins: [react()],
  optimizeDeps,
  test: {
    name: "pictures",
    include: ["tests/pictures/**/*.test.tsx"],
    testTimeout,
    browser: {
      ...inChromium(browser),
      expect: {
        toMatchScreenshot: {
          // Kept beside the tests; made anew with: vitest run --project pictures -u
          resolveScreenshotPath: ({ root, arg, ext }) =>
            `${root}/tests/pictures/chromium/${arg}${ext}`,
        },
      },
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      coreIn("UTC"),
      coreIn("America/St_Johns"),
      coreIn("Pacific/Kiritimati"),
      {
        plugins: [react()],
        test: { name: "react", include: ["tests/react/**/*.test.{ts,tsx}"], testTimeout },
      },
      { test: { name: "house", include: ["tests/house/**/*.test.ts"], testTimeout } },
      {
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          testTimeout,
          browser: inChromium(),
        },
      },
      ...(packagedBrowser === undefined ? [] : [picturesIn(packagedBrowser)]),
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        optimizeDeps,
        test: { name: "stories", browser: inChromium(), testTimeout: 60_000 },
      },
    ],
  },
});
