import type { JSX } from "react";
import type { SceneNow } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { PictureWord } from "./PictureWord.tsx";

/** Props of {@link NowLine}. */
export interface NowLineProps {
  /** What to draw. */
  now: SceneNow;
  /** Where on the picture things lie. */
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** The line at the date that the story is told at, with its words. Renders a `<g>`. */
export function NowLine({ now, placer, top }: NowLineProps): JSX.Element {
  const x = placer.x(now.x);
  const y = now.y - top;
  return (
    <g>
      <line className={classNames.nowLine} x1={x} x2={x} y1={y} y2={y + now.height} />
      <PictureWord at={now.labelAt} text={now.label} {...{ placer, top }} />
    </g>
  );
}
