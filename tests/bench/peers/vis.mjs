import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { createView } from "./view.mjs";

export const peer = {
  name: "vis-timeline 8.5.4",
  does: "More: it draws every label in full, in as many rows as it takes, and scrolls them. Less: lines run through labels, and no list is kept.",
  labels: ".vis-item-content",
  prepare: (news) =>
    news.map(({ id, start, headline }) => ({ id, content: headline, start: new Date(start) })),
  mount(element, items) {
    // Told where to begin it would stay hidden for most of a second; it fits all by itself.
    const timeline = new Timeline(element, new DataSet(items), {
      width: "1200px",
      height: "600px",
      verticalScroll: true,
    });
    const view = createView();
    return {
      // It stays hidden until its first drawing stands.
      drawn: () => element.firstElementChild?.style.visibility === "visible",
      step: (index) => timeline.setWindow(...view.move(index), { animation: false }),
    };
  },
};
