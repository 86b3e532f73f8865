import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArgs, findBrowser } from "./tests/findBrowser.ts";

const executablePath = await findBrowser();

const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: browserArgs } }),
  instances: [{ browser: "chromium" as const }],
});

/** The core must not know where it runs, so its tests run in three places. */
const coreIn = (zone: string) => ({
  test: {
    name: `core in ${zone}`,
    include: ["tests/{time,model,scale,layout,scene,publication,phrases,interop}/**/*.test.ts"],
    env: { TZ: zone },
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
        test: { name: "react", include: ["tests/react/**/*.test.{ts,tsx}"] },
      },
      { test: { name: "house", include: ["tests/house/**/*.test.ts"], testTimeout: 120_000 } },
    ],
  },
});
