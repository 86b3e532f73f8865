import { positionsIn } from "../../layout/index.ts";
import { formatCount, type Publication } from "../../publication/index.ts";
import {
  DAY_MS,
  formatTick,
  formatTime,
  parseEdtf,
  resolveEdtf,
  type TickUnit,
} from "../../time/index.ts";
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

function unitFor(length: number): TickUnit {
  if (length >= 7300 * DAY_MS) return "year";
  if (length >= 60 * DAY_MS) return "month";
  return length >= 2 * DAY_MS ? "day" : "minute";
}

function writeInstant(instant: number, unit: TickUnit, { dateStyle }: Publication): string {
  const edtf = edtfOf(instant, unit);
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!parsed?.ok) return formatTick({ instant, unit: "year" }, dateStyle);
  const time = resolveEdtf(parsed.value);
  return formatTime(time, dateStyle, { publishedOn: "", capitalizes: false, showsZone: false })
    .spoken;
}

/** As `YYYY`, `YYYY-MM` and so on; nothing for years that have other than four digits. */
function edtfOf(instant: number, unit: TickUnit): string | undefined {
  if (!(Math.abs(instant) <= 8.64e15)) return;
  const iso = new Date(instant).toISOString();
  if (!/^\d{4}-/.test(iso)) return;
  if (unit === "year") return iso.slice(0, 4);
  if (unit === "month") return iso.slice(0, 7);
  return unit === "day" ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}
