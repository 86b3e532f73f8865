import { boxesOf, type NamedBox, overlaps } from "./boxes.ts";

/** What of the timeline in `host` lies over something else or leaves `host`, in words. */
export function findClashes(host: HTMLElement): string[] {
  const { left, right } = host.getBoundingClientRect();
  const cards = boxesOf(host, ".circa-card");
  const words = boxesOf(host, ".circa-tick-label, .circa-arc-label, .circa-lane-name");
  const signs = boxesOf(host, ".circa-bar, .circa-dot");
  const chips = boxesOf(host, ".circa-chip");
  const leaders = verticalsOf(host, ".circa-leader");
  return [
    ...overlaps(cards),
    ...overlaps(cards, [...words, ...signs]),
    ...overlaps(words),
    ...overlaps(chips),
    ...overlaps(chips, [...cards, ...words, ...signs, ...leaders]),
    ...boxesOf(host, ".circa-card, .circa-tick-label, .circa-lane-name")
      .filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5)
      .map(({ name, box }) => `${name} leaves the container at ${box.left} to ${box.right}`),
  ];
}

/** Straight lines across the axis have no width of their own. */
function verticalsOf(host: HTMLElement, selector: string): NamedBox[] {
  return [...host.querySelectorAll(selector)]
    .map((line) => line.getBoundingClientRect())
    .filter(({ width, height }) => width < 1 && height > 1)
    .map(({ x, y, height }) => ({ name: selector, box: new DOMRect(x - 0.5, y, 1, height) }));
}
