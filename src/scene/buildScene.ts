import { estimateTextWidth } from "../layout/index.ts";
import type { Chronology } from "../model/index.ts";
import {
  defaultPublication,
  type Publication,
  type ViewPublication,
} from "../publication/index.ts";
import { formatTime, readEdtf } from "../time/index.ts";
import { describeEras } from "./describeEras.ts";
import { describeEvents } from "./describeEvents.ts";
import { mergeLegends } from "./mergeLegends.ts";
import { nameLanes } from "./nameLanes.ts";
import { buildNarrow } from "./narrow/index.ts";
import type { NarrowScene, Scene, SceneItem, WideLayout, WideScene } from "./Scene.ts";
import type { MeasureText, SceneContext, SceneStory } from "./SceneContext.ts";
import type { TimelineScenes } from "./TimelineScenes.ts";
import { type Budget, createWideBuilder } from "./wide/index.ts";

/** What {@link buildScene} and {@link buildScenes} share. */
export interface SceneWords {
  /**
   * Whose words, dates and letters to use.
   * @default defaultPublication
   */
  readonly publication?: Publication | undefined;
  /**
   * Measures text, in CSS pixels.
   * @default an estimate from a table of letter widths, the same on server and in browser
   */
  readonly measureText?: MeasureText | undefined;
  /**
   * Whether marks stand in named lanes: one for each `"party"` whose members speak or act first, or
   * by the events' own `"lane"`. They follow each other in order of first appearance, and what belongs
   * nowhere comes last.
   * @default "none"
   */
  readonly lanes?: "none" | "party" | "lane" | undefined;
  /**
   * Whether a line says at what date the chronology is told. `"auto"` draws it where something is
   * still under way some while after the last date, so that its arrow alone would not say it.
   * @default "auto"
   */
  readonly now?: "auto" | "always" | "never" | undefined;
}

/** How much a wide picture may show before it folds. */
export interface SceneRoom {
  /**
   * The most that a wide picture may be high, in CSS pixels; `Infinity` for no limit. What does not
   * fit folds into clusters, by priority. The band of axis and marks is never folded.
   * @default 900 for more than a dozen events, else no limit
   */
  readonly maxHeight?: number | undefined;
  /**
   * The most rows of cards on each side of a wide picture's axis: a whole number, 1 or more.
   * @default 4
   */
  readonly maxRows?: number | undefined;
}

/** Options for {@link buildScene}. */
export interface SceneOptions extends SceneWords, SceneRoom {
  /** Whether the axis runs along the page or down it. */
  readonly orientation: "wide" | "narrow";
  /**
   * How wide the picture is, in CSS pixels, 280 or more. A narrow scene does not depend on it.
   * @default 1120
   */
  readonly width?: number | undefined;
}

/** Options for {@link buildScenes}. */
export interface ScenesOptions extends SceneWords, SceneRoom {
  /**
   * The widths of the wide pictures, in CSS pixels, each greater than the one before; none where only
   * the narrow one is to be drawn. A picture serves containers up to the next one's width. Under 640
   * the narrow one does, so 640 is added where none would serve from there on.
   * @default [640, 760, 900, 1060, 1240]
   */
  readonly widths?: readonly number[] | undefined;
}

/** From here on a container has room for a wide picture, in CSS pixels; under it for the narrow one. */
export const wideFrom = 640;

const defaultWidths: readonly number[] = [640, 760, 900, 1060, 1240];

/**
 * Builds the scene of a chronology: everything to draw, as plain data.
 *
 * Pure: the same arguments give the same scene anywhere. What the data gets wrong is in the
 * scene's `problems`, and the rest is drawn.
 *
 * @throws {RangeError} if `width` is not a finite number of 280 or more, `maxHeight` is not a number
 * of zero or more, or `maxRows` is not a whole number of 1 or more.
 *
 * @example
 * ```ts
 * const scene = buildScene(chronology, { orientation: "wide", width: 1120 });
 * ```
 */
export function buildScene(
  chronology: Chronology,
  options: SceneOptions & { readonly orientation: "wide" },
): WideScene;
export function buildScene(
  chronology: Chronology,
  options: SceneOptions & { readonly orientation: "narrow" },
): NarrowScene;
export function buildScene(chronology: Chronology, options: SceneOptions): Scene;
export function buildScene(chronology: Chronology, options: SceneOptions): Scene {
  const { orientation, width = 1120 } = options;
  assertWidth("buildScene", width);
  const budget = budgetOf("buildScene", options);
  const { story, context } = describe(chronology, options);
  return orientation === "wide"
    ? createWideBuilder(story, context)({ width, ...budget })
    : buildNarrow(story, context);
}

/**
 * Builds all that `TimelineView` draws: the narrow scene of a chronology and wide ones for several
 * widths, reading it only once, and the legend of all wide ones together.
 *
 * @throws {RangeError} if `widths` do not rise or one is not a finite number of 280 or more, or as
 * {@link buildScene} does.
 */
export function buildScenes(
  chronology: Chronology,
  { widths = defaultWidths, ...options }: ScenesOptions = {},
): TimelineScenes {
  for (const [index, width] of widths.entries()) {
    assertWidth("buildScenes", width);
    if (index > 0 && width <= (widths[index - 1] ?? 0)) {
      throw new RangeError(`buildScenes: widths must rise; received ${widths.join(", ")}.`);
    }
  }
  const budget = budgetOf("buildScenes", options);
  const { story, context } = describe(chronology, options);
  const buildWide = createWideBuilder(story, context);
  const wide = withLeast(widths).map((width) => buildWide({ width, ...budget }));
  const narrow = buildNarrow(story, context);
  const legends = (wide.length > 0 ? wide : [narrow]).map((scene) => scene.legend);
  const { title, summary, lang } = chronology;
  return {
    title,
    summary,
    lang,
    publication: viewOf(options.publication),
    narrow,
    wide: wide.map(layoutOf),
    legend: mergeLegends(legends),
  };
}

function withLeast(widths: readonly number[]): readonly number[] {
  const [least = Number.NEGATIVE_INFINITY] = widths;
  return least > wideFrom ? [wideFrom, ...widths] : widths;
}

/** A wide scene without the story, which would else be sent once a width. */
function layoutOf(scene: WideScene): WideLayout {
  const { items: _items, eras: _eras, asOf: _asOf, note: _note, problems: _all, ...layout } = scene;
  return layout;
}

function viewOf(chosen: Publication | undefined): ViewPublication {
  const { lang, direction, quotes, headingLevel, messages, textMetrics } =
    chosen ?? defaultPublication;
  const { events, legend, periods, empty, sources } = messages;
  return {
    id: chosen?.id,
    lang,
    direction,
    quotes,
    headingLevel,
    messages: { events, legend, periods, empty, sources },
    textMetrics: { date: textMetrics.date, card: textMetrics.card },
  };
}

function assertWidth(name: string, width: number): void {
  if (!(width >= 280 && Number.isFinite(width))) {
    throw new RangeError(
      `${name}: width must be a finite number of CSS pixels, 280 or more; received ${width}.`,
    );
  }
}

function budgetOf(name: string, { maxHeight, maxRows = 4 }: SceneRoom): Budget {
  if (maxHeight !== undefined && !(maxHeight >= 0)) {
    throw new RangeError(
      `${name}: maxHeight must be a number of CSS pixels, zero or more; received ${maxHeight}.`,
    );
  }
  if (!(Number.isInteger(maxRows) && maxRows >= 1)) {
    throw new RangeError(`${name}: maxRows must be a whole number from 1; received ${maxRows}.`);
  }
  return { maxHeight, maxRows };
}

function describe(
  chronology: Chronology,
  {
    publication = defaultPublication,
    measureText = estimateTextWidth,
    now,
    lanes = "none",
  }: SceneWords,
): { story: SceneStory; context: SceneContext } {
  const { items, asOf, timeZone, problems } = describeEvents(chronology, publication);
  const eras = describeEras(chronology, publication, { asOf, timeZone });
  const story: SceneStory = {
    items: nameLanes(items, chronology, { lanes, other: publication.messages.otherLane }),
    eras: eras.eras,
    asOf: { instant: asOf, label: asOfText(chronology, publication) },
    note: noteOf(chronology, items, publication),
    problems: [...problems, ...eras.problems],
  };
  return { story, context: { publication, asOf, timeZone, measureText, now } };
}

function asOfText({ asOf, publishedOn }: Chronology, { messages, dateStyle }: Publication): string {
  const read = readEdtf(asOf ?? publishedOn);
  if (!read.ok) return "";
  const options = { publishedOn, capitalizes: false };
  return messages.asOf(formatTime(read.time, dateStyle, options).visible);
}

/** Says when the dates of a chronology were read; nothing where there is no event. */
export function noteOf(
  { publishedOn }: Chronology,
  items: readonly SceneItem[],
  { messages, dateStyle }: Publication,
): string {
  const read = readEdtf(publishedOn);
  if (!read.ok || items.length === 0) return "";
  // In full, because the note is what the short dates are read against.
  const { spoken } = formatTime(read.time, dateStyle, {
    publishedOn,
    showsWeekday: true,
    capitalizes: false,
  });
  const resolved = items.some(({ time }) => time.basis === "resolved");
  return resolved ? `${messages.note(spoken)} ${messages.resolvedNote}` : messages.note(spoken);
}
