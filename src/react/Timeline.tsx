import { type ComponentPropsWithoutRef, type JSX, useId, useMemo } from "react";
import type { Chronology } from "../model/index.ts";
import { defaultPublication, type Publication } from "../publication/index.ts";
import { buildScenes, type NarrowScene, type SceneWords } from "../scene/index.ts";
import { ClusterChips } from "./ClusterChips.tsx";
import { classNames, joinClassNames } from "./classNames.ts";
import { shownIn } from "./clusterRules.ts";
import type { EventRenderers } from "./EventCard.tsx";
import { EventList } from "./EventList.tsx";
import { gutterMeasures } from "./gutterMeasures.ts";
import { Heading } from "./Heading.tsx";
import { type Ink, InkDefinitions } from "./InkDefinitions.tsx";
import { PeriodList } from "./PeriodList.tsx";
import { stageRules, wideFrom } from "./stageRules.ts";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { WidePicture } from "./WidePicture.tsx";

/** Props of {@link Timeline}; any other prop goes to the root `<section>`. */
export interface TimelineProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children" | "title">,
    EventRenderers {
  /** What to draw. Data from outside goes through `parseChronology` first. */
  chronology: Chronology;
  /**
   * Whose words and date style to use; its `id` picks the look in the stylesheet.
   * @default defaultPublication
   */
  publication?: Publication | undefined;
  /**
   * `"auto"` lets the container's width decide; the others hold at every width, `"wide"` by
   * scrolling sideways where there is no room.
   * @default "auto"
   */
  orientation?: "auto" | "wide" | "narrow" | undefined;
  /**
   * Whether marks stand in named lanes, one for each `"party"` that speaks or acts, or by the events'
   * own `"lane"`. The list stays one, in order of time.
   * @default "none"
   */
  lanes?: SceneWords["lanes"];
  /**
   * Whether a line says at what date the chronology is told; `"auto"` draws it where something is
   * still under way some while after the last date.
   * @default "auto"
   */
  now?: SceneWords["now"];
  /**
   * The level of the title, 1 to 5; events are one deeper.
   * @default the publication's
   */
  headingLevel?: number | undefined;
  /**
   * What the `id`s of the events begin with, for readable deep links: `"peacekeepers-"`. Unique
   * on the page.
   * @default a prefix that React makes unique
   */
  idPrefix?: string | undefined;
  /**
   * The container widths that pictures are laid out for, in CSS pixels, least first. A layout
   * serves up to the next one's width. Under 640 the picture is the narrow one; 640 is added where
   * no layout serves from there on.
   * @default [640, 760, 900, 1060, 1240]
   */
  widths?: readonly number[] | undefined;
  /**
   * The most that the wide picture may be high, in CSS pixels; `Infinity` for no limit. Events that
   * do not fit fold, by priority, into chips that open.
   * @default 900 for more than a dozen events, else no limit
   */
  maxHeight?: number | undefined;
  /**
   * The most rows of cards on each side of the wide picture's axis.
   * @default 4
   */
  maxRows?: number | undefined;
  /** Lets the one `<style>` of this timeline pass a strict content security policy. */
  nonce?: string | undefined;
}

/**
 * News events as an annotated timeline. Renders a `<section>` with a heading, a legend, one list
 * of events, and the picture around it.
 *
 * Needs no script to be read and none to fit its container: wide pictures and the narrow one are
 * in the markup, and the container's width picks one of them.
 */
export function Timeline(props: TimelineProps): JSX.Element {
  const { chronology, publication = defaultPublication, orientation = "auto", ...others } = props;
  const { widths, maxHeight, maxRows, now, lanes, ...framing } = others;
  const { headingLevel = publication.headingLevel, idPrefix, nonce, ...rest } = framing;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta, ...framed } = rest;
  const { className, ...sectionProps } = framed;
  const renderers = { renderDate, renderHeadline, renderMedia, renderBody, renderMeta };
  // React 18 puts colons into its ids, which style rules would have to escape.
  const scope = `circa${useId().replace(/\W/g, "")}`;
  const isNarrow = orientation === "narrow";
  const { narrow, wide, legend } = useMemo(() => {
    const room = { widths: isNarrow ? [] : withLeast(widths), maxHeight, maxRows };
    return buildScenes(chronology, { publication, ...room, now, lanes });
  }, [chronology, publication, widths, isNarrow, maxHeight, maxRows, now, lanes]);
  const mirrored = publication.direction === "rtl";
  const titleId = `${scope}-title`;
  const isTitled = chronology.title !== "";
  return (
    <section
      lang={publication.lang}
      dir={publication.direction}
      aria-labelledby={isTitled ? titleId : undefined}
      aria-label={isTitled ? undefined : publication.messages.events}
      // Without a publication of its own it takes the look of what it stands in.
      data-circa-publication={props.publication?.id}
      data-circa-orientation={orientation}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={orientation === "wide" ? 0 : undefined}
      {...sectionProps}
      className={joinClassNames(classNames.root, className)}
    >
      <style nonce={nonce}>{frameRules(scope, { narrow, wide, legend })}</style>
      <div className={classNames.frame} id={scope}>
        <InkDefinitions scope={scope} used={inksOf(narrow)} />
        <header className={classNames.header} lang={chronology.lang}>
          {isTitled && (
            <Heading level={headingLevel} id={titleId} className={classNames.title}>
              {chronology.title}
            </Heading>
          )}
          {chronology.summary !== undefined && (
            <p className={classNames.standfirst}>{chronology.summary}</p>
          )}
        </header>
        <TimelineLegend
          entries={legend}
          scope={scope}
          mirrored={mirrored}
          aria-label={publication.messages.legend}
        />
        <PeriodList {...{ narrow, wide }} label={publication.messages.periods} />
        {narrow.items.length === 0 ? (
          <p className={classNames.empty}>{publication.messages.empty}</p>
        ) : (
          <div className={classNames.stage}>
            {wide.map((scene) => (
              <WidePicture key={scene.width} {...{ scene, scope, mirrored }} />
            ))}
            {wide.map((scene, index) => (
              <ClusterChips key={scene.width} {...{ scene, index, scope }} />
            ))}
            <EventList
              items={narrow.items}
              gutter={narrow}
              shownIn={shownIn(wide)}
              headingLevel={headingLevel + 1}
              idPrefix={idPrefix ?? `${scope}-`}
              textLang={chronology.lang === publication.lang ? undefined : chronology.lang}
              {...{ publication, scope }}
              {...renderers}
            />
            {narrow.nowAfter === narrow.items.length - 1 && (
              <p className={classNames.now} data-circa-place="end">
                {narrow.asOf.label}
              </p>
            )}
          </div>
        )}
        {narrow.note !== "" && <footer className={classNames.note}>{narrow.note}</footer>}
      </div>
    </section>
  );
}

function withLeast(widths: readonly number[] | undefined): readonly number[] | undefined {
  const [least = Number.POSITIVE_INFINITY] = widths ?? [0];
  return least > wideFrom ? [wideFrom, ...(widths ?? [])] : widths;
}

function inksOf({ items, eras }: NarrowScene): Ink[] {
  return [0, ...items.map(({ color }) => color), ...(eras.length > 0 ? (["era"] as const) : [])];
}

function frameRules(scope: string, { narrow, ...stage }: ReturnType<typeof buildScenes>): string {
  const gutter = `#${scope}{--circa-gutter:${gutterMeasures(narrow).width}px}`;
  return `@layer circa{${gutter}}${stageRules(scope, stage)}`;
}
