import { describe, it } from "vitest";
import { Timeline, type TimelineProps } from "../../src/react/index.ts";
import { ferryStrike } from "../../stories/fixtures/ferryStrike.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { reservoir } from "../../stories/fixtures/reservoir.ts";
import { tenderAffair } from "../../stories/fixtures/tenderAffair.ts";
import { pinned, takePicture } from "./takePicture.ts";

describe("what the first story does not have", () => {
  it.each([
    ["folded", 1100, { chronology: newsOfTenYears(100, 1) }],
    ["folded-small", 760, { chronology: newsOfTenYears(30, 1) }],
    ["relations", 1100, { chronology: tenderAffair }],
    ["lanes", 1100, { chronology: tenderAffair, lanes: "party" }],
    ["relations-narrow", 390, { chronology: tenderAffair }],
    ["eras", 1100, { chronology: ferryStrike }],
    ["eras-narrow", 390, { chronology: ferryStrike }],
    ["now", 1100, { chronology: reservoir }],
  ] satisfies [string, number, TimelineProps][])(
    "looks as it did: %s",
    async (name, width, props) => {
      await takePicture(name, <Timeline {...props} className={pinned} data-circa-mode="light" />, {
        width,
        mode: "light",
        publication: "plain",
      });
    },
  );
});
