import { extent } from "../news.mjs";

/**
 * Where a peer looks after each step: 2 % nearer at even steps, 1 % of the view later at odd ones,
 * from all ten years on.
 */
export function createView() {
  let [from, until] = extent;
  return {
    move(index) {
      const length = until - from;
      const [start, end] = index % 2 === 0 ? [0.01, -0.01] : [0.01, 0.01];
      from += start * length;
      until += end * length;
      return [from, until];
    },
  };
}
