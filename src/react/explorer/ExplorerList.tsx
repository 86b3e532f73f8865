import type { JSX } from "react";
import { formatCount, type Publication } from "../../publication/index.ts";
import { type ExplorerIndex, type ExplorerSource, listLength } from "../../scene/explorer/index.ts";
import { classNames } from "../classNames.ts";
import { EventDate } from "../EventDate.tsx";
import { indexAt } from "./drawMarks.ts";

/** Props of {@link ExplorerList}. */
export interface ExplorerListProps {
  /** Where the events come from. */
  source: ExplorerSource;
  /** The events in order. */
  index: ExplorerIndex;
  /** Whose words to use. */
  publication: Publication;
  /** The first event that is listed, by its place in order of time. */
  from: number;
  /** The event that is chosen, by the same. */
  selected: number | null;
  /** Is told which event is chosen. */
  onChoose: (position: number) => void;
  /** Is told from which event on to list. */
  onList: (from: number) => void;
}

/** Some of the events in order of time, each with its place among all. Renders an `<ol>` and buttons. */
export function ExplorerList(props: ExplorerListProps): JSX.Element {
  const { source, index, publication, from, selected, onChoose, onList } = props;
  const { events, listBefore, listAfter } = publication.messages;
  const { count } = index.lookup;
  const end = Math.min(count, from + listLength);
  const positions = Array.from({ length: end - from }, (_, place) => from + place);
  const most = formatCount(listLength, publication);
  const more = (label: string, to: number, isThere: boolean): JSX.Element => (
    <button
      type="button"
      className={classNames.control}
      disabled={!isThere}
      onClick={() => onList(to)}
    >
      {label}
    </button>
  );
  return (
    <>
      <ol
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from an unmarked list
        role="list"
        className={classNames.events}
        aria-label={events}
      >
        {positions.map((position) => {
          const event = indexAt(index, position);
          return (
            <li
              key={position}
              aria-setsize={count}
              aria-posinset={position + 1}
              data-circa-color={source.color?.(event) ?? 0}
            >
              <button
                type="button"
                className={classNames.eventChoice}
                aria-current={position === selected}
                data-circa-position={position}
                onClick={() => onChoose(position)}
              >
                <EventDate date={source.date(event)} />
                {` ${source.headline(event)}`}
              </button>
            </li>
          );
        })}
      </ol>
      {count > listLength && (
        <div className={classNames.controls}>
          {more(listBefore(most), from - listLength, from > 0)}
          {more(listAfter(most), from + listLength, end < count)}
        </div>
      )}
    </>
  );
}
