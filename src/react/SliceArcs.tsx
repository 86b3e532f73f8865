import type { JSX } from "react";
import type { SliceArc } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { GutterMeasures } from "./gutterMeasures.ts";

/** The radius of an arc's turns, in CSS pixels. */
const radius = 12;

/** From the axis to where an arc ends, clear of the marker, in CSS pixels. */
const clearance = 8;

/** Props of {@link SliceArcs}. */
export interface SliceArcsProps {
  /** The arcs beside the card. */
  arcs: readonly SliceArc[];
  /** Where things lie across the gutter. */
  measures: GutterMeasures;
  /** `-1` where the gutter is mirrored. */
  flip: 1 | -1;
}

/** The arcs that pass one card: from the event that answers to the one answered. Renders `<g>`s. */
export function SliceArcs({ arcs, measures, flip }: SliceArcsProps): JSX.Element {
  return (
    <>
      {arcs.map((arc) => {
        const x = flip * measures.level(arc.level);
        const end = flip * (measures.axis - clearance);
        const turns = arc.part !== "through";
        return (
          <g key={`${arc.relation}-${arc.level}-${arc.part}`} data-circa-color={arc.color}>
            {turns && <Turn {...{ arc, x, end, flip }} />}
            {arc.onward !== "none" && (
              <rect
                className={classNames.arcRun}
                data-circa-turns={`${turns ? "start" : ""} ${arc.onward === "ending" ? "end" : ""}`.trim()}
                x={x - 0.75}
                y={turns ? radius : 0}
                width="1.5"
                height="100%"
              />
            )}
          </g>
        );
      })}
    </>
  );
}

interface TurnProps {
  readonly arc: SliceArc;
  readonly x: number;
  readonly end: number;
  readonly flip: 1 | -1;
}

/** The turn between a marker and the arc's own level, which goes on down or comes from above. */
function Turn({ arc, x, end, flip }: TurnProps): JSX.Element {
  const turn = radius * (arc.onward === "none" ? -1 : 1);
  return (
    <>
      <path className={classNames.arc} d={`M${end} 0H${x + flip * radius}Q${x} 0 ${x} ${turn}`} />
      {arc.part === "to" && (
        <path className={classNames.arcHead} d={`M${end - flip * 7} -4.5v9L${end} 0z`} />
      )}
    </>
  );
}
