/** The colours and measures that marks are drawn with, as the stylesheet has them now. */
export interface Inks {
  /** What is certain, in one of the categorical colours, 0 to 8. */
  readonly full: (color: number) => string;
  /** What may be. */
  readonly light: (color: number) => string;
  /** Of columns of counts. */
  readonly muted: string;
  readonly cap: number;
}

/**
 * Reads the colours off an element that the stylesheet colours as it does marks, and off its children,
 * one for each colour: a canvas does not know custom properties. The page is not changed, so that its
 * styles are worked out once.
 */
export function readInks(probe: HTMLElement): Inks {
  const styles = getComputedStyle(probe);
  const known = new Map<number, readonly [full: string, light: string]>();
  const read = (color: number): readonly [full: string, light: string] => {
    const found = known.get(color);
    if (found) return found;
    const { color: full, backgroundColor: light } = getComputedStyle(
      probe.children[color] ?? probe,
    );
    const inks = [full, light] as const;
    known.set(color, inks);
    return inks;
  };
  return {
    full: (color) => read(color)[0],
    light: (color) => read(color)[1],
    muted: styles.borderTopColor,
    cap: Number.parseFloat(styles.getPropertyValue("--circa-cap-width")) || 1.75,
  };
}
