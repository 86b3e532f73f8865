import type { EventColumns, EventLookup } from "../../layout/index.ts";

/** Bars of about the same length, by lane. */
export interface BarClass {
  /** How long the longest of them is, in milliseconds. */
  readonly longest: number;
  /** The positions of the bars in each lane, in order and without overlap. */
  readonly lanes: readonly Uint32Array[];
}

/** Options for {@link assignBars}. */
export interface AssignBarsOptions {
  /** What stands for limits that are not given, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** How many lanes there are at most. */
  readonly lanes: number;
}

/**
 * Assigns the events that last to lanes, longer ones first, each to the first lane that is free all
 * the while; the others have no bar. A lane is for good: no way of looking changes it.
 *
 * Returns classes by length, the longest first, so that what is too short to draw is not looked at.
 *
 * Cost: O(n), and O(log b) for each of the b events that get a bar.
 */
export function assignBars(
  columns: EventColumns,
  lookup: EventLookup,
  options: AssignBarsOptions,
): BarClass[] {
  if (columns.starts === columns.ends) return [];
  const lanes = Array.from({ length: options.lanes }, createLane);
  return classify(columns, lookup, options).map((positions) => {
    let longest = 0;
    const taken = lanes.map((): number[] => []);
    for (const position of positions) {
      const [from, to] = spanOf(columns, lookup, { position, ...options });
      const lane = lanes.findIndex((one) => isFree(one, from, to));
      if (lane === -1) continue;
      longest = Math.max(longest, to - from);
      taken[lane]?.push(position);
      lanes[lane]?.fresh.push([from, to]);
    }
    lanes.forEach(settle);
    return { longest, lanes: taken.map((one) => Uint32Array.from(one)) };
  });
}

/** The limits of an event, those that are not given at the ends of the domain. */
export function spanOf(
  { starts, ends }: EventColumns,
  { order }: Pick<EventLookup, "order">,
  { position, domain }: { readonly position: number; readonly domain: readonly [number, number] },
): [from: number, to: number] {
  const index = order === null ? position : (order[position] as number);
  return [Math.max(starts[index] as number, domain[0]), Math.min(ends[index] as number, domain[1])];
}

/** The positions of what lasts, by length: each class four times as long as the next. */
function classify(
  columns: EventColumns,
  lookup: EventLookup,
  { domain }: AssignBarsOptions,
): number[][] {
  const classes = new Map<number, number[]>();
  for (let position = 0; position < lookup.count; position++) {
    if (lookup.starts[position] === Infinity) break;
    const [from, to] = spanOf(columns, lookup, { position, domain });
    if (!(to > from)) continue;
    const key = Math.floor(Math.log2(to - from) / 2);
    const members = classes.get(key);
    if (members) members.push(position);
    else classes.set(key, [position]);
  }
  return [...classes].sort(([a], [b]) => b - a).map(([, members]) => members);
}

/** What is taken of a lane: by longer bars in order, and by those of this class, in order too. */
interface Lane {
  taken: (readonly [from: number, to: number])[];
  readonly fresh: (readonly [from: number, to: number])[];
}

function createLane(): Lane {
  return { taken: [], fresh: [] };
}

function isFree({ taken, fresh }: Lane, from: number, to: number): boolean {
  if ((fresh.at(-1)?.[1] ?? -Infinity) > from) return false;
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (taken[low - 1]?.[1] ?? -Infinity) <= from && (taken[low]?.[0] ?? Infinity) >= to;
}

function settle(lane: Lane): void {
  lane.taken = [...lane.taken, ...lane.fresh].sort(([a], [b]) => a - b);
  lane.fresh.length = 0;
}
