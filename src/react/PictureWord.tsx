import type { JSX } from "react";
import type { WordPlace } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { Place } from "./Place.tsx";

/** Props of {@link PictureWord}. */
export interface PictureWordProps {
  /** Where it stands. */
  at: WordPlace;
  /** What it says. */
  text: string;
  /** Where on the picture things lie. */
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** A name on a wide picture, in the letters of the axis. Renders an `<svg>`. */
export function PictureWord({ at, text, placer, top }: PictureWordProps): JSX.Element {
  return (
    <Place x={placer.x(at.x)} y={at.y - top}>
      <text className={classNames.tickLabel} textAnchor={at.anchor}>
        {text}
      </text>
    </Place>
  );
}
