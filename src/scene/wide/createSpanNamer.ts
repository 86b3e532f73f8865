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
    const date = datesOf(items);
    const name = known.get(date) ?? writeDates(date, publication);
    known.set(date, name);
    return name;
  };
}

/** From the first limit to the last, as an EDTF date; empty where there are no limits. */
function datesOf(items: readonly SceneItem[]): string {
  let [from, to] = [Infinity, -Infinity];
  for (const { sign } of items) {
    if (Number.isFinite(sign.from)) {
      from = Math.min(from, sign.from);
      to = Math.max(to, sign.from);
    }
    if (Number.isFinite(sign.to)) {
      from = Math.min(from, sign.to);
      to = Math.max(to, sign.to);
    }
  }
  if (!(from <= to)) return "";
  const length = to - from < 183 * day ? 10 : to - from < 3653 * day ? 7 : 4;
  const ends = [from, Math.max(from, to - 1)].map((instant) => dateOf(instant, length));
  return ends[0] === ends[1] ? `${ends[0]}` : ends.join("/");
}

function writeDates(date: string, { dateStyle }: SceneContext["publication"]): string {
  const read = readEdtf(date);
  if (!read.ok) return "";
  // What is read out names every year, whenever it is read.
  const options = { publishedOn: "", capitalizes: false };
  return formatTime(read.time, dateStyle, options).spoken;
}

function dateOf(instant: number, length: number): string {
  const { year, month, day: date } = toCivil(instant);
  const digits = (value: number, count: number): string =>
    String(Math.abs(value)).padStart(count, "0");
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`.slice(0, length);
  return year < 0 ? `-${text}` : text;
}
