import { formatTime, startOfUnit, toCivil } from "../../time/index.ts";
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
    if (Number.isFinite(sign.from)) {
      from = Math.min(from, sign.from);
      to = Math.max(to, sign.from);
    }
    if (Number.isFinite(sign.to)) {
      from = Math.min(from, sign.to);
      to = Math.max(to, sign.to);
    }
  }
  return [from, to];
}

function writeSpan([from, to]: Span, { dateStyle }: SceneContext["publication"]): string {
  const last = Math.max(from, to - 1);
  if (!(from <= to) || [from, last].some((limit) => Math.abs(toCivil(limit).year) > 9999))
    return "";
  const precision = precisionOf(to - from);
  const isOne = startOfUnit(from, precision) === startOfUnit(last, precision);
  const time = {
    start: [from, from],
    end: [last + 1, last + 1],
    startState: "closed",
    endState: "closed",
    precision,
    qualifier: "none",
    extent: isOne ? "within" : "throughout",
    dated: "stated",
    basis: "stated",
  } as const;
  // What is read out names every year, whenever it is read.
  return formatTime(time, dateStyle, { publishedOn: "", capitalizes: false }).spoken;
}

function precisionOf(length: number): "day" | "month" | "year" {
  if (length < 183 * day) return "day";
  return length < 3653 * day ? "month" : "year";
}
