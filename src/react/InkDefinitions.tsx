import type { JSX } from "react";
import { classNames } from "./classNames.ts";

/** Which way a bar fades, and whether along a line or down a page. */
export type Fade = "before" | "after" | "above" | "below";

/** One of the eight categorical colours, 0 for events that name no party, or that of eras. */
export type Ink = number | "era";

const inks: readonly Ink[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, "era"];

/** From nothing to full, as the ends of a gradient. */
const directions: Readonly<Record<Fade, { x1: number; x2: number; y1: number; y2: number }>> = {
  before: { x1: 0, x2: 1, y1: 0, y2: 0 },
  after: { x1: 1, x2: 0, y1: 0, y2: 0 },
  above: { x1: 0, x2: 0, y1: 0, y2: 1 },
  below: { x1: 0, x2: 0, y1: 1, y2: 0 },
};

/** The fill of a fading bar, as {@link InkDefinitions} names it. */
export function fadeFill(scope: string, color: Ink, fade: Fade): string {
  return `url(#${scope}-${fade}-${color})`;
}

/** Props of {@link InkDefinitions}. */
export interface InkDefinitionsProps {
  /** What the names of the gradients begin with; unique on the page. */
  scope: string;
  /** The inks in use. */
  used: readonly Ink[];
}

/** The gradients that fading bars are filled with. Renders an `<svg>` that takes no room. */
export function InkDefinitions({ scope, used }: InkDefinitionsProps): JSX.Element {
  return (
    <svg className={classNames.inks} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {inks
          .filter((color) => used.includes(color))
          .flatMap((color) =>
            Object.entries(directions).map(([fade, line]) => (
              <linearGradient
                key={`${fade}-${color}`}
                id={`${scope}-${fade}-${color}`}
                data-circa-color={color}
                {...line}
              >
                <stop offset="0" className={classNames.fade} stopOpacity="0" />
                <stop offset="1" className={classNames.fade} />
              </linearGradient>
            )),
          )}
      </defs>
    </svg>
  );
}
