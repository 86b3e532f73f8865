import type { JSX } from "react";
import type { ViewPublication } from "../publication/index.ts";
import type { SceneItem } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import { elementId } from "./elementId.ts";
import { TextLink } from "./TextLink.tsx";

/** Props of {@link EventMeta}. */
export interface EventMetaProps {
  /** What to say. */
  item: SceneItem;
  /** Whose words to say it in. */
  publication: ViewPublication;
  /** What the `id`s of all cards on this timeline begin with. */
  idPrefix: string;
}

/** Whether an item may have small lines. */
export function hasMeta({ status, byline, relations, event, lane }: SceneItem): boolean {
  return (status ?? byline ?? lane ?? event.sources ?? relations[0]) !== undefined;
}

/**
 * The small lines of a card: doubt about the content, who said it, which event it answers, who
 * reported it. Renders one `<p>` for each that there is.
 */
export function EventMeta({ item, publication, idPrefix }: EventMetaProps): JSX.Element {
  const { status, byline, relations, event, lane } = item;
  const sources = event.sources ?? [];
  const sourceKeys = createKeys(sources.map(({ name }) => name));
  const relationKeys = createKeys(relations.map(({ kind, eventId }) => `${kind} ${eventId}`));
  return (
    <>
      {status !== undefined && <p className={classNames.status}>{status}</p>}
      {lane !== undefined && lane !== byline && <p className={classNames.lane}>{lane}</p>}
      {byline !== undefined && <p className={classNames.meta}>{byline}</p>}
      {relations.map(({ kind, eventId, text }, index) => (
        <p key={relationKeys[index]} className={classNames.relation} data-circa-relation={kind}>
          <a href={`#${elementId(idPrefix, eventId)}`}>{text}</a>
        </p>
      ))}
      {sources.length > 0 && (
        <p className={classNames.meta}>
          {`${publication.messages.sources} `}
          {sources.map(({ name, url }, index) => (
            <span key={sourceKeys[index]}>
              {index > 0 && ", "}
              <TextLink href={url}>{name}</TextLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
