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
 * Reads the colours off an element that the stylesheet colours as it does marks, each when it is first
 * asked for: a canvas does not know custom properties.
 */
export function readInks(probe: HTMLElement): Inks {
  const styles = getComputedStyle(probe);
  const known = new Map<number, readonly [full: string, light: string]>();
  const read = (color: number): readonly [full: string, light: string] => {
    const found = known.get(color);
    if (found) return found;
    probe.dataset["circaColor"] = String(color);
    const inks = [styles.color, styles.backgroundColor] as const;
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
