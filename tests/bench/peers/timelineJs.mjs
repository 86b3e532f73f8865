import { Timeline } from "@knight-lab/timelinejs";
import "@knight-lab/timelinejs/dist/css/timeline.css";

export const peer = {
  name: "@knight-lab/timelinejs 3.9.11",
  does: "More: a slide with text for every event beside the strip. Less: labels overlap once its rows are full, and it zooms by a button only, whose next level is a step here.",
  labels: ".tl-timemarker .tl-headline",
  prepare: (news) => ({
    events: news.map(({ id, date, headline, summary }) => {
      const [year, month, day] = date.split("-").map(Number);
      return {
        unique_id: id,
        start_date: { year, month, day },
        text: { headline, text: summary },
      };
    }),
  }),
  mount(element, data) {
    const timeline = new Timeline(element, data, { font: null, scale_factor: 1 });
    const markers = element.getElementsByClassName("tl-timemarker");
    return {
      drawn: () => timeline.ready && markers.length >= data.events.length,
      step: (index) => (index % 2 === 0 ? timeline.zoomIn() : timeline.zoomOut()),
    };
  },
};
