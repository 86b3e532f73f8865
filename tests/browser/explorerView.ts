import { boxesOf, overlaps } from "./boxes.ts";

/** Waits until the browser has drawn so many times. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The picture of the explorer in `host`, which takes keys and gestures. */
export function pictureIn(host: ParentNode): HTMLElement {
  const found = host.querySelector<HTMLElement>('[role="application"]');
  if (found === null) throw new Error("There is no picture.");
  return found;
}

/** The pairs of labels in `host` that lie over each other. */
export function clashingLabels(host: ParentNode): string[] {
  return overlaps(boxesOf(host, ".circa-flag"), undefined, 1);
}
