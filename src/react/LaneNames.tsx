import type { JSX } from "react";
import type { SceneLane } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { Place } from "./Place.tsx";

/** Props of {@link LaneNames}. */
export interface LaneNamesProps {
  /** What to name. */
  lanes: readonly SceneLane[];
  /** Where on the picture things lie. */
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** The names of lanes before the axis, and the rules between them. Renders `<g>`s. */
export function LaneNames({ lanes, placer, top }: LaneNamesProps): JSX.Element {
  return (
    <>
      {lanes.map(({ label, color, y, ruleY = y }) => (
        <g key={label} data-circa-color={color}>
          {ruleY !== y && (
            <line className={classNames.laneRule} x2="100%" y1={ruleY - top} y2={ruleY - top} />
          )}
          <Place x={placer.x(0)} y={y - top}>
            <text className={classNames.laneName} y="4.5">
              {label}
            </text>
          </Place>
        </g>
      ))}
    </>
  );
}
