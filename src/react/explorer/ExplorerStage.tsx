"use client";

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type JSX,
  type KeyboardEvent,
  type RefAttributes,
  useImperativeHandle,
} from "react";
import { classNames } from "../classNames.ts";
import type { EventRenderers } from "../EventCard.tsx";
import { indexAt } from "./drawMarks.ts";
import { ExplorerCard } from "./ExplorerCard.tsx";
import { ExplorerList } from "./ExplorerList.tsx";
import { ExplorerPicture } from "./ExplorerPicture.tsx";
import { keyIntent } from "./keyIntent.ts";
import type { TimelineExplorerHandle } from "./TimelineExplorerHandle.ts";
import { type Explorer, type ExplorerParts, useExplorer } from "./useExplorer.ts";
import { focusOf, useGestures } from "./useGestures.ts";
import { useTakenOver } from "./useTakenOver.ts";

/** Props of {@link ExplorerStage}. */
export interface ExplorerStageProps extends ExplorerParts, EventRenderers {
  /** Names the picture to a screen reader. */
  label: string;
  /** The level of the heading of a card, 2 to 6. */
  headingLevel: number;
  /** What the `id`s on the page begin with. */
  idPrefix: string;
}

/** Everything of an explorer that depends on its events: what is in view, picture, card and list. */
export const ExplorerStage: ForwardRefExoticComponent<
  ExplorerStageProps & RefAttributes<TimelineExplorerHandle>
> = forwardRef(function ExplorerStage(
  props: ExplorerStageProps,
  ref: ForwardedRef<TimelineExplorerHandle>,
): JSX.Element {
  const { source, index, publication, label, headingLevel, idPrefix } = props;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta } = props;
  const { messages, direction } = publication;
  const explorer = useExplorer(props);
  const { picture, sizes, frame, isMeasured, dispatch } = explorer;
  // Where no server wrote it, words come with the picture: the page is laid out once.
  const isServed = useTakenOver();
  const isComplete = isServed || isMeasured || index.domain === null;
  const { selected, isOpen } = frame;
  useImperativeHandle(
    ref,
    () => ({
      zoomBy: (factor) => dispatch({ type: "zoom", factor }),
      panBy: (share) => dispatch({ type: "pan", share }),
      showAll: () => dispatch({ type: "home" }),
    }),
    [dispatch],
  );
  useGestures(explorer, direction === "rtl");
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const intent = keyIntent(event, { mirrored: direction === "rtl", at: focusOf(explorer) });
    if (intent === null) return;
    event.preventDefault();
    dispatch(intent);
  };
  const follow = (eventId: string): void => {
    const found = source.indexOf?.(eventId) ?? -1;
    const { order } = index.lookup;
    if (found >= 0) {
      const position = order === null ? found : order.indexOf(found);
      dispatch({ type: "select", position, opens: true });
    }
  };
  const chosen = selected === null ? undefined : indexAt(index, selected);
  return (
    <>
      {index.domain !== null && (
        <>
          {isComplete && <Controls {...{ explorer, publication }} />}
          <div
            ref={picture}
            className={classNames.marks}
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move what is in view
            tabIndex={0}
            aria-label={label}
            aria-describedby={`${idPrefix}keys`}
            onKeyDown={press}
          >
            <ExplorerPicture
              {...{ source, index, publication, sizes, selected }}
              {...{ window: frame.window, lanes: frame.lanes }}
            />
          </div>
          {isComplete && (
            <>
              <p id={`${idPrefix}keys`} className={classNames.spoken}>
                {messages.keys}
              </p>
              <p className={classNames.spoken} aria-live="polite">
                {chosen !== undefined &&
                  `${source.date(chosen).spoken}: ${source.headline(chosen)}`}
              </p>
            </>
          )}
        </>
      )}
      {isOpen && chosen !== undefined && (
        <ExplorerCard
          {...{ source, publication, headingLevel, idPrefix }}
          {...{ renderDate, renderHeadline, renderMedia, renderBody, renderMeta }}
          event={chosen}
          onClose={() => dispatch({ type: "close" })}
          onFollow={follow}
        />
      )}
      {isComplete && (
        <ExplorerList
          {...{ source, index, publication, selected }}
          from={frame.listFrom}
          onChoose={(position) => dispatch({ type: "select", position, opens: true })}
          onList={(from) => dispatch({ type: "list", from })}
        />
      )}
    </>
  );
});

interface ControlsProps extends Pick<ExplorerParts, "publication"> {
  readonly explorer: Explorer;
}

/** What is in view, and buttons to change it. */
function Controls({ explorer, publication }: ControlsProps): JSX.Element {
  const { frame, dispatch } = explorer;
  const { zoomIn, zoomOut, showAll } = publication.messages;
  return (
    <div className={classNames.controls}>
      <p className={classNames.inView} role="status">
        {frame.status}
      </p>
      <div>
        <button
          type="button"
          className={classNames.control}
          aria-label={zoomOut}
          title={zoomOut}
          onClick={() => dispatch({ type: "zoom", factor: 0.5, at: focusOf(explorer) })}
        >
          −
        </button>
        <button
          type="button"
          className={classNames.control}
          aria-label={zoomIn}
          title={zoomIn}
          onClick={() => dispatch({ type: "zoom", factor: 2, at: focusOf(explorer) })}
        >
          +
        </button>
        <button
          type="button"
          className={classNames.control}
          onClick={() => dispatch({ type: "home" })}
        >
          {showAll}
        </button>
      </div>
    </div>
  );
}
