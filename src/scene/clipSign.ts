import type { TimeSign } from "./describeSign.ts";

/**
 * Cuts a sign to `domain`, milliseconds UTC: what reaches beyond it goes on without a limit, as far
 * as a picture can say. `undefined` where nothing of it lies within.
 */
export function clipSign(
  sign: TimeSign,
  [first, last]: readonly [number, number],
): TimeSign | undefined {
  const from = sign.from < first ? -Infinity : sign.from;
  const to = sign.to > last ? Infinity : sign.to;
  const parts = sign.parts
    .filter((part) => part.to > first && part.from < last)
    .map((part) => ({
      ...part,
      from: part.from < first ? -Infinity : part.from,
      to: part.to > last ? Infinity : part.to,
    }));
  if (parts.length === 0) return;
  const startEnd = from === -Infinity ? "fade" : sign.startEnd;
  return { ...sign, from, to, parts, startEnd, endEnd: to === Infinity ? "fade" : sign.endEnd };
}
