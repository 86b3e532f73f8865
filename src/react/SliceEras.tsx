import type { JSX } from "react";
import type { SliceEra } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { percent } from "./createPlacer.ts";
import { eraWidth, type GutterMeasures } from "./gutterMeasures.ts";
import { fadeFill } from "./InkDefinitions.tsx";
import { Place } from "./Place.tsx";

/** Props of {@link SliceEras}. */
export interface SliceErasProps {
  /** The eras beside the card. */
  eras: readonly SliceEra[];
  /** Where things lie across the gutter. */
  measures: GutterMeasures;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** `-1` where the gutter is mirrored. */
  flip: 1 | -1;
}

/** The strips of eras that pass one card, with the names that begin beside it. Renders `<g>`s. */
export function SliceEras({ eras, measures, scope, flip }: SliceErasProps): JSX.Element {
  return (
    <>
      {eras.map((era) => {
        const start = measures.era(era.lane);
        const x = flip < 0 ? -start - eraWidth : start;
        return <Strip key={`${era.eraId}-${era.from}`} {...{ era, x, scope, flip }} />;
      })}
    </>
  );
}

interface StripProps extends Pick<SliceErasProps, "scope" | "flip"> {
  readonly era: SliceEra;
  readonly x: number;
}

function Strip({ era, x, scope, flip }: StripProps): JSX.Element {
  const { from, to, fill, shade, name, startEnd, endEnd } = era;
  const edges = new Set([...(startEnd === "cap" ? [from] : []), ...(endEnd === "cap" ? [to] : [])]);
  const strip = { className: classNames.era, x, width: eraWidth };
  const fade = fadeFill(scope, "era", fill === "fading-before" ? "above" : "below");
  return (
    <g data-circa-color="era">
      {name && (
        <Name {...{ name, flip }} x={x + eraWidth / 2} at={name.anchor === "start" ? from : to} />
      )}
      <rect
        {...strip}
        data-circa-fill={shade}
        y={percent(from)}
        height={percent(to - from)}
        fill={fill.startsWith("fading") ? fade : undefined}
      />
      {[...edges].map((at) => (
        <rect key={at} {...strip} data-circa-fill="edge" y={percent(at)} height="1" />
      ))}
    </g>
  );
}

interface NameProps extends Pick<SliceErasProps, "flip"> {
  readonly name: NonNullable<SliceEra["name"]>;
  readonly x: number;
  /** As a share of the slice. */
  readonly at: number;
}

/** Reads from above, in either direction. */
function Name({ name: { text, anchor }, x, at, flip }: NameProps): JSX.Element {
  return (
    <Place x={x} y={percent(at)}>
      <text
        className={classNames.tickLabel}
        transform={`rotate(${flip * 90})`}
        x={flip * (anchor === "start" ? 6 : -6)}
        y="4.5"
        textAnchor={anchor}
      >
        {text}
      </text>
    </Place>
  );
}
