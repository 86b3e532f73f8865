import { type DateToken, type Frame, joinTokens } from "./dateTokens.ts";

/**
 * Writes two clock times of one day within a frame of words, the day only once and outside of it:
 * "6 March, between 17:00 and 20:00 GMT"; `undefined` where the times or the rest do not allow it.
 */
export function joinTimes(
  a: readonly DateToken[],
  b: readonly DateToken[],
  { before, between, after }: Frame,
): string | undefined {
  const at = a.findIndex(({ place }) => place === "time");
  const end = a[at + 1]?.place === "zone" ? at + 2 : at + 1;
  const isSame = (token: DateToken, i: number): boolean =>
    token.place === b[i]?.place && token.text === b[i]?.text;
  const isOneDay = a.every((token, i) => (i >= at && i < end) || isSame(token, i));
  const [timeA, timeB] = [a[at], b[at]];
  if (!timeA || !timeB || a.length !== b.length || !isOneDay || isSame(timeA, at)) return undefined;
  const isOneZone = a.slice(at + 1, end).every((token, i) => isSame(token, at + 1 + i));
  const first = isOneZone ? omitEnding(timeA.text, timeB.text) : joinTokens(a.slice(at, end));
  const times = before + first + between + joinTokens(b.slice(at, end)) + after;
  return joinTokens(a.slice(0, at)) + times + joinTokens(b.slice(end));
}

/** A time without the "p.m." or "Uhr" that the next one ends with too: "2–4:30 p.m." */
function omitEnding(time: string, next: string): string {
  const [ending] = /(?<=\d)\D+$/.exec(time) ?? [];
  return ending !== undefined && next.endsWith(ending) && /\d$/.test(next.slice(0, -ending.length))
    ? time.slice(0, -ending.length)
    : time;
}
