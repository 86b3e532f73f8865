import { TimelineCanvas, useTimeline } from "@gravity-ui/timeline/react";
import { createElement } from "react";
import { extent } from "../news.mjs";
import { mountReact } from "./mountReact.mjs";
import { createView } from "./view.mjs";

const TRACKS = 20;
const DAY = 86_400_000;

export const peer = {
  name: "@gravity-ui/timeline 1.26.1",
  does: "Less: bars on a canvas without text or list; the caller has to give each bar its row, so that it places nothing.",
  prepare: (news) =>
    news.map(({ id, start }, index) => ({
      id,
      from: start,
      to: start + 3 * DAY,
      axisId: "news",
      trackIndex: index % TRACKS,
    })),
  mount(element, events) {
    const config = {
      settings: {
        start: extent[0],
        end: extent[1],
        axes: [{ id: "news", tracksCount: TRACKS, top: 0, height: 20 }],
        events,
        markers: [],
        sections: [],
      },
    };
    let api;
    function Page() {
      const { timeline } = useTimeline(config);
      api = () => timeline.api;
      return createElement(TimelineCanvas, { timeline });
    }
    mountReact(element, createElement(Page));
    const view = createView();
    return {
      drawn: () => api?.() !== undefined,
      step: (index) => api().setRange(...view.move(index)),
    };
  },
};
