import { formatTime, readEdtf, toCivil } from "../../time/index.ts";
import type { SceneItem } from "../Scene.ts";
import type { SceneContext } from "../SceneContext.ts";

const day = 86_400_000;

/** Names the dates from the first limit of items to the last. */
export type NameSpan = (items: readonly SceneItem[]) => string;

/**
 * Creates what names the dates from the first limit of items to the last, as they are read out:
 * "March 3, 2024, to May 9, 2025". To the month where they are half a year apart or more, to the
 * year from ten years on; empty where there are no limits, or not of years with four digits.
 * Pictures of several widths fold much the same: the same dates are written once.
 */
export function createSpanNamer({ publication }: Pick<SceneContext, "publication">): NameSpan {
  const known = new Map<string, string>();
  return (items) => {
    const span = spanOf(items);
    const key = span.join(" ");
    const name = known.get(key) ?? writeSpan(span, publication);
    known.set(key, name);
    return name;
  };
}

type Span = readonly [from: number, to: number];

/** From the first limit to the last, milliseconds UTC. */
function spanOf(items: readonly SceneItem[]): Span {
  let [from, to] = [Infinity, -Infinity];
  for (const { sign } of items) {
    for (const limit of [sign.from, sign.to]) {
      if (!Number.isFinite(limit)) continue;
      from = Math.min(from, limit);
      to = Math.max(to, limit);
    }
  }
  return [from, to];
}

function writeSpan([from, to]: Span, { dateStyle }: SceneContext["publication"]): string {
  if (!(from <= to)) return "";
  const length = to - from < 183 * day ? 10 : to - from < 3653 * day ? 7 : 4;
  const ends = [from, Math.max(from, to - 1)].map((instant) => dateOf(instant, length));
  const read = readEdtf(ends[0] === ends[1] ? `${ends[0]}` : ends.join("/"));
  if (!read.ok) return "";
  // What is read out names every year, whenever it is read.
  return formatTime(read.time, dateStyle, { publishedOn: "", capitalizes: false }).spoken;
}

function dateOf(instant: number, length: number): string {
  const { year, month, day: date } = toCivil(instant);
  const digits = (value: number, count: number): string =>
    String(Math.abs(value)).padStart(count, "0");
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`.slice(0, length);
  return year < 0 ? `-${text}` : text;
}
