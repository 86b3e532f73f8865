import { type ComponentPropsWithoutRef, type JSX, useId } from "react";
import type { NarrowScene, TimelineScenes } from "../scene/index.ts";
import { ClusterChips } from "./ClusterChips.tsx";
import { classNames, joinClassNames } from "./classNames.ts";
import { shownIn } from "./clusterRules.ts";
import type { EventRenderers } from "./EventCard.tsx";
import { EventList } from "./EventList.tsx";
import { gutterMeasures } from "./gutterMeasures.ts";
import { Heading } from "./Heading.tsx";
import { type Ink, InkDefinitions } from "./InkDefinitions.tsx";
import { PeriodList } from "./PeriodList.tsx";
import { stageRules } from "./stageRules.ts";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { WidePicture } from "./WidePicture.tsx";

/** What {@link TimelineView} and `Timeline` share; any other prop goes to the root `<section>`. */
export interface TimelineFrameProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children" | "title">,
    EventRenderers {
  /**
   * `"auto"` lets the container's width decide; the others hold at every width, `"wide"` by
   * scrolling sideways where there is no room.
   * @default "auto"
   */
  orientation?: "auto" | "wide" | "narrow" | undefined;
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
  /** Lets the one `<style>` of this timeline pass a strict content security policy. */
  nonce?: string | undefined;
}

/** Props of {@link TimelineView}; any other prop goes to the root `<section>`. */
export interface TimelineViewProps extends TimelineFrameProps {
  /** What to draw, from `buildScenes`: built on a server, at build time or in a worker. */
  scenes: TimelineScenes;
}

/**
 * Scenes that were built before, as an annotated timeline: the markup of `Timeline`, without reading
 * a date or placing a label where it is drawn. A page that gets the JSON of `buildScenes` from a
 * server loads a fifth of the script.
 */
export function TimelineView(props: TimelineViewProps): JSX.Element {
  const { scenes, orientation = "auto", headingLevel, idPrefix, nonce, ...rest } = props;
  const { renderDate, renderHeadline, renderMedia, renderBody, renderMeta, ...framed } = rest;
  const { className, ...sectionProps } = framed;
  const { title, narrow, publication } = scenes;
  const { messages } = publication;
  const level = headingLevel ?? publication.headingLevel;
  // React 18 puts colons into its ids, which style rules would have to escape.
  const scope = `circa${useId().replace(/\W/g, "")}`;
  const titleId = `${scope}-title`;
  return (
    <section
      lang={publication.lang}
      dir={publication.direction}
      aria-labelledby={title === "" ? undefined : titleId}
      aria-label={title === "" ? messages.events : undefined}
      data-circa-publication={publication.id}
      data-circa-orientation={orientation}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={orientation === "wide" ? 0 : undefined}
      {...sectionProps}
      className={joinClassNames(classNames.root, className)}
    >
      <style nonce={nonce}>{frameRules(scope, scenes)}</style>
      <div className={classNames.frame} id={scope}>
        <InkDefinitions scope={scope} used={inksOf(narrow)} />
        <header className={classNames.header} lang={scenes.lang}>
          {title !== "" && (
            <Heading level={level} id={titleId} className={classNames.title}>
              {title}
            </Heading>
          )}
          {scenes.summary !== undefined && (
            <p className={classNames.standfirst}>{scenes.summary}</p>
          )}
        </header>
        <TimelineLegend
          entries={scenes.legend}
          scope={scope}
          mirrored={publication.direction === "rtl"}
          aria-label={messages.legend}
        />
        <PeriodList narrow={narrow} wide={scenes.wide} label={messages.periods} />
        {narrow.items.length === 0 ? (
          <p className={classNames.empty}>{messages.empty}</p>
        ) : (
          <Stage
            {...{ scenes, scope }}
            headingLevel={level + 1}
            idPrefix={idPrefix ?? `${scope}-`}
            {...{ renderDate, renderHeadline, renderMedia, renderBody, renderMeta }}
          />
        )}
        {narrow.note !== "" && <footer className={classNames.note}>{narrow.note}</footer>}
      </div>
    </section>
  );
}

interface StageProps extends EventRenderers {
  scenes: TimelineScenes;
  scope: string;
  headingLevel: number;
  idPrefix: string;
}

/** The one list of events, and around it the pictures for every width. */
function Stage({ scenes, scope, ...list }: StageProps): JSX.Element {
  const { narrow, wide, publication, lang } = scenes;
  const mirrored = publication.direction === "rtl";
  return (
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
        shownIn={shownIn(narrow.items, wide)}
        textLang={lang === publication.lang ? undefined : lang}
        {...{ publication, scope }}
        {...list}
      />
      {narrow.nowAfter === narrow.items.length - 1 && (
        <p className={classNames.now} data-circa-place="end">
          {narrow.asOf.label}
        </p>
      )}
    </div>
  );
}

function inksOf({ items, eras }: NarrowScene): Ink[] {
  return [0, ...items.map(({ color }) => color), ...(eras.length > 0 ? (["era"] as const) : [])];
}

function frameRules(scope: string, scenes: TimelineScenes): string {
  const gutter = `#${scope}{--circa-gutter:${gutterMeasures(scenes.narrow).width}px}`;
  return `@layer circa{${gutter}}${stageRules(scope, scenes)}`;
}
