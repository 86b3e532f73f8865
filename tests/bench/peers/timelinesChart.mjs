import TimelinesChart from "timelines-chart";
import { extent } from "../news.mjs";
import { createView } from "./view.mjs";

const LINES = 10;
const DAY = 86_400_000;

export const peer = {
  name: "timelines-chart 2.14.3",
  does: "Less: bars in rows that the caller gives, without text and without a list.",
  prepare: (news) => [
    {
      group: "News",
      data: Array.from({ length: LINES }, (_, line) => ({
        label: `Row ${line + 1}`,
        data: news
          .filter((_, index) => index % LINES === line)
          .map(({ start }) => ({ timeRange: [start, start + 3 * DAY], val: "Reported" })),
      })),
    },
  ],
  mount(element, data) {
    const chart = new TimelinesChart(element)
      .width(1200)
      .maxHeight(600)
      .useUtc(true)
      .zQualitative(true)
      .enableAnimations(false)
      .data(data)
      .zoomX(extent);
    const view = createView();
    const bars = element.getElementsByClassName("series-segment");
    return {
      drawn: () => bars.length > 0,
      step: (index) => chart.zoomX(view.move(index)),
    };
  },
};
