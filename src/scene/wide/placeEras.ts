import { assignLanes, type Extent } from "../../layout/index.ts";
import type { Box } from "../Box.ts";
import { clipSign } from "../clipSign.ts";
import { needsNow } from "../needsNow.ts";
import type { WideScene } from "../Scene.ts";
import type { SceneContext, SceneStory } from "../SceneContext.ts";
import type { SceneEra, SceneEraBand } from "../SceneEra.ts";
import type { SceneNow } from "../SceneNow.ts";
import { shadeEra } from "../shadeEra.ts";
import type { Frame } from "./createFrame.ts";
import type { RowedCard } from "./placeCards.ts";
import { barParts, type LanedMark } from "./placeMarks.ts";
import { sizes } from "./sizes.ts";

/** More tiers of eras than this would part the cards from the axis; words name the others. */
const mostTiers = 4;

/** From a name to the edge of its era or to a leader, in CSS pixels. */
const inset = 6;

/** How far an era fades that goes on beyond the picture, in CSS pixels. */
const fade = 64;

/** What eras are placed by. */
export interface EraSurroundings {
  readonly frame: Frame | null;
  readonly cards: readonly RowedCard[];
  /** By event. */
  readonly marks: ReadonlyMap<string, LanedMark>;
  readonly context: SceneContext;
}

/** Eras and the line at `asOf` along the axis, before the band has a place down the picture. */
export interface PlacedEras {
  /** How many tiers of names stand at the top of the band. */
  readonly tiers: number;
  /** Their places once the band has its own. */
  readonly at: (band: Pick<Box, "y" | "height">) => Pick<WideScene, "eraBands" | "now">;
}

/** The instants beside the events that an axis should reach: the ends of eras, and `asOf`. */
export function limitsBeside({ eras, items }: SceneStory, context: SceneContext): number[] {
  const ends = eras.flatMap(({ sign }) => sign.parts.flatMap(({ from, to }) => [from, to]));
  return needsNow(items, context) ? [...ends, context.asOf] : ends;
}

/**
 * Places the eras of a story as bands across the picture, and the line at `asOf`.
 *
 * Each has its name in a tier at the top of the band, where it begins or, where a leader runs there,
 * after that; no two names and no two eras share a stretch of a tier. What reaches beyond the axis
 * is cut there, and fades.
 */
export function placeEras(story: SceneStory, around: EraSurroundings): PlacedEras {
  const { frame } = around;
  if (!frame) return { tiers: 0, at: () => ({ eraBands: [] }) };
  const room = { ...around, frame, leaders: leadersOver(around) };
  const eras = story.eras.flatMap((era) => flatEra(era, room));
  const now = flatNow(story, room);
  const reaches = [...eras, ...now].map(({ reach }) => reach);
  const tiers = assignLanes(reaches, { gap: inset });
  const nowTiers = tiers.slice(eras.length);
  return {
    tiers: Math.min(mostTiers, Math.max(0, ...tiers.map((tier) => tier + 1))),
    at: (band) => ({
      eraBands: drawFlat(eras, tiers, band),
      now: drawFlat(now, nowTiers, band)[0],
    }),
  };
}

function drawFlat<Drawn>(
  flat: readonly Flat<Drawn>[],
  tiers: readonly number[],
  { y, height }: Pick<Box, "y" | "height">,
): Drawn[] {
  return flat.flatMap(({ draw }, index) => {
    const tier = tiers[index] ?? 0;
    const top = sizes.aboveEras + tier * sizes.era;
    return tier < mostTiers ? [draw({ y: y + top, height: height - inset - top })] : [];
  });
}

interface Room extends EraSurroundings {
  readonly frame: Frame;
  readonly leaders: readonly Extent[];
}

/** What takes a stretch of a tier, and how it is drawn from a place down the picture. */
interface Flat<Drawn> {
  readonly reach: Extent;
  readonly draw: (place: Pick<Box, "y" | "height">) => Drawn;
}

/** The stretches that leaders cross between the cards over the band and their marks. */
function leadersOver({ cards, marks }: EraSurroundings): Extent[] {
  return cards.flatMap(({ side, bends, item }) => {
    const mark = marks.get(item.event.id);
    const [bend] = bends;
    if (side !== "above" || !mark || bend === undefined) return [];
    return [{ start: Math.min(bend, mark.anchor), end: Math.max(bend, mark.anchor) }];
  });
}

function flatEra(era: SceneEra, room: Room): Flat<SceneEraBand>[] {
  const { frame } = room;
  const sign = clipSign(era.sign, frame.scale.domain);
  if (!sign) return [];
  const fading = {
    ...frame,
    earlierTo: frame.start + Math.max(frame.earlierTo - frame.start, fade) / 1.6,
    laterFrom: Math.min(frame.laterFrom, frame.width - fade),
  };
  const parts = sign.parts
    .flatMap((part) => barParts(part, { item: { sign }, frame: fading }))
    .map((part) => ({ ...part, shade: shadeEra(part.fill, sign) }));
  const [from, to] = [frame.position(sign.from), frame.position(sign.to)];
  const { id: eraId, label } = era;
  const word = widthOf(label, room);
  const x = wordStart({ from, to, word }, room);
  return [
    {
      reach: { start: Math.min(from, x), end: Math.max(to, x + word + inset) },
      draw: ({ y, height }) => ({
        ...{ eraId, label, from, to, y, height, parts },
        startEnd: sign.startEnd,
        endEnd: sign.endEnd,
        labelAt: { x, y: y + baseline, anchor: "start" },
      }),
    },
  ];
}

/** From the top of a tier to the baseline of its words, in CSS pixels. */
const baseline = 14;

function widthOf(text: string, { context }: Room): number {
  return context.measureText(text, context.publication.textMetrics.axis);
}

/** Where a name begins: at its era's start, else after a leader within it, and inside the picture. */
function wordStart(
  { from, to, word }: { from: number; to: number; word: number },
  room: Room,
): number {
  const { leaders, frame } = room;
  const last = Math.max(0, frame.width - word - inset);
  const first = Math.min(from + inset, last);
  const isFree = (x: number): boolean => isClear({ start: x, end: x + word }, room);
  const later = leaders.map(({ end }) => end + inset).filter((x) => x > first && x + word <= to);
  return [first, ...later.sort((a, b) => a - b)].find((x) => x <= last && isFree(x)) ?? first;
}

/** The line at `asOf` with its words: before it, after it or a little apart, as leaders let them. */
function flatNow(story: SceneStory, room: Room): Flat<SceneNow>[] {
  const { frame, context } = room;
  const { instant, label } = story.asOf;
  const [first, last] = frame.scale.domain;
  if (!needsNow(story.items, context) || instant < first || instant > last) return [];
  const x = frame.position(instant);
  const word = widthOf(label, room);
  const apart = room.leaders.map(({ start }) => start - inset).filter((end) => end < x);
  const ends = [x - inset, x + inset + word, Math.max(...apart)];
  const isFree = (end: number): boolean =>
    end - word >= 0 && end <= frame.width && isClear({ start: end - word, end }, room);
  const end = ends.find(isFree) ?? (x - inset >= word ? x - inset : x + inset + word);
  return [
    {
      reach: { start: Math.min(end - word, x), end: Math.max(end, x) },
      draw: ({ y, height }) => ({
        ...{ x, y, height, label },
        labelAt:
          end > x
            ? { x: x + inset, y: y + baseline, anchor: "start" }
            : { x: end, y: y + baseline, anchor: "end" },
      }),
    },
  ];
}

/** Whether no leader runs through a stretch or close beside it. */
function isClear({ start, end }: Extent, { leaders }: Room): boolean {
  return leaders.every((leader) => leader.end + inset <= start || leader.start - inset >= end);
}
