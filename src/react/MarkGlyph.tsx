import type { JSX } from "react";
import type { BarPart, SceneMark } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import type { Placer } from "./createPlacer.ts";
import { type Fade, fadeFill } from "./InkDefinitions.tsx";
import { drawMarker } from "./Marker.tsx";
import { Place, PlaceElement } from "./Place.tsx";

/** What {@link MarkGlyph} draws on. */
export interface MarkSurroundings {
  /** Where on the picture things lie. */
  placer: Placer;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** The top of the picture, in scene pixels. */
  top: number;
  /** The measures of dots, bars and caps. */
  sizes: MarkSizes;
}

/** How large the signs are drawn, in CSS pixels. */
export interface MarkSizes {
  readonly dot: number;
  readonly bar: number;
  readonly cap: number;
  readonly arrow: number;
}

/** Props of {@link MarkGlyph}. */
export interface MarkGlyphProps extends MarkSurroundings {
  /** What to draw. */
  mark: SceneMark;
}

/** One event's sign on the axis: a dot, or a bar with its ends. Renders a `<g>`. */
export function MarkGlyph({ mark, ...around }: MarkGlyphProps): JSX.Element {
  return drawMark(mark, around);
}

/** The same for lists: there are as many as events, at every width, and a component takes time. */
export function drawMark(
  mark: SceneMark,
  { placer, scope, top, ...usual }: MarkSurroundings,
): JSX.Element {
  const { eventId, color, shape, startEnd, endEnd } = mark;
  const y = mark.y - top;
  const sizes = scaled(usual.sizes, mark.scale);
  const end = { placer, y, sizes };
  return (
    <g
      key={eventId}
      className={classNames.mark}
      data-circa-color={color}
      data-circa-event={eventId}
    >
      {shape === "dot" ? (
        <PlaceElement overflow="visible" x={placer.x(mark.from)} y={y}>
          {mark.scale === undefined ? (
            drawMarker()
          ) : (
            <g transform={`scale(${Math.round(mark.scale * 100) / 100})`}>{drawMarker()}</g>
          )}
        </PlaceElement>
      ) : (
        mark.parts.map((part) => (
          <rect
            key={`${part.from}-${part.fill}`}
            className={classNames.bar}
            data-circa-fill={part.fill}
            // Half a pixel under its neighbour, so that no hairline shows between them.
            {...placer.span(
              part.fill === "fading-after" ? part.from - 0.5 : part.from,
              part.fill === "fading-before" ? part.to + 0.5 : part.to,
            )}
            y={y - sizes.bar / 2}
            height={sizes.bar}
            fill={fillOf(part, color, { placer, scope })}
          />
        ))
      )}
      {startEnd === "cap" && shape === "bar" && <Cap x={mark.from} {...end} />}
      {endEnd === "cap" && shape === "bar" && <Cap x={mark.to} {...end} />}
      {endEnd === "arrow" && <Arrow x={mark.to} {...end} />}
    </g>
  );
}

function scaled({ dot, bar, cap, arrow }: MarkSizes, scale = 1): MarkSizes {
  return { dot: dot * scale, bar: bar * scale, cap: cap * scale, arrow: arrow * scale };
}

function fillOf(
  { fill }: BarPart,
  color: number,
  { placer, scope }: { placer: Placer; scope: string },
): string | undefined {
  if (fill === "solid" || fill === "light") return undefined;
  const before: Fade = placer.mirrored ? "after" : "before";
  const after: Fade = placer.mirrored ? "before" : "after";
  return fadeFill(scope, color, fill === "fading-before" ? before : after);
}

interface EndProps {
  readonly x: number;
  readonly y: number;
  readonly placer: Placer;
  readonly sizes: MarkSizes;
}

function Cap({ x, y, placer, sizes }: EndProps): JSX.Element {
  const reach = sizes.bar / 2 + sizes.cap;
  const at = placer.x(x);
  return <line className={classNames.cap} x1={at} x2={at} y1={y - reach} y2={y + reach} />;
}

function Arrow({ x, y, placer, sizes }: EndProps): JSX.Element {
  const half = sizes.bar / 2 + sizes.cap - 1;
  return (
    <Place x={placer.x(x)} y={y}>
      <path
        className={classNames.arrow}
        d={`M0 ${-half}L${placer.flip * sizes.arrow} 0L0 ${half}Z`}
      />
    </Place>
  );
}
