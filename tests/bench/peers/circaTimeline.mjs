import { createElement } from "react";
import { Timeline } from "../../../src/index.ts";
import "../../../src/publication/styles.css";
import { createChronology } from "../createChronology.mjs";
import { mountReact } from "./mountReact.mjs";

export const peer = {
  name: "Circa, Timeline",
  does: "The picture and the list of all events, for six widths of its container; no zoom.",
  labels: ".circa-headline",
  prepare: createChronology,
  mount(element, chronology) {
    mountReact(element, createElement(Timeline, { chronology }));
    return { drawn: () => element.querySelector(".circa-headline") !== null };
  },
};
