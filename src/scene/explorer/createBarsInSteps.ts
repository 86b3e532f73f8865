import type { EventColumns, EventLookup } from "../../layout/index.ts";

/** Bars of about the same length, by lane. */
export interface BarClass {
  /** How long the longest of them is, in milliseconds. */
  readonly longest: number;
  /** The positions of the bars in each lane, in order and without overlap. */
  readonly lanes: readonly Uint32Array[];
}

/** Options for {@link createBars}. */
export interface BarsOptions {
  /** When the events were, as given. */
  readonly columns: EventColumns;
  /** The order of the events. */
  readonly lookup: EventLookup;
  /** What stands for limits that are not given, milliseconds UTC. */
  readonly domain: readonly [number, number];
  /** How long the longest event lasts, in milliseconds; Infinity where a limit is not given. */
  readonly longest: number;
  /** How many lanes there are at most. */
  readonly lanes: number;
}

/** Bars that are at least so long, in milliseconds, and some that are less, the longest first. */
export type Bars = (least: number) => readonly BarClass[];

/** Of the whole, what is long enough for a bar where all of it is in view, however wide that is. */
const shareInView = 1 / 512;

/** How many events a step looks at. */
const stepSize = 8192;

/**
 * Creates what assigns the events that last to lanes, longer ones first, each to the first lane that
 * is free all the while; the others have no bar. A lane is for good: no way of looking changes it.
 *
 * Bars that show where all is in view are assigned first, a step at a time; shorter ones when they are
 * asked for.
 *
 * Cost: O(n) for lengths not asked for before, and O(log b) for each of the b events with a bar.
 */
export function* createBarsInSteps(options: BarsOptions): Generator<void, Bars> {
  const [first, last] = options.domain;
  const assigned: Assigned = {
    lanes: Array.from({ length: options.lanes }, createLane),
    classes: [],
    next: classOf(Math.min(options.longest, last - first)),
  };
  yield* assignUntil(classOf((last - first) * shareInView), assigned, options);
  return (least) => {
    const steps = assignUntil(classOf(least), assigned, options);
    while (!steps.next().done);
    return assigned.classes;
  };
}

/** What is assigned so far. */
interface Assigned {
  readonly lanes: readonly Lane[];
  readonly classes: BarClass[];
  /** The class that comes next. */
  next: number;
}

/** Assigns all classes up to one. */
function* assignUntil(
  until: number,
  assigned: Assigned,
  options: BarsOptions,
): Generator<void, void> {
  if (!Number.isFinite(until) || until > assigned.next) return;
  const members = yield* classify(options, [until, assigned.next]);
  for (; assigned.next >= until; assigned.next--) {
    const positions = members.get(assigned.next) ?? [];
    assigned.classes.push(yield* assign(positions, assigned.lanes, options));
  }
}

/** Each class has lengths up to four times as long as those of the class under it. */
function classOf(length: number): number {
  return Math.floor(Math.log2(length) / 2);
}

function* assign(
  positions: readonly number[],
  lanes: readonly Lane[],
  options: BarsOptions,
): Generator<void, BarClass> {
  let longest = 0;
  const taken = lanes.map((): number[] => []);
  for (const [i, position] of positions.entries()) {
    if (i % stepSize === stepSize - 1) yield;
    const [from, to] = spanOf(position, options);
    const lane = lanes.findIndex((one) => isFree(one, from, to));
    if (lane === -1) continue;
    longest = Math.max(longest, to - from);
    taken[lane]?.push(position);
    lanes[lane]?.fresh.push([from, to]);
  }
  lanes.forEach(settle);
  return { longest, lanes: taken.map((one) => Uint32Array.from(one)) };
}

/** The limits of an event, those that are not given at the ends of the domain. */
export function spanOf(
  position: number,
  {
    columns: { starts, ends },
    lookup: { order },
    domain,
  }: Pick<BarsOptions, "columns" | "lookup" | "domain">,
): [from: number, to: number] {
  const index = order === null ? position : (order[position] as number);
  return [Math.max(starts[index] as number, domain[0]), Math.min(ends[index] as number, domain[1])];
}

/** The positions of what lasts, by class. */
function* classify(
  options: BarsOptions,
  [least, most]: readonly [least: number, most: number],
): Generator<void, Map<number, number[]>> {
  const classes = new Map<number, number[]>();
  for (let length = least; length <= most; length++) classes.set(length, []);
  const { lookup, columns, domain } = options;
  const { starts, ends } = columns;
  const shortest = 4 ** least;
  for (let position = 0; position < lookup.count; position++) {
    if (lookup.starts[position] === Infinity) break;
    if (position % stepSize === stepSize - 1) yield;
    const index = lookup.order === null ? position : (lookup.order[position] as number);
    const length =
      Math.min(ends[index] as number, domain[1]) - Math.max(starts[index] as number, domain[0]);
    if (length >= shortest) classes.get(classOf(length))?.push(position);
  }
  return classes;
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
