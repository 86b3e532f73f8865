// Seeded inputs for the layout benchmark, and the peers it measures itself by.

import labella from "labella";
import { timeline } from "vis-timeline/standalone";
import webcola from "webcola";
import { createRandom } from "./random.mjs";

export const GAP = 3;

/**
 * Labels of 60 to 180 px on an axis of `spacing` px a label, 70 % of them in clusters: what a story
 * in spells looks like.
 */
export function createLabels(count, seed, spacing = 60) {
  const random = createRandom(seed);
  const length = count * spacing;
  const clusters = Math.max(1, Math.round(count / 10));
  const centres = Array.from({ length: clusters }, () => random() * length);
  const labels = Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * clusters)];
    const clustered = random() < 0.7;
    const strayed = centre + normal(random) * 0.3 * (length / clusters);
    const anchor = clustered ? strayed : random() * length;
    return { anchor: Math.min(length, Math.max(0, anchor)), width: 60 + random() * 120 };
  });
  return { labels: labels.sort((a, b) => a.anchor - b.anchor), length };
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** As many rows as labella takes of itself. */
export function labellaRows({ labels, length }, density = 0.85) {
  return Math.ceil(labels.reduce((sum, { width }) => sum + width + GAP, 0) / (density * length));
}

/** Places by labella, in the form of placeLabels. */
export function placeByLabella({ labels, length }, algorithm) {
  const nodes = labels.map(({ anchor, width }) => new labella.Node(anchor, width));
  const options = { minPos: 0, maxPos: length, layerWidth: length, nodeSpacing: GAP, algorithm };
  new labella.Force(options).nodes(nodes).compute();
  return nodes;
}

/** What labella found, to be scored. */
export function toPlaces(nodes) {
  return nodes.map((node) => {
    const bends = node.getPathFromRoot().map(({ currentPos }) => currentPos);
    const { width } = node;
    const start = bends.at(-1) - width / 2;
    return { side: "before", row: bends.length - 1, start, width, bends };
  });
}

/** The middles of the labels in one row, by webcola's solver. */
export function solveByWebcola({ labels }) {
  const spans = labels.map(({ anchor, width }) => ({ size: width + GAP, desiredCenter: anchor }));
  return webcola.removeOverlapInOneDimension(spans).newCenters;
}

/** How many rows the timeline of vis takes to put each label over its date. */
export function stackByVis({ labels }) {
  const items = labels.map(({ anchor, width }) => ({
    left: anchor - width / 2,
    width,
    height: 20,
    top: null,
    stack: true,
    options: { rtl: false },
  }));
  timeline.stack.stack(items, { item: { horizontal: GAP, vertical: 0 }, axis: 0 }, true);
  return items;
}
