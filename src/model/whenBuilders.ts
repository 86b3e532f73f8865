import type { Basis } from "../time/index.ts";
import type { DatedWhen } from "./When.ts";

/** Options of {@link on} and the other builders of a {@link DatedWhen}. */
export interface WhenOptions {
  /** The reporting's own words, as they are to be printed: "Over the weekend". */
  readonly phrase?: string | undefined;
  /**
   * How the date is known.
   * @default "stated"
   */
  readonly basis?: Basis | undefined;
}

/**
 * At one moment of a date, as coarse as the reporting gives it.
 *
 * The text is put in as it is; {@link parseChronology} says where it is no date.
 *
 * @throws {TypeError} if `date` is not text.
 *
 * @example
 * ```ts
 * on("2025-02", { phrase: "In February" });
 * // { date: "2025-02", phrase: "In February" }
 * ```
 */
export function on(date: string, options: WhenOptions = {}): DatedWhen {
  assertText("on: date", date);
  return createWhen(date, options);
}

/**
 * At one moment between two dates, both included; it is not known which.
 *
 * @throws {TypeError} if `from` or `to` is not text.
 *
 * @example
 * ```ts
 * within("2025-03-22", "2025-03-23", { phrase: "Over the weekend", basis: "resolved" });
 * // { date: "[2025-03-22..2025-03-23]", phrase: "Over the weekend", basis: "resolved" }
 * ```
 */
export function within(from: string, to: string, options: WhenOptions = {}): DatedWhen {
  assertText("within: from", from);
  assertText("within: to", to);
  return createWhen(`[${from}..${to}]`, options);
}

/**
 * From the one date to the other, both included, and all the time between.
 *
 * @throws {TypeError} if `from` or `to` is not text.
 *
 * @example
 * ```ts
 * lasting("2025-03-22", "2025-03-23"); // { date: "2025-03-22/2025-03-23" }
 * ```
 */
export function lasting(from: string, to: string, options: WhenOptions = {}): DatedWhen {
  assertText("lasting: from", from);
  assertText("lasting: to", to);
  return createWhen(`${from}/${to}`, options);
}

/**
 * From a date on, and still going on.
 *
 * @throws {TypeError} if `from` is not text.
 *
 * @example
 * ```ts
 * since("2022-02-24"); // { date: "2022-02-24/.." }
 * ```
 */
export function since(from: string, options: WhenOptions = {}): DatedWhen {
  assertText("since: from", from);
  return createWhen(`${from}/..`, options);
}

/**
 * Still going on, and the reporting does not say since when.
 *
 * @example
 * ```ts
 * underWay({ phrase: "Under way" }); // { date: "/..", phrase: "Under way" }
 * ```
 */
export function underWay(options: WhenOptions = {}): DatedWhen {
  return createWhen("/..", options);
}

/**
 * At one moment about a date.
 *
 * @throws {TypeError} if `date` is not text.
 *
 * @example
 * ```ts
 * about("2025-03"); // { date: "2025-03~" }
 * ```
 */
export function about(date: string, options: WhenOptions = {}): DatedWhen {
  assertText("about: date", date);
  return createWhen(`${date}~`, options);
}

/**
 * The reporting gives no date; it may give words.
 *
 * @example
 * ```ts
 * undated({ phrase: "Previously" }); // { phrase: "Previously" }
 * ```
 */
export function undated(options: WhenOptions = {}): DatedWhen {
  return createWhen(undefined, options);
}

function createWhen(date: string | undefined, { phrase, basis }: WhenOptions): DatedWhen {
  return {
    ...(date !== undefined && { date }),
    ...(phrase !== undefined && { phrase }),
    ...(basis !== undefined && { basis }),
  };
}

function assertText(what: string, value: unknown): void {
  if (typeof value !== "string") {
    throw new TypeError(
      `${what} must be a date as EDTF text, such as "2025-03-06"; received ${typeof value}.`,
    );
  }
}
