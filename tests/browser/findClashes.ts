import { boxesOf, overlaps } from "./boxes.ts";

/** What of the timeline in `host` lies over something else or leaves `host`, in words. */
export function findClashes(host: HTMLElement): string[] {
  const { left, right } = host.getBoundingClientRect();
  const cards = boxesOf(host, ".circa-card");
  const words = boxesOf(host, ".circa-tick-label, .circa-arc-label, .circa-lane-name");
  const signs = boxesOf(host, ".circa-bar, .circa-dot");
  return [
    ...overlaps(cards),
    ...overlaps(cards, [...words, ...signs]),
    ...overlaps(words),
    ...boxesOf(host, ".circa-card, .circa-tick-label, .circa-lane-name")
      .filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5)
      .map(({ name, box }) => `${name} leaves the container at ${box.left} to ${box.right}`),
  ];
}
