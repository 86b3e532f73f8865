"use client";

import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type JSX,
  type RefAttributes,
  useId,
} from "react";
import { defaultPublication, type Publication } from "../../publication/index.ts";
import type { ExplorerSource } from "../../scene/explorer/index.ts";
import { classNames, joinClassNames } from "../classNames.ts";
import type { EventRenderers } from "../EventCard.tsx";
import { Heading } from "../Heading.tsx";
import { ExplorerStage } from "./ExplorerStage.tsx";
import type { TimelineExplorerHandle } from "./TimelineExplorerHandle.ts";
import { useExplorerIndex } from "./useExplorerIndex.ts";

/** Props of {@link TimelineExplorer}; any other prop goes to the root `<section>`. */
export interface TimelineExplorerProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children" | "title">,
    EventRenderers {
  /** The events. Another source opens the explorer anew. */
  source: ExplorerSource;
  /**
   * Whose words and date style to use; its `id` picks the look in the stylesheet. A source that is
   * made from a chronology has its dates from the publication that it is given.
   * @default defaultPublication
   */
  publication?: Publication | undefined;
  /**
   * The heading over the picture.
   * @default none
   */
  title?: string | undefined;
  /**
   * A sentence under the heading.
   * @default none
   */
  summary?: string | undefined;
  /**
   * The level of the title, 1 to 5; the card of an event is one deeper.
   * @default the publication's
   */
  headingLevel?: number | undefined;
  /**
   * What the `id`s on the page begin with: `"flights-"`. Unique on the page.
   * @default a prefix that React makes unique
   */
  idPrefix?: string | undefined;
  /**
   * The most rows of labels over the axis, a whole number from 1.
   * @default 6
   */
  rows?: number | undefined;
}

/**
 * Very many events, ten to a million, on an axis to zoom and to pan. Renders a `<section>` with a
 * heading, a picture that takes keys, fingers and wheel, and a list of the events in view.
 *
 * Labels keep their places: none jumps in a pan, none goes by looking closer, and what has no room is
 * counted where it is. Every event is on the list, a stretch at a time. From a server come heading,
 * list and note; the picture needs a script.
 */
export const TimelineExplorer: ForwardRefExoticComponent<
  TimelineExplorerProps & RefAttributes<TimelineExplorerHandle>
> = forwardRef(function TimelineExplorer(
  props: TimelineExplorerProps,
  ref: ForwardedRef<TimelineExplorerHandle>,
): JSX.Element {
  const { source, publication = defaultPublication, title, summary, rows = 6, ...others } = props;
  const { headingLevel = publication.headingLevel, idPrefix, className, ...rest } = others;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta, ...sectionProps } = rest;
  const scope = `circa${useId().replace(/\W/g, "")}-`;
  const prefix = idPrefix ?? scope;
  const state = useExplorerIndex(source);
  const titleId = `${prefix}title`;
  const { messages } = publication;
  return (
    <section
      lang={publication.lang}
      dir={publication.direction}
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : messages.events}
      data-circa-publication={props.publication?.id}
      {...sectionProps}
      className={joinClassNames(classNames.root, classNames.explorer, className)}
    >
      <div className={classNames.frame}>
        <header className={classNames.header}>
          {title && (
            <Heading level={headingLevel} id={titleId} className={classNames.title}>
              {title}
            </Heading>
          )}
          {summary && <p className={classNames.standfirst}>{summary}</p>}
        </header>
        {"progress" in state ? (
          <Sorting progress={state.progress} label={messages.sorting} />
        ) : state.index.lookup.count === 0 ? (
          <p className={classNames.empty}>{messages.empty}</p>
        ) : (
          <ExplorerStage
            key={state.edition}
            ref={ref}
            {...{ source, publication, rows }}
            {...{ renderDate, renderHeadline, renderMedia, renderBody, renderMeta }}
            index={state.index}
            label={title ?? messages.events}
            headingLevel={headingLevel + 1}
            idPrefix={prefix}
          />
        )}
        {source.note && <footer className={classNames.note}>{source.note}</footer>}
      </div>
    </section>
  );
});

interface SortingProps {
  readonly progress: number;
  readonly label: string;
}

/** How far the events are put in order. */
function Sorting({ progress, label }: SortingProps): JSX.Element {
  return (
    <div className={classNames.controls}>
      <p className={classNames.inView} role="status">
        {label}
      </p>
      <progress aria-label={label} value={progress} />
    </div>
  );
}
