import { positionsIn } from "../../layout/index.ts";
import { formatCount, type Publication } from "../../publication/index.ts";
import { DAY_MS, formatInstant, formatTick } from "../../time/index.ts";
import type { ExplorerIndex } from "./ExplorerIndex.ts";

/** Says what is in view: "120 of 10,000 events, March 2024 to May 2024". */
export function describeView(
  { lookup, dated }: ExplorerIndex,
  [from, to]: readonly [from: number, to: number],
  publication: Publication,
): string {
  const [first, end] = positionsIn(lookup, [from, to]);
  // What is said lies on the events themselves, not on the air about them.
  const earliest = first < end ? (lookup.starts[first] as number) : from;
  const latest = first < end ? (lookup.starts[Math.min(end, dated) - 1] as number) : to;
  const unit = unitFor(latest - earliest);
  return publication.messages.inView({
    count: formatCount(end - first, publication),
    total: formatCount(lookup.count, publication),
    from: writeInstant(earliest, unit, publication),
    to: writeInstant(latest, unit, publication),
  });
}

function unitFor(length: number): "year" | "month" | "day" | "minute" {
  if (length >= 7300 * DAY_MS) return "year";
  if (length >= 60 * DAY_MS) return "month";
  return length >= 2 * DAY_MS ? "day" : "minute";
}

/** Years of other than four digits stand alone, as they do on the axis. */
function writeInstant(
  instant: number,
  unit: ReturnType<typeof unitFor>,
  { dateStyle }: Publication,
): string {
  const year = new Date(instant).getUTCFullYear();
  if (year >= 0 && year <= 9999) return formatInstant(instant, unit, dateStyle);
  return formatTick({ instant, unit: "year" }, dateStyle);
}
