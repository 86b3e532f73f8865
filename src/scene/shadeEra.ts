import type { BarFill } from "./BarPart.ts";
import type { TimeSign } from "./describeSign.ts";
import type { EraShade } from "./SceneEra.ts";

/** How dark a stretch of an era is: what fades is as dark in the end as what it fades into. */
export function shadeEra(fill: BarFill, { parts }: Pick<TimeSign, "parts">): EraShade {
  if (fill === "solid" || fill === "light") return fill;
  const fills = parts.map((part) => part.fill).filter((one) => one !== "soft");
  return fills.at(fill === "fading-before" ? 0 : -1) === "solid" ? "solid" : "light";
}
