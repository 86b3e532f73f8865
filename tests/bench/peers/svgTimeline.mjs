import { createElement } from "react";
import { Timeline } from "react-svg-timeline";
import { extent } from "../news.mjs";
import { mountReact } from "./mountReact.mjs";
import { createView } from "./view.mjs";

const lanes = [{ laneId: "news", label: "News" }];

export const peer = {
  name: "react-svg-timeline 0.25.0",
  does: "Less: dots without text, which only a pointer over a dot shows; no list.",
  prepare: (news) =>
    news.map(({ id, start, headline }) => ({
      eventId: id,
      startTimeMillis: start,
      laneId: "news",
      tooltip: headline,
    })),
  mount(element, events) {
    const draw = (customRange) =>
      createElement(Timeline, {
        width: 1200,
        height: 600,
        events,
        lanes,
        dateFormat: (time) => (Number.isFinite(time) ? new Date(time).toISOString() : ""),
        suppressMarkAnimation: true,
        customRange,
      });
    const redraw = mountReact(element, draw(extent));
    const view = createView();
    return {
      drawn: () => element.querySelector("svg") !== null,
      step: (index) => redraw(draw(view.move(index))),
    };
  },
};
