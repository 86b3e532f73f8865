import { createElement } from "react";
import { Chrono } from "react-chrono";
import "react-chrono/dist/style.css";
import { mountReact } from "./mountReact.mjs";

export const peer = {
  name: "react-chrono 3.3.3",
  does: "More: a card with text for every event. Less: a list in order, on no scale of time, without zoom.",
  labels: ".rc-card-title",
  prepare: (news) =>
    news.map(({ date, headline, summary }) => ({
      title: date,
      cardTitle: headline,
      cardDetailedText: summary,
    })),
  mount(element, items) {
    mountReact(element, createElement(Chrono, { items, mode: "VERTICAL" }));
    const cards = element.getElementsByClassName("rc-card-title");
    return { drawn: () => cards.length === items.length };
  },
};
