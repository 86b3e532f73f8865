import type { JSX } from "react";
import type { SceneDensity } from "../scene/index.ts";
import { classNames } from "./classNames.ts";

/** Props of {@link DensityColumns}. */
export interface DensityColumnsProps {
  /** What to draw. */
  density: SceneDensity;
  /** Whether earlier is on the right. */
  mirrored: boolean;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** How many events there are along the axis, as one shape. Renders an `<svg>` as wide as the picture. */
export function DensityColumns({ density, mirrored, top }: DensityColumnsProps): JSX.Element {
  const { counts, most, height, y } = density;
  const columns = counts.length;
  const heights = counts.map((count) => Math.round((count / most) * height * 10) / 10);
  return (
    <svg
      width="100%"
      height={height}
      y={y - top - height}
      viewBox={`0 0 ${columns} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={classNames.density}
        transform={mirrored ? `translate(${columns} 0) scale(-1 1)` : undefined}
        d={outlineOf(heights, height)}
      />
    </svg>
  );
}

/** Steps from the base up and down again, equal neighbours as one. */
function outlineOf(heights: readonly number[], base: number): string {
  let path = `M0 ${base}`;
  let last = 0;
  for (const [column, height] of heights.entries()) {
    if (height === last) continue;
    path += `H${column}V${Math.round((base - height) * 10) / 10}`;
    last = height;
  }
  return `${path}H${heights.length}V${base}Z`;
}
