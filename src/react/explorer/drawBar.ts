import type { ExplorerBar } from "../../scene/explorer/index.ts";
import type { SignPart, TimeSign } from "../../scene/index.ts";

/** How a bar is drawn. */
export interface BarStyle {
  /** Where an instant lies, in CSS pixels, near the picture at least. */
  readonly x: (instant: number) => number;
  /** The middle of the bar. */
  readonly y: number;
  readonly full: string;
  readonly light: string;
  /** How thick a cap is, in CSS pixels. */
  readonly cap: number;
  /** What is known of the time; without it, it may have been at any time of the bar's. */
  readonly sign?: TimeSign | undefined;
}

/** Of a bar, across the axis, and how far a cap goes beyond it, in CSS pixels. */
const [height, reach] = [9, 3];

/** Of the arrow of what is still under way, in CSS pixels. */
const arrow = 11;

/** Draws a bar as the grammar of signs has it: certain, possible, capped, fading, still under way. */
export function drawBar(
  context: CanvasRenderingContext2D,
  { from, to }: ExplorerBar,
  style: BarStyle,
): void {
  const { x, sign, full, cap } = style;
  const parts = sign?.parts ?? [{ from, to, fill: "light" }];
  for (const part of parts) drawPart(context, part, { ...style, from });
  const top = style.y - height / 2 - reach;
  context.fillStyle = full;
  if ((sign?.startEnd ?? "cap") === "cap") {
    context.fillRect(x(from) - cap / 2, top, cap, height + 2 * reach);
  }
  if ((sign?.endEnd ?? "cap") === "cap") {
    context.fillRect(x(to) - cap / 2, top, cap, height + 2 * reach);
  }
  if (sign?.endEnd === "arrow") {
    context.beginPath();
    context.moveTo(x(to), top);
    context.lineTo(x(to) + arrow, style.y);
    context.lineTo(x(to), top + height + 2 * reach);
    context.fill();
  }
}

function drawPart(
  context: CanvasRenderingContext2D,
  part: SignPart,
  { x, y, full, light, from }: BarStyle & { readonly from: number },
): void {
  const [start, end] = [x(part.from), x(part.to)];
  const isEndless = part.from === -Infinity || part.to === Infinity;
  context.fillStyle = part.fill === "solid" ? full : light;
  if (part.fill !== "soft" && !isEndless) {
    context.fillRect(start, y - height / 2, end - start, height);
    return;
  }
  const isEarlier = part.from === -Infinity || (part.to !== Infinity && part.from <= from);
  fade(context, [start, end], { top: y - height / 2, isEarlier });
}

/** How long the steps are in which a bar fades, in CSS pixels. */
const stepLength = 2;

/** A stretch that grows lighter towards the side on which no limit is given. */
function fade(
  context: CanvasRenderingContext2D,
  [start, end]: readonly [from: number, to: number],
  { top, isEarlier }: { readonly top: number; readonly isEarlier: boolean },
): void {
  const steps = Math.ceil((end - start) / stepLength);
  const width = (end - start) / steps;
  for (let step = 0; step < steps; step++) {
    const share = (step + 0.5) / steps;
    context.globalAlpha = isEarlier ? share : 1 - share;
    context.fillRect(start + step * width, top, width, height);
  }
  context.globalAlpha = 1;
}
