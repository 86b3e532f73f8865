import { type JSX, useMemo } from "react";
import type { Chronology } from "../model/index.ts";
import type { Publication } from "../publication/index.ts";
import { buildScenes, type SceneWords } from "../scene/index.ts";
import { type TimelineFrameProps, TimelineView } from "./TimelineView.tsx";

/** Props of {@link Timeline}; any other prop goes to the root `<section>`. */
export interface TimelineProps extends TimelineFrameProps {
  /** What to draw. Data from outside goes through `parseChronology` first. */
  chronology: Chronology;
  /**
   * Whose words and date style to use; its `id` picks the look in the stylesheet.
   * @default defaultPublication
   */
  publication?: Publication | undefined;
  /**
   * Whether marks stand in named lanes, one for each `"party"` that speaks or acts, or by the events'
   * own `"lane"`. The list stays one, in order of time.
   * @default "none"
   */
  lanes?: SceneWords["lanes"];
  /**
   * Whether a line says at what date the chronology is told; `"auto"` draws it where something is
   * still under way some while after the last date.
   * @default "auto"
   */
  now?: SceneWords["now"];
  /**
   * The container widths that pictures are laid out for, in CSS pixels, least first. A layout
   * serves up to the next one's width. Under 640 the picture is the narrow one; 640 is added where
   * no layout serves from there on.
   * @default [640, 760, 900, 1060, 1240]
   */
  widths?: readonly number[] | undefined;
  /**
   * The most that the wide picture may be high, in CSS pixels; `Infinity` for no limit. Events that
   * do not fit fold, by priority, into chips that open.
   * @default 900 for more than a dozen events, else no limit
   */
  maxHeight?: number | undefined;
  /**
   * The most rows of cards on each side of the wide picture's axis.
   * @default 4
   */
  maxRows?: number | undefined;
}

/**
 * News events as an annotated timeline. Renders a `<section>` with a heading, a legend, one list
 * of events, and the picture around it.
 *
 * Needs no script to be read and none to fit its container: wide pictures and the narrow one are
 * in the markup, and the container's width picks one of them.
 */
export function Timeline(props: TimelineProps): JSX.Element {
  const { chronology, publication, lanes, now, widths, maxHeight, maxRows, ...frame } = props;
  const isNarrow = frame.orientation === "narrow";
  const scenes = useMemo(() => {
    const room = { widths: isNarrow ? [] : widths, maxHeight, maxRows };
    return buildScenes(chronology, { publication, lanes, now, ...room });
  }, [chronology, publication, lanes, now, widths, isNarrow, maxHeight, maxRows]);
  return <TimelineView {...frame} scenes={scenes} />;
}
