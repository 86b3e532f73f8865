import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { build } from "vite";
import { browserArgs, findBrowser } from "../findBrowser.ts";
import { installPackage } from "./installPackage.ts";

const repository = join(import.meta.dirname, "../..");

/** Installs the package where pages are made of it: a project of its own, outside of this one. */
export async function installForPages(folder: string): Promise<void> {
  await installPackage(folder);
  // Without it, Node would take "circa" for the project around the folder.
  writeFileSync(join(repository, folder, "package.json"), '{ "private": true, "type": "module" }');
}

/** Starts a Chromium that the test drives from Node. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
}

/** Bundles an ES module that stands in `folder`, with what it finds from there, for a browser. */
export async function bundle(folder: string, code: string): Promise<string> {
  const entry = join(repository, folder, "client.js");
  writeFileSync(entry, code);
  const output = await build({
    root: join(repository, folder),
    configFile: false,
    logLevel: "silent",
    mode: "development",
    define: { "process.env.NODE_ENV": '"development"' },
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && "output" in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error(`Nothing was bundled from ${entry}.`);
  return chunk.code;
}

/** What a page said that should have been silent. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page with the package's stylesheet, some markup and perhaps a script. */
export async function openPage(
  browser: Browser,
  { folder, html, script = "" }: { folder: string; html: string; script?: string },
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  const sheet = join(repository, folder, "node_modules/circa/dist/styles.css");
  await page.setContent(
    `<!doctype html><html lang="en"><title>Page</title><style>${readFileSync(sheet, "utf8")}</style>
     <body style="margin:0"><main id="root">${html}</main>
     <script type="module">${script.replaceAll("</script", "<\\/script")}</script></body></html>`,
  );
  return { page, complaints };
}
