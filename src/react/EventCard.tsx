import type { ComponentPropsWithoutRef, JSX, ReactNode } from "react";
import type { ViewPublication } from "../publication/index.ts";
import type { SceneItem } from "../scene/index.ts";
import { classNames, joinClassNames } from "./classNames.ts";
import { drawDate } from "./EventDate.tsx";
import { EventMedia } from "./EventMedia.tsx";
import { EventMeta, hasMeta } from "./EventMeta.tsx";
import { elementId } from "./elementId.ts";
import { headingOf } from "./Heading.tsx";
import { RichTextView } from "./RichTextView.tsx";
import { TextLink } from "./TextLink.tsx";

/** What a consumer may draw in place of a card's own parts. */
export interface EventRenderers {
  /** Draws the date line's content. */
  renderDate?: ((item: SceneItem) => ReactNode) | undefined;
  /** Draws the headline's content. */
  renderHeadline?: ((item: SceneItem) => ReactNode) | undefined;
  /** Draws pictures and recordings: a player of the page's own, a frame that asks for consent. */
  renderMedia?: ((item: SceneItem) => ReactNode) | undefined;
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
  publication: ViewPublication;
  /** The level of its heading, 2 to 6. */
  headingLevel: number;
  /** What the `id`s of all cards on this timeline begin with; their links use it too. */
  idPrefix: string;
  /** The language of headline and summary, where it is not the publication's: a BCP 47 tag. */
  textLang?: string | undefined;
}

/** One event: when, what, who said it and who answers it. Renders an `<article>`. */
export function EventCard(props: EventCardProps): JSX.Element {
  const { item, publication, headingLevel, idPrefix, textLang, className, ...others } = props;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta, ...rest } = others;
  const { event, date } = item;
  const cardId = elementId(idPrefix, event.id);
  const direction = textLang === undefined ? undefined : "auto";
  const Title = headingOf(headingLevel);
  const headingId = `${cardId}-headline`;
  return (
    <article
      {...rest}
      id={cardId}
      aria-labelledby={headingId}
      className={joinClassNames(classNames.card, className)}
    >
      <p className={classNames.date}>{renderDate?.(item) ?? drawDate(date)}</p>
      <Title id={headingId} className={classNames.headline} lang={textLang} dir={direction}>
        {renderHeadline?.(item) ??
          (event.url === undefined ? (
            event.headline
          ) : (
            <TextLink href={event.url}>{event.headline}</TextLink>
          ))}
      </Title>
      {renderMedia?.(item) ??
        (event.media !== undefined && (
          <EventMedia media={event.media} credits={item.credits} textLang={textLang} />
        ))}
      {renderBody?.(item) ??
        (event.summary !== undefined && (
          <p className={classNames.summary} lang={textLang} dir={direction}>
            {typeof event.summary === "string" ? (
              event.summary
            ) : (
              <RichTextView text={event.summary} quotes={publication.quotes} />
            )}
          </p>
        ))}
      {renderMeta?.(item) ??
        (hasMeta(item) && <EventMeta item={item} publication={publication} idPrefix={idPrefix} />)}
    </article>
  );
}
