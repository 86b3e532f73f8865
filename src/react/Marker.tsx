import type { JSX } from "react";
import { sizes } from "../scene/index.ts";
import { classNames } from "./classNames.ts";

/** Props of {@link Marker}. */
export interface MarkerProps {
  /** The categorical colour, where nothing around the marker sets it. */
  color?: number | undefined;
}

/**
 * A point on the axis, around the origin of its place. The stylesheet makes it a disc, a square, a
 * diamond or a ring. Renders a `<rect>`.
 */
export function Marker({ color }: MarkerProps): JSX.Element {
  return drawMarker(color);
}

/** The element of {@link Marker}: pictures have so many markers that a component each takes time. */
export function drawMarker(color?: number): JSX.Element {
  const { dot } = sizes;
  return (
    <rect
      className={classNames.dot}
      data-circa-color={color}
      x={-dot / 2}
      y={-dot / 2}
      width={dot}
      height={dot}
      rx={dot / 2}
    />
  );
}
