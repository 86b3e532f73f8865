import type { Precision, TickUnit } from "../time/index.ts";
import type { SceneItem } from "./Scene.ts";

const clockPrecisions: readonly Precision[] = ["second", "minute", "hour"];
const dayPrecisions: readonly Precision[] = ["day", "weekend", "week"];
const monthPrecisions: readonly Precision[] = ["month", "season", "quarter", "third", "half"];

/**
 * The finest unit that an axis may be divided by: no finer than the finest date on it, so that an
 * axis of years does not speak of months.
 */
export function finestUnit(items: readonly SceneItem[]): TickUnit {
  const precisions = new Set(items.map(({ time }) => time.precision));
  const has = (some: readonly Precision[]): boolean => some.some((one) => precisions.has(one));
  if (has(clockPrecisions)) return "second";
  if (has(dayPrecisions)) return "day";
  return has(monthPrecisions) ? "month" : "year";
}
