import type { Chronology, ChronologyProblem } from "../model/index.ts";
import { formatEventDate, type Publication } from "../publication/index.ts";
import { parseEdtf, resolveEdtf, zoneOffset } from "../time/index.ts";
import { describeSign } from "./describeSign.ts";
import type { SceneContext } from "./SceneContext.ts";
import type { SceneEra } from "./SceneEra.ts";

/**
 * Describes the eras of `chronology` as `publication` would print them, in the order in which they
 * began. An era lasts all of its date, unless the date says otherwise. One whose date is missing or
 * cannot be read is a problem and left out.
 */
export function describeEras(
  { eras = [], publishedOn, timeZone: storyZone = "UTC" }: Chronology,
  publication: Publication,
  { asOf, timeZone }: Pick<SceneContext, "asOf" | "timeZone">,
): { eras: SceneEra[]; problems: ChronologyProblem[] } {
  const readIn = Number.isNaN(zoneOffset(0, storyZone)) ? "UTC" : storyZone;
  const problems: ChronologyProblem[] = [];
  const described = eras.flatMap(({ id, label, when }, index): SceneEra[] => {
    const { date = "", ...rest } = typeof when === "string" ? { date: when } : (when ?? {});
    const parsed = parseEdtf(date);
    if (!parsed.ok) {
      problems.push({
        path: `eras[${index}].when`,
        code: "date-unreadable",
        message: `"${date}" cannot be read as a date: ${parsed.message}. The era "${label}" is left out; correct its date.`,
        severity: "error",
      });
      return [];
    }
    const options = { ...rest, timeZone: readIn };
    const sign = describeSign(
      resolveEdtf(parsed.value, { extent: "throughout", ...options }),
      asOf,
    );
    // In words the date stands in brackets behind the name, which says that it lasted.
    const words = { publishedOn, timeZone, capitalizes: false };
    const text = formatEventDate(resolveEdtf(parsed.value, options), publication, words);
    return [{ id, label, date: text, sign }];
  });
  return { eras: described.sort((a, b) => compare(a.sign.from, b.sign.from)), problems };
}

/** Infinite limits are not subtracted. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
