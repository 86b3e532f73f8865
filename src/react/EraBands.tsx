import type { JSX } from "react";
import { type SceneEraBand, sizes } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import type { Placer } from "./createPlacer.ts";
import { fadeFill } from "./InkDefinitions.tsx";
import { PictureWord } from "./PictureWord.tsx";
import { Place } from "./Place.tsx";

/** How high the strip is that an era has its name in, in CSS pixels. */
const strip = sizes.era - 2;

/** Props of {@link EraBands}. */
export interface EraBandsProps {
  /** What to draw. */
  bands: readonly SceneEraBand[];
  /** Where on the picture things lie. */
  placer: Placer;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/**
 * Eras: a strip with the name, and under it a wash down the band. The washes lie over everything,
 * so thin that they seem to lie behind it: what keeps words clear of lines is then tinted too.
 * Renders `<g>`s.
 */
export function EraBands({ bands, placer, scope, top }: EraBandsProps): JSX.Element {
  const keys = createKeys(bands.map(({ eraId }) => eraId));
  return (
    <g data-circa-color="era">
      {bands.map(({ label, labelAt }, index) => (
        <PictureWord key={keys[index]} at={labelAt} text={label} {...{ placer, top }} />
      ))}
      {bands.map((band, index) => (
        <Wash key={keys[index]} {...{ band, placer, scope }} y={band.y - top} />
      ))}
    </g>
  );
}

interface WashProps extends Pick<EraBandsProps, "placer" | "scope"> {
  readonly band: SceneEraBand;
  readonly y: number;
}

function Wash({ band, placer, scope, y }: WashProps): JSX.Element {
  const { from, to, height, parts, startEnd, endEnd } = band;
  const fadeOf = (isBefore: boolean): string =>
    fadeFill(scope, "era", isBefore === placer.mirrored ? "after" : "before");
  const edges = new Set([...(startEnd === "cap" ? [from] : []), ...(endEnd === "cap" ? [to] : [])]);
  return (
    <>
      {parts.flatMap(({ fill, shade, ...part }) =>
        [strip, height].map((partHeight) => (
          <rect
            key={`${part.from}-${fill}-${partHeight}`}
            className={classNames.era}
            data-circa-fill={shade}
            {...placer.span(part.from, part.to)}
            y={y}
            height={partHeight}
            fill={fill.startsWith("fading") ? fadeOf(fill === "fading-before") : undefined}
          />
        )),
      )}
      {[...edges].map((x) => (
        <rect
          key={x}
          className={classNames.era}
          data-circa-fill="edge"
          {...{ x: placer.x(x), y, height }}
          width="1"
        />
      ))}
      {endEnd === "arrow" && (
        <Place x={placer.x(to)} y={y}>
          <path
            className={classNames.era}
            data-circa-fill="edge"
            d={`M0 0v${strip}l${placer.flip * 8} ${-strip / 2}z`}
          />
        </Place>
      )}
    </>
  );
}
