import type { ComponentPropsWithoutRef, JSX, ReactNode } from "react";
import type { Publication } from "../publication/index.ts";
import type { SceneItem } from "../scene/index.ts";
import { classNames, joinClassNames } from "./classNames.ts";
import { EventDate } from "./EventDate.tsx";
import { EventMeta } from "./EventMeta.tsx";
import { Heading } from "./Heading.tsx";
import { RichTextView } from "./RichTextView.tsx";

/** What a consumer may draw in place of a card's own parts. */
export interface EventRenderers {
  /** Draws the date line's content. */
  renderDate?: ((item: SceneItem) => ReactNode) | undefined;
  /** Draws the headline's content. */
  renderHeadline?: ((item: SceneItem) => ReactNode) | undefined;
  /** Draws everything between the headline and the small lines, in place of the summary. */
  renderBody?: ((item: SceneItem) => ReactNode) | undefined;
  /** Draws the small lines: status, who said it, what it answers, sources. */
  renderMeta?: ((item: SceneItem) => ReactNode) | undefined;
}

/** Props of {@link EventCard}; any other prop goes to the root `<article>`. */
export interface EventCardProps
  extends Omit<ComponentPropsWithoutRef<"article">, "children">,
    EventRenderers {
  /** What to say. */
  item: SceneItem;
  /** Whose words to say it in. */
  publication: Publication;
  /** The level of its heading, 2 to 6. */
  headingLevel: number;
  /** What the `id`s of all cards on this timeline begin with; their links use it too. */
  idPrefix: string;
}

/** One event: when, what, who said it and who answers it. Renders an `<article>`. */
export function EventCard(props: EventCardProps): JSX.Element {
  const { item, publication, headingLevel, idPrefix, className, ...others } = props;
  const { renderDate, renderHeadline, renderBody, renderMeta, ...rest } = others;
  const { event, date } = item;
  const headingId = `${idPrefix}${event.id}-headline`;
  return (
    <article
      {...rest}
      id={`${idPrefix}${event.id}`}
      aria-labelledby={headingId}
      className={joinClassNames(classNames.card, className)}
    >
      <p className={classNames.date}>{renderDate?.(item) ?? <EventDate date={date} />}</p>
      <Heading level={headingLevel} id={headingId} className={classNames.headline}>
        {renderHeadline?.(item) ?? <Headline {...event} />}
      </Heading>
      {renderBody?.(item) ??
        (event.summary !== undefined && (
          <p className={classNames.summary}>
            <RichTextView text={event.summary} quotes={publication.quotes} />
          </p>
        ))}
      {renderMeta?.(item) ?? <EventMeta {...{ item, publication, idPrefix }} />}
    </article>
  );
}

function Headline({ headline, url }: SceneItem["event"]): ReactNode {
  return url === undefined ? headline : <a href={url}>{headline}</a>;
}
