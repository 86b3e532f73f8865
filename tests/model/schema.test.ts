import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseChronology } from "../../src/model/index.ts";
import { createJsonSchema } from "../../src/model/parse/schema/index.ts";
import * as hardCases from "../../stories/fixtures/hardCases.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";

const schema = createJsonSchema(toJsonSchema);
const accepts = new Ajv2020({ strict: true, strictTypes: false }).compile(
  JSON.parse(JSON.stringify(schema)),
);

const { newsOfTenYears, ...small } = hardCases;
const good = Object.entries({ peacekeepers, ...small, news: newsOfTenYears(50, 2) });

const event = { id: "a", headline: "A vote" };
const withEvent = (part: object) => ({
  title: "A story",
  publishedOn: "2025-03-24",
  events: [{ ...event, ...part }],
});

const bad: readonly (readonly [string, unknown])[] = [
  ["no object", []],
  ["a story without a title", { publishedOn: "2025-03-24", events: [] }],
  ["a blank title", { title: " ", publishedOn: "2025-03-24", events: [] }],
  ["a day of publication in words", { title: "A", publishedOn: "24 March 2025", events: [] }],
  ["an event without an id", { ...withEvent({}), events: [{ headline: "A vote" }] }],
  ["another name for a part", withEvent({ date: "2025-03-24" })],
  ["a date in words", withEvent({ when: "last Monday" })],
  ["a date as a number", withEvent({ when: 2025 })],
  ["a kind that is not known", withEvent({ kind: "rumour" })],
  ["a statement of nobody", withEvent({ statement: { by: [] } })],
  ["a latitude beyond the pole", withEvent({ place: { name: "North", latitude: 91 } })],
  ["a picture without a description", withEvent({ media: [{ kind: "image", url: "a.png" }] })],
];

describe("createJsonSchema", () => {
  it.each(good)("accepts the story %s", (_, chronology) => {
    accepts(chronology);
    expect(accepts.errors).toBeNull();
  });

  it("accepts times in every form, and the address of the schema itself", () => {
    for (const when of ["2025", "/..", "[2025-03-22..2025-03-23]", "2025-03~", {}, null]) {
      expect(accepts({ $schema: "circa/schema.json", ...withEvent({ when }) })).toBe(true);
    }
  });

  it.each(bad)("refuses %s, as parseChronology does", (_, chronology) => {
    expect(accepts(chronology)).toBe(false);
    expect(parseChronology(chronology).problems).not.toEqual([]);
  });

  it("describes every part, and most of its properties, to an editor's tooling", () => {
    expect(schema.description).toBeTypeOf("string");
    for (const part of Object.values(schema.$defs ?? {})) {
      expect(part).toHaveProperty("description", expect.stringMatching(/\.$/));
    }
    for (const property of Object.values(schema.properties ?? {})) {
      expect(property).toHaveProperty("description", expect.stringMatching(/\.$/));
    }
  });
});
