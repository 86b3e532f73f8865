import milestones from "d3-milestones";
import "d3-milestones/build/d3-milestones.css";

// Its optimizer does not end in a minute and a half at 1,000.
const MOST_OPTIMIZED = 100;

export const peer = {
  name: "d3-milestones 1.6.0",
  does: "More: it draws every label. Less: labels overlap, beyond 100 events the more so as its optimizer has to be left out; no zoom, no list.",
  labels: ".milestones-text-label",
  prepare: (news) => news.map(({ start, headline }) => ({ timestamp: start, text: headline })),
  mount(element, events) {
    milestones(element)
      .parseTime("%Q")
      .aggregateBy("day")
      .optimize(events.length <= MOST_OPTIMIZED)
      .render(events);
    return {};
  },
};
