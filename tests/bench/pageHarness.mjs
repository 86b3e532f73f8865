// What runs inside the page: draws one peer and steps it. chromiumPage.mjs reads the meters around it.

import { createNews } from "./news.mjs";

/** How long one drawing may take before it counts as not done, in milliseconds. */
const PATIENCE = 40_000;

/** Everything that is measured of `peer`, to be called from outside the page. */
export function createHarness(peer) {
  const element = document.querySelector("#timeline");
  let prepared;
  let mounted;
  return {
    name: peer.name,
    does: peer.does,
    prepare(count) {
      prepared = peer.prepare(createNews(count));
    },
    /** Milliseconds until the frame after the first one that has the picture. */
    async first() {
      const start = performance.now();
      mounted = peer.mount(element, prepared);
      do {
        if (performance.now() - start > PATIENCE) throw new Error("never drew");
        await nextFrame();
      } while (mounted.drawn?.() === false);
      await nextFrame();
      return performance.now() - start;
    },
    /** Steps a frame each, at most `count`, fewer where they take long; the number made. */
    async steps(count, from) {
      const start = performance.now();
      let made = 0;
      while (made < count && (made < 1 || performance.now() - start < 3_000)) {
        mounted.step(from + made);
        made += 1;
        await nextFrame();
      }
      await nextFrame();
      return made;
    },
    canStep: () => mounted.step !== undefined,
    nodes: () => element.querySelectorAll("*").length,
    labels: () =>
      peer.labels === undefined ? undefined : element.querySelectorAll(peer.labels).length,
  };
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
