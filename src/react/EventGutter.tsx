import type { JSX } from "react";
import type { NarrowSlice } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { percent } from "./createPlacer.ts";
import type { GutterMeasures } from "./gutterMeasures.ts";
import { drawMarker } from "./Marker.tsx";
import { Place, PlaceElement } from "./Place.tsx";
import { SliceArcs } from "./SliceArcs.tsx";
import { SliceBars } from "./SliceBars.tsx";
import { SliceEras } from "./SliceEras.tsx";

/** Props of {@link EventGutter}. */
export interface EventGutterProps {
  /** What passes the card. */
  slice: NarrowSlice;
  /** The categorical colour of the event beside it. */
  color: number;
  /** The middle of a card's date line, in CSS pixels from the card's top. */
  dateLine: number;
  /** Where things lie across the gutter. */
  measures: GutterMeasures;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** Whether the axis begins here. */
  first?: boolean | undefined;
  /** Whether the gutter is on the right. */
  mirrored?: boolean | undefined;
}

/**
 * The stretch of a vertical axis beside one card, with the bars and arcs that pass it. It takes
 * the card's own height, whatever that is, so no script needs to measure. Renders an `<svg>`.
 */
export function EventGutter(props: EventGutterProps): JSX.Element | null {
  const { slice, color, dateLine, measures, scope, first = false, mirrored = false } = props;
  if (slice.axis === "none") return null;
  const flip = mirrored ? -1 : 1;
  const { axis } = measures;
  return (
    <svg
      className={classNames.gutter}
      width={measures.width}
      height="100%"
      aria-hidden="true"
      focusable="false"
      overflow="visible"
    >
      <PlaceElement overflow="visible" x={mirrored ? measures.width : 0} y={dateLine} height="100%">
        {slice.eras.length > 0 && <SliceEras eras={slice.eras} {...{ measures, scope, flip }} />}
        {slice.bars.length > 0 && <SliceBars bars={slice.bars} {...{ measures, scope, flip }} />}
        {drawAxis(slice, {
          start: first ? -dateLine : 0,
          x: flip * axis,
          labelsEnd: flip * measures.labelsEnd,
        })}
        {slice.leaderLane !== undefined && (
          <line
            className={classNames.leader}
            data-circa-color={color}
            x1={flip * measures.lane(slice.leaderLane)}
            x2={flip * (measures.width - 7)}
          />
        )}
        {slice.dot && <g transform={`translate(${flip * axis})`}>{drawMarker(color)}</g>}
        {slice.arcs.length > 0 && <SliceArcs arcs={slice.arcs} {...{ measures, flip }} />}
      </PlaceElement>
    </svg>
  );
}

interface AxisPlace {
  /** Where the line begins, in CSS pixels from the date line. */
  readonly start: number;
  readonly x: number;
  readonly labelsEnd: number;
}

/** Drawn without components or spreading: a list has a stretch of axis beside every event. */
function drawAxis(slice: NarrowSlice, { start, x, labelsEnd }: AxisPlace): JSX.Element {
  const tick = Math.sign(x) * 7;
  return (
    <>
      {slice.axis === "break" ? (
        drawBreak(start, x)
      ) : (
        <line className={classNames.axisLine} x1={x} x2={x} y1={start} y2="100%" />
      )}
      {slice.label !== undefined && (
        <text className={classNames.tickLabel} x={labelsEnd} y="4.5" textAnchor="end">
          {slice.label}
        </text>
      )}
      {slice.ticks.map(({ at, label }) => (
        <PlaceElement key={at} overflow="visible" y={percent(at)}>
          <line className={classNames.tick} x1={x - tick} x2={x} />
          <text
            className={classNames.tickLabel}
            data-circa-tier="major"
            x={labelsEnd}
            y="4.5"
            textAnchor="end"
          >
            {label}
          </text>
        </PlaceElement>
      ))}
    </>
  );
}

/** Where the stretch of what has no lower limit ends. */
function drawBreak(start: number, x: number): JSX.Element {
  const line = { className: classNames.axisLine, x1: x, x2: x };
  return (
    <>
      <line {...line} y1={start} y2="80%" />
      <line {...line} y1="93%" y2="100%" />
      <Place x={x} y="80%">
        <path className={classNames.axisLine} d="M-6 -1l6 6l6 -6" />
      </Place>
      <Place x={x} y="93%">
        <path className={classNames.axisLine} d="M-6 -5l6 6l6 -6" />
      </Place>
    </>
  );
}
