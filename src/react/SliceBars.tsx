import type { JSX } from "react";
import type { SliceBar } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { percent } from "./createPlacer.ts";
import type { GutterMeasures } from "./gutterMeasures.ts";
import { fadeFill } from "./InkDefinitions.tsx";
import { Place } from "./Place.tsx";

/** Half the width of a bar beside a vertical axis, in CSS pixels. */
const half = 5.5;

/** Props of {@link SliceBars}. */
export interface SliceBarsProps {
  /** The bars beside the card. */
  bars: readonly SliceBar[];
  /** Where things lie across the gutter. */
  measures: GutterMeasures;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** `-1` where the gutter is mirrored. */
  flip: 1 | -1;
}

/** The bars that pass one card, with the ends that fall beside it. Renders `<g>`s. */
export function SliceBars({ bars, measures, scope, flip }: SliceBarsProps): JSX.Element {
  return (
    <>
      {bars.map((bar) => {
        const x = flip * measures.lane(bar.lane);
        return (
          <g key={`${bar.eventId}-${bar.from}`} data-circa-color={bar.color}>
            <rect
              className={classNames.bar}
              data-circa-fill={bar.fill}
              x={x - half}
              y={percent(bar.from)}
              width={2 * half}
              height={percent(bar.to - bar.from)}
              fill={fillOf(bar, scope)}
            />
            {bar.to === 1 && <Seam x={x} fill={bar.fill} />}
            {bar.startEnd === "cap" && <Cap x={x} at={bar.from} />}
            {bar.endEnd === "cap" && <Cap x={x} at={bar.to} />}
            {bar.endEnd === "arrow" && (
              <Place x={x} y={percent(bar.to)}>
                <path className={classNames.arrow} d={`M${-half - 3} 0h${2 * half + 6}L0 13z`} />
              </Place>
            )}
          </g>
        );
      })}
    </>
  );
}

function fillOf({ fill, color }: SliceBar, scope: string): string | undefined {
  if (fill === "solid" || fill === "light") return undefined;
  return fadeFill(scope, color, fill === "fading-before" ? "above" : "below");
}

/** Closes the hairline that rounding leaves between two cards. */
function Seam({ x, fill }: { readonly x: number; readonly fill: SliceBar["fill"] }): JSX.Element {
  const shade = fill === "solid" ? "solid" : "light";
  return (
    <Place y="100%">
      <rect
        className={classNames.bar}
        data-circa-fill={shade}
        x={x - half}
        y="-1"
        width={2 * half}
        height="2"
      />
    </Place>
  );
}

function Cap({ x, at }: { readonly x: number; readonly at: number }): JSX.Element {
  const y = percent(at);
  return <line className={classNames.cap} x1={x - half - 2} x2={x + half + 2} y1={y} y2={y} />;
}
