import type { ComponentPropsWithoutRef, JSX } from "react";
import type { ViewPublication } from "../publication/index.ts";
import type { NarrowScene, SceneItem } from "../scene/index.ts";
import { classNames, joinClassNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import { EventCard, type EventRenderers } from "./EventCard.tsx";
import { EventGutter } from "./EventGutter.tsx";
import { gutterMeasures } from "./gutterMeasures.ts";

/** Props of {@link EventList}; any other prop goes to the root `<ol>`. */
export interface EventListProps
  extends Omit<ComponentPropsWithoutRef<"ol">, "children">,
    EventRenderers {
  /** What to list, already in order of time. */
  items: readonly SceneItem[];
  /** Whose words to use. */
  publication: ViewPublication;
  /** The level of the cards' headings, 2 to 6. */
  headingLevel: number;
  /** What the `id`s of the cards begin with. */
  idPrefix: string;
  /** The language of headlines and summaries, where it is not the publication's: a BCP 47 tag. */
  textLang?: string | undefined;
  /** The axis beside the cards; without it the list is text alone. */
  gutter?: NarrowScene | undefined;
  /** For each item the wide layouts that show its card; the others fold it. */
  shownIn?: readonly string[] | undefined;
  /** The scope of the {@link InkDefinitions} on the page, for the gutter. */
  scope?: string | undefined;
}

/** Lists of more events than this are laid out as they are scrolled to. */
const many = 100;

/** The events in order of time, as a reader hears them. Renders an `<ol>`. */
export function EventList(props: EventListProps): JSX.Element {
  const { items, publication, headingLevel, idPrefix, textLang, className } = props;
  const { gutter, shownIn = [], scope = "" } = props;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta } = props;
  const rest = withoutOwn(props);
  const measures = gutter && gutterMeasures(gutter);
  const renderers = { renderDate, renderHeadline, renderMedia, renderBody, renderMeta };
  const mirrored = publication.direction === "rtl";
  const { date, card } = publication.textMetrics;
  const keys = createKeys(items.map(({ event }) => event.id));
  const dateLine = card.above + date.lineHeight / 2;
  return (
    <ol
      aria-label={publication.messages.events}
      {...rest}
      // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from an unmarked list
      role="list"
      className={joinClassNames(classNames.list, className)}
      data-circa-long={items.length > many || undefined}
    >
      {items.map((item, index) => {
        const slice = gutter?.slices[index];
        const { color, place } = item;
        return (
          <li
            key={keys[index]}
            className={classNames.item}
            data-circa-color={color}
            data-circa-place={place}
            data-circa-shown={shownIn[index] || undefined}
          >
            {slice && measures && (
              <EventGutter
                slice={slice}
                color={color}
                dateLine={dateLine}
                measures={measures}
                scope={scope}
                mirrored={mirrored}
                first={index === 0}
              />
            )}
            <EventCard
              item={item}
              publication={publication}
              headingLevel={headingLevel}
              idPrefix={idPrefix}
              textLang={textLang}
              {...renderers}
            />
            {gutter?.nowAfter === index && index < items.length - 1 && (
              <p className={classNames.now}>{gutter.asOf.label}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function withoutOwn({
  items: _items,
  publication: _publication,
  headingLevel: _headingLevel,
  idPrefix: _idPrefix,
  textLang: _textLang,
  gutter: _gutter,
  shownIn: _shownIn,
  scope: _scope,
  renderDate: _renderDate,
  renderHeadline: _renderHeadline,
  renderMedia: _renderMedia,
  renderBody: _renderBody,
  renderMeta: _renderMeta,
  ...rest
}: EventListProps): Omit<ComponentPropsWithoutRef<"ol">, "children"> {
  return rest;
}
