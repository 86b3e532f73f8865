import type { JSX } from "react";
import type { SceneAxis } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { Place, PlaceElement } from "./Place.tsx";

/** Half the room that a break takes out of the line, in CSS pixels. */
const breakReach = 9;

/** Props of {@link TimelineAxis}. */
export interface TimelineAxisProps {
  /** What to draw. */
  axis: SceneAxis;
  /** Where on the picture things lie. */
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** The axis of a wide picture: its line with breaks, its ticks and their labels. Renders a `<g>`. */
export function TimelineAxis({ axis, placer, top }: TimelineAxisProps): JSX.Element {
  const y = axis.y - top;
  return (
    <g>
      <line
        className={classNames.axisLine}
        x1={placer.x(axis.from)}
        x2={placer.mirrored ? "0%" : "100%"}
        y1={y}
        y2={y}
      />
      {axis.breaks.map((at) => (
        <Break key={at} at={at} y={y} placer={placer} />
      ))}
      {axis.ticks.map((tick) => (
        <PlaceElement key={`${tick.tier}-${tick.x}`} overflow="visible" x={placer.x(tick.x)} y={y}>
          <line
            className={classNames.tick}
            data-circa-tier={tick.tier}
            y2={tick.tier === "major" ? 9 : 5}
          />
          {tick.label !== undefined && (
            <text
              className={classNames.tickLabel}
              data-circa-tier={tick.tier}
              x={tick.tier === "major" ? placer.flip * 6 : 0}
              y={23}
              textAnchor={tick.tier === "major" ? "start" : "middle"}
            >
              {tick.label}
            </text>
          )}
        </PlaceElement>
      ))}
      {axis.earlier && (
        <Place x={placer.x(axis.from)} y={y}>
          <text className={classNames.tickLabel} x={placer.flip * 6} y={23}>
            {axis.earlier.label}
          </text>
        </Place>
      )}
    </g>
  );
}

interface BreakProps {
  readonly at: number;
  readonly y: number;
  readonly placer: Placer;
}

/** A break covers the line and puts two chevrons there. */
function Break({ at, y, placer }: BreakProps): JSX.Element {
  const turn = placer.flip;
  return (
    <Place x={placer.x(at)} y={y}>
      <rect
        className={classNames.axisBreak}
        x={-breakReach}
        y="-3"
        width={2 * breakReach}
        height="6"
      />
      {[-breakReach, breakReach - 3].map((x) => (
        <path
          key={x}
          className={classNames.axisLine}
          d={`M${turn * (x - 2)} -6l${turn * 5} 6l${turn * -5} 6`}
        />
      ))}
    </Place>
  );
}
