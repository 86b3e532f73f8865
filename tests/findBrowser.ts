import { existsSync } from "node:fs";
import { chromium } from "playwright";

const systemPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Flags for a Chromium that runs in a container and asks the network for nothing. */
export const browserArgs: string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chromium to test in and returns its path.
 *
 * In this order: the one that `CIRCA_CHROMIUM` names, Playwright's own, the system's Chrome or
 * Chromium, and last the one that came with `npm ci`.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CIRCA_CHROMIUM"];
  if (named) return named;
  const found = [chromium.executablePath(), ...systemPlaces].find((place) => existsSync(place));
  return found ?? (await unpackBrowser());
}

/**
 * Unpacks the Chromium that came with `npm ci` and returns its path; `undefined` where it does not
 * run. Pictures are compared in this one only, since no two browsers set the same pixels.
 */
export async function findPackagedBrowser(): Promise<string | undefined> {
  return process.platform === "linux" && process.arch === "x64" ? unpackBrowser() : undefined;
}

async function unpackBrowser(): Promise<string> {
  // The package unpacks the NSS libraries that Chromium loads only where it believes itself on
  // this platform; with them no system package is needed.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
