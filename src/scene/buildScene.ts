import { estimateTextWidth } from "../layout/index.ts";
import type { Chronology } from "../model/index.ts";
import { defaultPublication, type Publication } from "../publication/index.ts";
import { formatTime, parseEdtf, resolveEdtf } from "../time/index.ts";
import { describeEvents } from "./describeEvents.ts";
import { mergeLegends } from "./mergeLegends.ts";
import { buildNarrow } from "./narrow/index.ts";
import type { LegendEntry, NarrowScene, Scene, SceneItem, WideScene } from "./Scene.ts";
import type { MeasureText, SceneContext, SceneStory } from "./SceneContext.ts";
import { buildWide } from "./wide/index.ts";

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
}

/** Options for {@link buildScene}. */
export interface SceneOptions extends SceneWords {
  /** Whether the axis runs along the page or down it. */
  readonly orientation: "wide" | "narrow";
  /**
   * How wide the picture is, in CSS pixels, 280 or more. A narrow scene does not depend on it.
   * @default 1120
   */
  readonly width?: number | undefined;
}

/** Options for {@link buildScenes}. */
export interface ScenesOptions extends SceneWords {
  /**
   * The widths of the wide pictures, in CSS pixels, each greater than the one before.
   * @default [640, 760, 900, 1060, 1240]
   */
  readonly widths?: readonly number[] | undefined;
}

const defaultWidths: readonly number[] = [640, 760, 900, 1060, 1240];

/**
 * Builds the scene of a chronology: everything to draw, as plain data.
 *
 * Pure: the same arguments give the same scene anywhere. What the data gets wrong is in the
 * scene's `problems`, and the rest is drawn.
 *
 * @throws {RangeError} if `width` is not a finite number of 280 or more.
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
  const { story, context } = describe(chronology, options);
  return orientation === "wide" ? buildWide(story, width, context) : buildNarrow(story, context);
}

/**
 * Builds the narrow scene of a chronology and wide ones for several widths, reading it only once,
 * and the legend of all wide ones together: each entry once, in the order of explanation.
 *
 * @throws {RangeError} if `widths` do not rise or one is not a finite number of 280 or more.
 */
export function buildScenes(
  chronology: Chronology,
  { widths = defaultWidths, ...words }: ScenesOptions = {},
): { narrow: NarrowScene; wide: WideScene[]; legend: LegendEntry[] } {
  for (const [index, width] of widths.entries()) {
    assertWidth("buildScenes", width);
    if (index > 0 && width <= (widths[index - 1] ?? 0)) {
      throw new RangeError(`buildScenes: widths must rise; received ${widths.join(", ")}.`);
    }
  }
  const { story, context } = describe(chronology, words);
  const wide = widths.map((width) => buildWide(story, width, context));
  return {
    narrow: buildNarrow(story, context),
    wide,
    legend: mergeLegends(wide.map((scene) => scene.legend)),
  };
}

function assertWidth(name: string, width: number): void {
  if (!(width >= 280 && Number.isFinite(width))) {
    throw new RangeError(
      `${name}: width must be a finite number of CSS pixels, 280 or more; received ${width}.`,
    );
  }
}

function describe(
  chronology: Chronology,
  { publication = defaultPublication, measureText = estimateTextWidth }: SceneWords,
): { story: SceneStory; context: SceneContext } {
  const { items, asOf, timeZone, problems } = describeEvents(chronology, publication);
  const story: SceneStory = {
    items,
    note: noteOf(chronology, items, publication),
    problems,
  };
  return { story, context: { publication, asOf, timeZone, measureText } };
}

/** Says when the dates of a chronology were read; nothing where there is no event. */
export function noteOf(
  { publishedOn }: Chronology,
  items: readonly SceneItem[],
  { messages, dateStyle }: Publication,
): string {
  const parsed = parseEdtf(publishedOn);
  if (!parsed.ok || items.length === 0) return "";
  // In full, because the note is what the short dates are read against.
  const { spoken } = formatTime(resolveEdtf(parsed.value), dateStyle, {
    publishedOn,
    showsWeekday: true,
    capitalizes: false,
  });
  const resolved = items.some(({ time }) => time.basis === "resolved");
  return resolved ? `${messages.note(spoken)} ${messages.resolvedNote}` : messages.note(spoken);
}
