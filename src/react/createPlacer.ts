/** Turns pixels along a picture into percentages of it, from the left or, mirrored, the right. */
export interface Placer {
  /** Whether earlier is on the right. */
  readonly mirrored: boolean;
  /** `1`, or `-1` where drawings of fixed size must be turned over. */
  readonly flip: 1 | -1;
  /** Where a point lies: `"12.5%"`. */
  readonly x: (position: number) => string;
  /** Where a stretch lies, and how wide it is. */
  readonly span: (from: number, to: number) => { readonly x: string; readonly width: string };
}

/**
 * Creates a {@link Placer} for a picture laid out at `width` CSS pixels. Its percentages let the
 * picture stretch with its container; they are rounded so that server and browser write the same.
 */
export function createPlacer(width: number, mirrored: boolean): Placer {
  const share = (position: number): number => position / width;
  const x = (position: number): string => percent(mirrored ? 1 - share(position) : share(position));
  return {
    mirrored,
    flip: mirrored ? -1 : 1,
    x,
    span: (from, to) => ({
      x: x(mirrored ? to : from),
      width: percent(Math.max(0, share(to) - share(from))),
    }),
  };
}

/** A share of one as a CSS percentage, to a thousandth of a percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
