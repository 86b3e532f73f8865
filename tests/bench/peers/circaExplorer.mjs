import { createElement, createRef } from "react";
import { TimelineExplorer } from "../../../src/explorer.ts";
import "../../../src/publication/styles.css";
import { mountReact } from "./mountReact.mjs";

const DAY = 86_400_000;

export const peer = {
  name: "Circa, TimelineExplorer",
  does: "Every event as a mark and in the list, a stretch of it at a time; as many labels as there is room for, and counts of the others at their place.",
  labels: ".circa-flag",
  prepare(news) {
    const headlines = news.map(({ headline }) => headline);
    const dates = news.map(({ date }) => date);
    const starts = Float64Array.from(news, ({ start }) => Math.floor(start / DAY) * DAY);
    return {
      columns: {
        starts,
        ends: starts.map((start) => start + DAY),
        priorities: Float32Array.from(news, ({ priority }) => priority),
      },
      headline: (index) => headlines[index],
      date: (index) => ({ visible: dates[index], spoken: dates[index], dateTime: dates[index] }),
      finestUnit: "day",
    };
  },
  mount(element, source) {
    const explorer = createRef();
    mountReact(element, createElement(TimelineExplorer, { source, ref: explorer }));
    const labels = element.getElementsByClassName("circa-flag");
    return {
      drawn: () => labels.length > 0,
      step: (index) =>
        index % 2 === 0 ? explorer.current.zoomBy(1 / 0.98) : explorer.current.panBy(0.01),
    };
  },
};
