import type { EventLookup } from "./EventLookup.ts";

/** Creates what chooses of two positions the one of higher priority; the earlier one of equals. */
export function createChooseBetter({
  priorities,
  order,
}: Pick<EventLookup, "priorities" | "order">): (one: number, other: number) => number {
  const priorityAt = (position: number): number => priorities?.[order?.[position] ?? position] ?? 0;
  return (one, other) => {
    const [least, most] = [priorityAt(one), priorityAt(other)];
    return most > least || (most === least && other < one) ? other : one;
  };
}
