import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { buildScenes, type ScenesOptions } from "../../src/core.ts";
import { broadsheet, Timeline, type TimelineScenes, TimelineView } from "../../src/index.ts";
import type { Chronology } from "../../src/model/index.ts";
import { persianDaily } from "../../src/publications.ts";
import { noEvents, oneUndated } from "../../stories/fixtures/hardCases.ts";
import { newsOfTenYears } from "../../stories/fixtures/newsOfTenYears.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { picturesAndRecordings } from "../../stories/fixtures/picturesAndRecordings.ts";
import { tenderAffair } from "../../stories/fixtures/tenderAffair.ts";

const sent = (chronology: Chronology, options?: ScenesOptions): TimelineScenes =>
  JSON.parse(JSON.stringify(buildScenes(chronology, options)));

describe("TimelineView", () => {
  it.each([
    ["the first story", peacekeepers, {}],
    ["a publication with a look of its own", peacekeepers, { publication: broadsheet }],
    ["right to left", peacekeepers, { publication: persianDaily }],
    ["pictures", picturesAndRecordings, {}],
    ["relations and eras", tenderAffair, { lanes: "party" }],
    ["a hundred events that fold", newsOfTenYears(100, 1), { maxRows: 2 }],
    ["one undated event", oneUndated, {}],
    ["nothing", noEvents, { widths: [] }],
  ] satisfies [string, Chronology, ScenesOptions][])(
    "draws scenes that were sent as JSON as Timeline draws them where they were built: %s",
    (_, chronology, options) => {
      expect(renderToString(<TimelineView scenes={sent(chronology, options)} />)).toBe(
        renderToString(<Timeline chronology={chronology} {...options} />),
      );
    },
  );

  it("sends the story once, however many widths it is drawn for", () => {
    const text = JSON.stringify(buildScenes(peacekeepers));
    const summary = JSON.stringify(peacekeepers.events[0]?.summary);
    expect(text.split(summary)).toHaveLength(2);
  });

  it("takes the frame's own props", () => {
    const html = renderToStaticMarkup(
      <TimelineView
        scenes={sent(peacekeepers)}
        headingLevel={4}
        idPrefix="talks-"
        nonce="abc"
        className="story"
        renderBody={() => "in short"}
      />,
    );
    expect(html).toMatch(/^<section [^>]*class="circa story"/);
    expect(html).toContain("<h4");
    expect(html).toContain('id="talks-svr"');
    expect(html).toContain('<style nonce="abc">');
    expect(html).toContain("in short");
  });
});
