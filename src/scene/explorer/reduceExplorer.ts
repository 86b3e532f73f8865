import { type EventLookup, positionOf } from "../../layout/index.ts";

/** What of an explorer a reader can change. */
export interface ExplorerState {
  /** What of time is in view, milliseconds UTC. */
  readonly view: readonly [from: number, to: number];
  /** The event that is chosen, by its place in order of time. */
  readonly selected: number | null;
  /** Whether its card is open. */
  readonly isOpen: boolean;
  /** The first event on the list. */
  readonly listFrom: number;
}

/**
 * What a reader intends, whichever key, finger or button says so.
 *
 * - `zoom`: looks closer, by a factor over 1, or from further away, about a point of the view, 0 to 1;
 * - `pan`: looks later by a share of the view, or earlier;
 * - `show`: looks at a stretch of time, `home` at all of it;
 * - `step`: goes to the next event or to the one before, among all or among those with a label in view;
 * - `select`: goes to an event, and opens its card where it says so; `first` and `last` likewise;
 * - `open` and `close` the card;
 * - `list`: lists events from one on.
 */
export type ExplorerIntent =
  | { readonly type: "zoom"; readonly factor: number; readonly at?: number }
  | { readonly type: "pan"; readonly share: number }
  | { readonly type: "show"; readonly domain: readonly [from: number, to: number] }
  | { readonly type: "step"; readonly by: 1 | -1; readonly among: "all" | "shown" }
  | { readonly type: "select"; readonly position: number; readonly opens?: boolean }
  | { readonly type: "list"; readonly from: number }
  | { readonly type: "home" | "first" | "last" | "open" | "close" };

/** What an intent is carried out in. */
export interface ExplorerWorld {
  readonly lookup: EventLookup;
  /** How many events have a place on the axis: the first ones. */
  readonly dated: number;
  /** All that there is to see. */
  readonly domain: readonly [from: number, to: number];
  /** How much time a view has to show at least, in milliseconds. */
  readonly shortest: number;
  /** The events that have a label, by position, in order. */
  readonly shown: readonly number[];
}

/** How many events are listed at a time. */
export const listLength = 30;

/** How near to an edge of the view a chosen event may be, as a share of it. */
const margin = 0.08;

/** Says what becomes of a state when a reader intends something. What cannot be changes nothing. */
export function reduceExplorer(
  state: ExplorerState,
  intent: ExplorerIntent,
  world: ExplorerWorld,
): ExplorerState {
  const { view } = state;
  const span = view[1] - view[0];
  switch (intent.type) {
    case "zoom": {
      const { factor, at = 0.5 } = intent;
      const length = limit(span / factor, world);
      const from = view[0] + at * (span - length);
      return look(state, [from, from + length], world);
    }
    case "pan":
      return look(state, [view[0] + intent.share * span, view[1] + intent.share * span], world);
    case "show":
      return look(state, intent.domain, world);
    case "home":
      return look(state, world.domain, world);
    case "step":
      return select(state, nextOf(state, intent, world), world);
    case "first":
      return select(state, 0, world);
    case "last":
      return select(state, world.lookup.count - 1, world);
    case "select":
      return { ...select(state, intent.position, world), isOpen: intent.opens ?? state.isOpen };
    case "list":
      return list(state, intent.from, world);
    case "open":
      return state.selected === null ? state : { ...state, isOpen: true };
    case "close":
      return state.isOpen ? { ...state, isOpen: false } : { ...state, selected: null };
  }
}

/** The state in which an explorer opens: all in view. */
export function openExplorer({ domain }: Pick<ExplorerWorld, "domain">): ExplorerState {
  return { view: domain, selected: null, isOpen: false, listFrom: 0 };
}

function limit(length: number, { domain, shortest }: ExplorerWorld): number {
  return Math.min(domain[1] - domain[0], Math.max(shortest, length));
}

/** Looks at a stretch, no shorter than can be and nowhere beyond the whole. */
function look(
  state: ExplorerState,
  [from, to]: readonly [number, number],
  world: ExplorerWorld,
): ExplorerState {
  const [first, last] = world.domain;
  const length = limit(to - from, world);
  const middle = (from + to) / 2;
  const start = Math.min(last - length, Math.max(first, middle - length / 2));
  const view = [start, start + length] as const;
  if (view[0] === state.view[0] && view[1] === state.view[1]) return state;
  return { ...state, view, listFrom: clampList(positionOf(world.lookup, start), world) };
}

function select(state: ExplorerState, position: number, world: ExplorerWorld): ExplorerState {
  if (world.lookup.count === 0) return state;
  const selected = Math.min(world.lookup.count - 1, Math.max(0, position));
  const shown = reveal(state, selected, world);
  const isListed = shown.listFrom <= selected && selected < shown.listFrom + listLength;
  const listFrom = isListed ? shown.listFrom : clampList(selected - 2, world);
  return { ...shown, selected, listFrom };
}

/** Pans to where an event is in view; what has no date is nowhere. */
function reveal(state: ExplorerState, position: number, world: ExplorerWorld): ExplorerState {
  const at = world.lookup.starts[position] as number;
  const [from, to] = state.view;
  const air = (to - from) * margin;
  const isSeen = from + air <= at && at <= to - air;
  return isSeen || !Number.isFinite(at)
    ? state
    : look(state, [at - (to - from) / 2, at + (to - from) / 2], world);
}

function list(state: ExplorerState, first: number, world: ExplorerWorld): ExplorerState {
  const listFrom = clampList(first, world);
  return { ...reveal(state, listFrom, world), listFrom };
}

function clampList(first: number, { lookup }: ExplorerWorld): number {
  return Math.max(0, Math.min(first, lookup.count - listLength));
}

function nextOf(
  { selected, view }: ExplorerState,
  { by, among }: Extract<ExplorerIntent, { type: "step" }>,
  { lookup, shown, dated }: ExplorerWorld,
): number {
  // Without a choice yet, the first one in view, or the last.
  const start = positionOf(lookup, by > 0 ? view[0] : view[1]);
  const before = selected ?? (by > 0 ? start - 1 : Math.min(start, dated));
  if (among === "all") return before + by;
  const next = by > 0 ? shown.find((one) => one > before) : shown.findLast((one) => one < before);
  return next ?? before + by;
}
