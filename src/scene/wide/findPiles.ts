import type { SceneMark } from "../Scene.ts";
import { sizes } from "./sizes.ts";

type PiledMark = Pick<SceneMark, "shape" | "from" | "y" | "scale">;

/** Where a pile of marks ends, across the axis. */
export interface Pile {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds the pile that a mark stands in: dots on one instant stand in a pile; a leader meets the
 * pile, and passes through no other dot.
 */
export function findPiles(marks: readonly PiledMark[]): (mark: PiledMark) => Pile {
  const byPixel = new Map<number, PiledMark[]>();
  for (const mark of marks) {
    if (mark.shape !== "dot") continue;
    const pixel = Math.floor(mark.from);
    const others = byPixel.get(pixel);
    if (others) others.push(mark);
    else byPixel.set(pixel, [mark]);
  }
  return (mark) => {
    const pixel = Math.floor(mark.from);
    const near = [pixel - 1, pixel, pixel + 1].flatMap((at) => byPixel.get(at) ?? []);
    const pile = near.filter(({ from }) => Math.abs(from - mark.from) < 1);
    const ys = (mark.shape === "dot" ? pile : [mark]).map(({ y }) => y);
    const half = ((mark.shape === "dot" ? sizes.dot : sizes.bar) / 2) * (mark.scale ?? 1);
    return { top: Math.min(...ys) - half, bottom: Math.max(...ys) + half };
  };
}
