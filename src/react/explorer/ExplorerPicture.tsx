import type { CSSProperties, JSX } from "react";
import type { Publication } from "../../publication/index.ts";
import {
  type ExplorerIndex,
  type ExplorerLabel,
  type ExplorerSizes,
  type ExplorerSource,
  type ExplorerWindow,
  flagInset,
  formatMore,
} from "../../scene/explorer/index.ts";
import { classNames } from "../classNames.ts";
import { canvasBox, indexAt } from "./drawMarks.ts";

/** Props of {@link ExplorerPicture}. */
export interface ExplorerPictureProps {
  /** Where the events come from. */
  source: ExplorerSource;
  /** The events in order. */
  index: ExplorerIndex;
  /** Whose words to use. */
  publication: Publication;
  /** Where things lie from top to bottom. */
  sizes: ExplorerSizes;
  /** What to draw; without it the axis stands alone. */
  window?: ExplorerWindow | undefined;
  /** How many lanes of bars to have room for. */
  lanes: number;
  /** The event that is chosen, by its place in order of time. */
  selected: number | null;
}

/** The categorical colours. */
const colors = Array.from({ length: 9 }, (_, color) => color);

/**
 * What lies in an explorer's picture: an axis, a canvas for marks, and an element for each tick,
 * count and label, which whoever knows the view puts in its place along the axis. It repeats what the
 * list says, so it is hidden from assistive technology.
 */
export function ExplorerPicture(props: ExplorerPictureProps): JSX.Element {
  const { index, publication, sizes, window } = props;
  const isLabelled = window?.labels.some(({ position }) => position === props.selected);
  return (
    <div aria-hidden="true">
      <svg width="100%" height={sizes.heightWith(props.lanes)} aria-hidden="true" focusable="false">
        <line className={classNames.axisLine} x1="0" x2="100%" y1={sizes.axis} y2={sizes.axis} />
      </svg>
      <i className={classNames.probe} data-circa-color="0">
        {props.source.color && colors.map((color) => <i key={color} data-circa-color={color} />)}
      </i>
      {window && (
        <>
          <canvas className={classNames.canvas} style={canvasBox(sizes)} />
          <div className={classNames.layer}>
            {window.ticks.map(({ tier, at, label }) => (
              <span
                key={`${tier}${at}`}
                className={classNames.tick}
                data-circa-tier={tier}
                style={{ top: sizes.axis }}
              >
                {label}
              </span>
            ))}
            {window.folds.map(({ at, count }, place) => (
              <span
                key={at}
                className={classNames.fold}
                data-circa-fold={place}
                style={{ top: sizes.base + 2 }}
              >
                {formatMore(count, publication)}
              </span>
            ))}
            {window.labels.map((label) => renderFlag(label, props))}
            {props.selected !== null && !isLabelled && (
              <i
                className={classNames.chosen}
                data-circa-at={index.lookup.starts[props.selected]}
                style={{ top: sizes.dots }}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** A label with its leader and its point on the axis; no component, since there are many at once. */
function renderFlag(
  label: ExplorerLabel,
  { index, sizes, source, selected }: ExplorerPictureProps,
): JSX.Element {
  const { row, side, width, position } = label;
  const event = indexAt(index, position);
  const top = sizes.rowTop(row);
  const style: CSSProperties & Record<`--${string}`, string> = {
    top,
    width: width + flagInset,
    marginInlineStart: side === "after" ? 0 : -width - flagInset,
    "--circa-drop": `${sizes.dots - top}px`,
  };
  return (
    <p
      key={position}
      className={classNames.flag}
      data-circa-side={side}
      data-circa-color={source.color?.(event) ?? 0}
      data-circa-position={position}
      data-circa-chosen={position === selected ? "" : undefined}
      style={style}
    >
      <span>{source.date(event).visible}</span>
      <b>{source.headline(event)}</b>
    </p>
  );
}
