// What server.mjs has a server render: Circa and its peer, with the same events and one React.

import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { VerticalTimeline, VerticalTimelineElement } from "react-vertical-timeline-component";
import { buildScenes } from "../../src/core.ts";
import { Timeline, TimelineView } from "../../src/index.ts";
import { createChronology } from "./createChronology.mjs";

export function renderOwn(news) {
  return renderToString(createElement(Timeline, { chronology: createChronology(news) }));
}

/** With the scenes built before, as a server does for a story that many readers ask for. */
export function createDrawing(news) {
  const scenes = buildScenes(createChronology(news));
  return () => renderToString(createElement(TimelineView, { scenes }));
}

/** What a server does for Timeline, in steps of which each does what the one before it does too. */
export function createSteps(news) {
  const chronology = createChronology(news);
  return {
    "reading, ordering and describing events, narrow picture": () =>
      buildScenes(chronology, { widths: [] }),
    "five wide pictures": () => buildScenes(chronology),
    "markup and style rules": () => renderToString(createElement(Timeline, { chronology })),
  };
}

export function renderPeer(news) {
  return renderToString(createElement(VerticalTimeline, null, news.map(drawElement)));
}

function drawElement({ id, date, headline, summary }) {
  return createElement(
    VerticalTimelineElement,
    { key: id, date },
    createElement("h3", null, headline),
    createElement("p", null, summary),
  );
}
