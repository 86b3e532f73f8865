import { parseDuration } from "../../time/index.ts";
import type { Relation } from "../Relation.ts";
import type { Report } from "./Report.ts";

/** The least and the most time between two events, in milliseconds. */
export interface Lags {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/**
 * Reads the lags of a relation. A least time of months or years counts as their shortest, a most
 * time as their longest. One that cannot be read is a problem and does not count.
 */
export function readLags(relation: Relation, index: number, report: Report): Lags {
  const path = `relations[${index}]`;
  const { minLag, maxLag, order } = relation;
  const read = (text: string | undefined, name: string, side: "least" | "most") => {
    if (text === undefined) return undefined;
    const duration = parseDuration(text);
    if (duration.ok) return duration[side];
    report(
      `${path}.${name}`,
      "duration-unreadable",
      `"${text}" cannot be read as a duration: ${duration.message}. Correct it, or leave it out.`,
    );
    return undefined;
  };
  const least = read(minLag, "minLag", "least");
  const most = read(maxLag, "maxLag", "most");
  if ((least ?? most) !== undefined && order === "none") {
    report(
      path,
      "lag-unused",
      `Relation ${index + 1} has a lag, and order "none", which switches it off. Remove one of the two.`,
    );
  } else if (least !== undefined && most !== undefined && least > most) {
    report(
      path,
      "lags-reversed",
      `The least lag of relation ${index + 1}, "${minLag}", is longer than its most, "${maxLag}". Neither is used; correct one of them.`,
    );
  } else {
    return { least, most };
  }
  return {};
}
