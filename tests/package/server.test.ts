import { beforeAll, describe, expect, it } from "vitest";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { installPackage, type Output, runModule } from "./installPackage.ts";

const places = [
  { react: "18.3", folder: "tests/react18/.output" },
  { react: "19.", folder: "node_modules/.cache/circa-server" },
];

const program = `
  import { createElement, version } from "react";
  import { renderToString } from "react-dom/server";
  import { Timeline } from "circa";
  const chronology = ${JSON.stringify(peacekeepers)};
  const html = renderToString(createElement(Timeline, { chronology, idPrefix: "talks-" }));
  console.log(JSON.stringify({ version, html }));
`;

describe.each(places)("Timeline, on a server with React $react", ({ react, folder }) => {
  let output: Output;
  let version: string;
  let html: string;
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;

  beforeAll(async () => {
    await installPackage(folder);
    output = await runModule(folder, program);
    ({ version, html } = JSON.parse(output.stdout));
  });

  it("runs with that React", () => {
    expect(version.startsWith(react)).toBe(true);
  });

  it("writes each event once, as an article in one list", () => {
    expect(count(/<article\b/g)).toBe(peacekeepers.events.length);
    expect(count(/<ol\b/g)).toBe(1);
  });

  it.each(peacekeepers.events)("writes the headline and the address of $id", ({ id, headline }) => {
    expect(html).toContain(headline);
    expect(html).toContain(`id="talks-${id}"`);
  });

  it("writes dates for machines as well", () => {
    expect(html).toMatch(/<time datetime="2025-02"/i);
  });

  it("has no style attribute, which a strict content security policy would block", () => {
    expect(count(/\sstyle="/g)).toBe(0);
  });

  it("gives no id twice", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("refers only to ids that are there", () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const referred = [
      ...[...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id),
      ...[...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id),
      ...[...html.matchAll(/\saria-(?:labelledby|describedby)="([^"]*)"/g)].flatMap(([, list]) =>
        list?.split(" "),
      ),
    ];
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("gives React nothing to warn about", () => {
    expect(output.stderr).toBe("");
  });
});
