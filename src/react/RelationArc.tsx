import type { JSX } from "react";
import type { SceneArc } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { Place } from "./Place.tsx";

/** Props of {@link RelationArc}. */
export interface RelationArcProps {
  /** What to draw. */
  arc: SceneArc;
  /** Where on the picture things lie. */
  placer: Placer;
  /** The top of the picture, in scene pixels. */
  top: number;
}

/** A relation between two marks: an arc with an arrowhead and its word. Renders a `<g>`. */
export function RelationArc({ arc, placer, top }: RelationArcProps): JSX.Element {
  const { x, width } = placer.span(Math.min(arc.x1, arc.x2), Math.max(arc.x1, arc.x2));
  const bottom = Math.max(arc.y1, arc.y2);
  const height = bottom - arc.top;
  const share = (depth: number): number => Math.round((depth / height) * 1000) / 10;
  const leftFirst = arc.x1 < arc.x2 !== placer.mirrored;
  const [y1, y2] = [arc.y1 - arc.top, arc.y2 - arc.top];
  const [left, right] = leftFirst ? [y1, y2] : [y2, y1];
  const { labelAt } = arc;
  return (
    <g data-circa-color={arc.color} data-circa-relation={arc.relation}>
      <Place
        x={x}
        y={arc.top - top}
        width={width}
        height={height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path
          className={classNames.arc}
          // With each handle a third of its leg over the top, the curve comes up to the top.
          d={`M0 ${share(left)}C0 ${share(-left / 3)} 100 ${share(-right / 3)} 100 ${share(right)}`}
        />
      </Place>
      <Place x={placer.x(arc.x2)} y={arc.y2 - top}>
        <path className={classNames.arcHead} d="M-4.5 -8h9L0 0z" />
      </Place>
      {labelAt && (
        <Place x={placer.x(labelAt.x)} y={labelAt.y - top}>
          <text
            className={classNames.arcLabel}
            x={placer.flip * (labelAt.anchor === "end" ? -8 : 8)}
            textAnchor={labelAt.anchor}
          >
            {arc.label}
          </text>
        </Place>
      )}
    </g>
  );
}
