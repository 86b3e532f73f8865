import { assignLanes } from "../../layout/index.ts";
import type { BarFill, SliceBar } from "../BarPart.ts";
import type { SignPart } from "../describeSign.ts";
import type { SceneItem } from "../Scene.ts";
import type { SliceScale } from "./createSliceScale.ts";

/** An event's sign along the slices. */
export interface PlacedSign {
  readonly item: Pick<SceneItem, "event" | "sign" | "color">;
  /** In slices, as {@link SliceScale} counts them. */
  readonly from: number;
  readonly to: number;
  /** 0 on the axis, then outwards; absent where the lanes ran out and the card carries the sign. */
  readonly lane: number | undefined;
  readonly shape: "dot" | "bar";
}

/** More lanes than this would leave a phone no room for words. */
const mostLanes = 5;

/**
 * Places the signs of `items`, one per slice, in lanes beside a vertical axis.
 *
 * Dots, and bars that end before the next event, lie on the axis itself. Longer bars take as few
 * lanes as possible beside it. What ends within the day of a dot ends where that dot is drawn.
 */
export function placeSigns(items: readonly SceneItem[], scale: SliceScale): PlacedSign[] {
  const position = (instant: number): number => {
    const at = scale.position(instant);
    const { kind, to = 0 } = items[Math.floor(at)]?.sign ?? {};
    return kind === "dot" && instant < to ? Math.floor(at) : at;
  };
  const spans = items.map((item, index) => spanOf(item, index, { ...scale, position }));
  const beside = spans.filter((span) => !span.onAxis);
  const lanes = assignLanes(beside.map(({ from, to }) => ({ start: from, end: to })));
  const next = lanes.values();
  return spans.map(({ item, from, to, shape, onAxis }) => {
    const lane = onAxis ? 0 : (next.next().value ?? 0) + 1;
    return { item, from, to, shape, lane: lane > mostLanes ? undefined : lane };
  });
}

interface Span {
  readonly item: SceneItem;
  readonly from: number;
  readonly to: number;
  readonly shape: "dot" | "bar";
  readonly onAxis: boolean;
}

function spanOf(item: SceneItem, index: number, scale: SliceScale): Span {
  const { sign } = item;
  if (sign.kind === "dot") return { item, from: index, to: index, shape: "dot", onAxis: true };
  const from = Number.isFinite(sign.from) ? scale.position(sign.from) : 0;
  const to = Number.isFinite(sign.to) ? scale.position(sign.to) : scale.count;
  const [first, last] = scale.domain;
  // Under a fiftieth of the axis a span is no longer than its own marker.
  const small = sign.from >= first && sign.to - sign.from < (last - first) / 50;
  const shape = small ? "dot" : "bar";
  if (small) return { item, from: index, to: index, shape, onAxis: true };
  const limited = sign.startEnd !== "fade" && sign.endEnd !== "fade" && sign.endEnd !== "arrow";
  const onAxis = limited && from >= index && to <= index + 1;
  return { item, from: Math.min(from, index), to: Math.max(to, from), shape, onAxis };
}

/** The bars of all signs as they pass each slice, those of earlier events first. */
export function sliceBars(signs: readonly PlacedSign[], scale: SliceScale): SliceBar[][] {
  const slices: SliceBar[][] = Array.from({ length: scale.count }, () => []);
  for (const sign of signs) {
    if (sign.shape === "dot" || sign.lane === undefined) continue;
    const last = Math.min(scale.count, Math.ceil(sign.to));
    for (let index = Math.max(0, Math.floor(sign.from)); index < last; index++) {
      const bars = sign.item.sign.parts.flatMap((part) => sliceOf(part, { ...sign, index, scale }));
      slices[index]?.push(...bars);
    }
  }
  return slices;
}

interface SliceContext extends PlacedSign {
  readonly index: number;
  readonly scale: SliceScale;
}

function sliceOf(part: SignPart, { item, lane = 0, index, scale }: SliceContext): SliceBar[] {
  const { sign, event, color } = item;
  const from = Number.isFinite(part.from) ? scale.position(part.from) : 0;
  const to = Number.isFinite(part.to) ? scale.position(part.to) : scale.count;
  if (to <= index || from >= index + 1 || from >= to) return [];
  const begins = from >= index;
  const ends = to <= index + 1;
  return [
    {
      eventId: event.id,
      color,
      lane,
      from: Math.max(0, from - index),
      to: Math.min(1, to - index),
      fill: fillOf(part, { first: begins, last: ends, item }),
      startEnd: begins && part.from === sign.from ? sign.startEnd : undefined,
      endEnd: ends && part.to === sign.to ? sign.endEnd : undefined,
    },
  ];
}

function fillOf(
  { from, to, fill }: SignPart,
  { first, last, item }: { first: boolean; last: boolean; item: Pick<SceneItem, "sign"> },
): BarFill {
  if (from === -Infinity && first) return "fading-before";
  if (to === Infinity && last) return "fading-after";
  if (fill !== "soft") return fill;
  return from === item.sign.from ? "fading-before" : "fading-after";
}
