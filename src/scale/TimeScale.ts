/**
 * How time lies on the axis: `"linear"`, evenly; `"broken"`, evenly but for quiet stretches that are
 * compressed; `"sequence"`, one step from each instant to the next, however long it took.
 */
export type ScaleKind = "linear" | "broken" | "sequence";

/** A stretch of time that is compressed on the axis. */
export interface ScaleBreak {
  /** From and to, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** From and to, CSS pixels. */
  readonly range: readonly [number, number];
}

/** An instant and where it lies: `[milliseconds UTC, CSS pixels]`. */
export type ScaleKnot = readonly [instant: number, position: number];

/**
 * A scale as plain data, which survives JSON; {@link createScale} makes it work again.
 *
 * Between two knots, and beyond the outer ones, pixels are proportional to time.
 */
export interface ScaleDescription {
  readonly kind: ScaleKind;
  /** The first and the last instant, milliseconds UTC; equal where there is only one. */
  readonly domain: readonly [number, number];
  /** Where the two lie, CSS pixels. */
  readonly range: readonly [number, number];
  /** What is compressed, in order; empty unless the scale is broken. */
  readonly breaks: readonly ScaleBreak[];
  /** In order, both their instants and their positions rising. A single knot holds all time. */
  readonly knots: readonly ScaleKnot[];
  /**
   * Whether instants outside the domain lie at its edges.
   * @default false
   */
  readonly clamp?: boolean | undefined;
}

/**
 * A map from time to pixels and back.
 *
 * What it is made of is plain data beside the two functions, so that JSON keeps it; see
 * {@link ScaleDescription}.
 */
export interface TimeScale extends ScaleDescription {
  /**
   * Where `instant` lies, in CSS pixels; outside the range where it is outside the domain.
   *
   * @throws {RangeError} if `instant` is not finite: what has no limit has no place.
   */
  readonly position: (instant: number) => number;
  /**
   * The instant at `position`, milliseconds UTC.
   *
   * @throws {RangeError} if `position` is not finite.
   */
  readonly invert: (position: number) => number;
}
