import type { JSX } from "react";
import type { SceneLeader } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";

/** Props of {@link LeaderLine}. */
export interface LeaderLineProps {
  leader: SceneLeader;
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
  /** Where it begins, on the side of its card, in CSS pixels from the top of the picture. */
  start: number;
}

/** A leader as it crosses the band: to its marker, straight from where it turns. Renders `<line>`s. */
export function LeaderLine({ leader, placer, top, start }: LeaderLineProps): JSX.Element {
  const { color, bends, x, y, turnY = y } = leader;
  const end = placer.x(x);
  const line = { className: classNames.leader, "data-circa-color": color, x2: end };
  return (
    <>
      <line {...line} x1={placer.x(bends[0] ?? x)} y1={start} y2={turnY - top} />
      {turnY !== y && <line {...line} x1={end} y1={turnY - top} y2={y - top} />}
    </>
  );
}
