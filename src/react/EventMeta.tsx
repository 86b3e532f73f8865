import type { JSX } from "react";
import type { Publication } from "../publication/index.ts";
import type { SceneItem } from "../scene/index.ts";
import { classNames } from "./classNames.ts";

/** Props of {@link EventMeta}. */
export interface EventMetaProps {
  /** What to say. */
  item: SceneItem;
  /** Whose words to say it in. */
  publication: Publication;
  /** What the `id`s of all cards on this timeline begin with. */
  idPrefix: string;
}

/**
 * The small lines of a card: doubt about the content, who said it, which event it answers, who
 * reported it. Renders one `<p>` for each that there is.
 */
export function EventMeta({ item, publication, idPrefix }: EventMetaProps): JSX.Element {
  const { status, byline, relations, event } = item;
  const sources = event.sources ?? [];
  return (
    <>
      {status !== undefined && <p className={classNames.status}>{status}</p>}
      {byline !== undefined && <p className={classNames.meta}>{byline}</p>}
      {relations.map(({ kind, eventId, text }) => (
        <p key={`${kind}-${eventId}`} className={classNames.relation} data-circa-relation={kind}>
          <a href={`#${idPrefix}${eventId}`}>{text}</a>
        </p>
      ))}
      {sources.length > 0 && (
        <p className={classNames.meta}>
          {`${publication.messages.sources} `}
          {sources.map(({ name, url }, index) => (
            <span key={`${name}-${url}`}>
              {index > 0 && ", "}
              {url === undefined ? name : <a href={url}>{name}</a>}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
