/** The colours and measures that marks are drawn with, as the stylesheet has them now. */
export interface Inks {
  /** By categorical colour, 0 to 8: what is certain, and what may be. */
  readonly full: readonly string[];
  readonly light: readonly string[];
  /** Of columns of counts. */
  readonly muted: string;
  readonly cap: number;
}

/**
 * Reads the colours off an element that the stylesheet colours as it does marks: a canvas does not
 * know custom properties.
 */
export function readInks(probe: HTMLElement): Inks {
  const styles = getComputedStyle(probe);
  const full: string[] = [];
  const light: string[] = [];
  for (let color = 0; color <= 8; color++) {
    probe.dataset["circaColor"] = String(color);
    full.push(styles.color);
    light.push(styles.backgroundColor);
  }
  probe.dataset["circaColor"] = "0";
  return {
    full,
    light,
    muted: styles.borderTopColor,
    cap: Number.parseFloat(styles.getPropertyValue("--circa-cap-width")) || 1.75,
  };
}
