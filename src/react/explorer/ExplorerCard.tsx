import type { JSX, MouseEvent } from "react";
import type { Publication } from "../../publication/index.ts";
import type { ExplorerSource } from "../../scene/explorer/index.ts";
import { classNames } from "../classNames.ts";
import { EventCard, type EventRenderers } from "../EventCard.tsx";
import { EventDate } from "../EventDate.tsx";
import { Heading } from "../Heading.tsx";

/** Props of {@link ExplorerCard}. */
export interface ExplorerCardProps extends EventRenderers {
  /** Where the events come from. */
  source: ExplorerSource;
  /** The event, by its place in the columns. */
  event: number;
  /** Whose words to use. */
  publication: Publication;
  /** The level of its heading, 2 to 6. */
  headingLevel: number;
  /** What the `id`s of cards begin with. */
  idPrefix: string;
  /** Is told that the card is to be closed. */
  onClose: () => void;
  /** Is told the `id` of another event whose link was followed. */
  onFollow: (eventId: string) => void;
}

/** The card of the event that was chosen, and a button that closes it. Renders a `<div>`. */
export function ExplorerCard(props: ExplorerCardProps): JSX.Element {
  const { source, event, publication, headingLevel, idPrefix, onClose, onFollow } = props;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta } = props;
  const item = source.item?.(event);
  const follow = (click: MouseEvent<HTMLElement>): void => {
    const link = click.target instanceof Element ? click.target.closest("a") : null;
    const id = link?.getAttribute("href")?.startsWith(`#${idPrefix}`)
      ? decodeURIComponent(link.hash.slice(1 + idPrefix.length))
      : undefined;
    if (id === undefined) return;
    // The other card is not on the page yet.
    click.preventDefault();
    onFollow(id);
  };
  return (
    <div
      className={classNames.choice}
      data-circa-color={item?.color ?? source.color?.(event) ?? 0}
      onClickCapture={follow}
    >
      {item ? (
        <EventCard
          {...{ item, publication, headingLevel, idPrefix }}
          {...{ renderDate, renderHeadline, renderMedia, renderBody, renderMeta }}
        />
      ) : (
        <article className={classNames.card}>
          <p className={classNames.date}>
            <EventDate date={source.date(event)} />
          </p>
          <Heading level={headingLevel} className={classNames.headline}>
            {source.headline(event)}
          </Heading>
        </article>
      )}
      <button type="button" className={classNames.control} onClick={onClose}>
        {publication.messages.close}
      </button>
    </div>
  );
}
