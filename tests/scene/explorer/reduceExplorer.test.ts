import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createExplorerIndex,
  type ExplorerIntent,
  type ExplorerState,
  type ExplorerWorld,
  listLength,
  openExplorer,
  reduceExplorer,
} from "../../../src/scene/explorer/index.ts";

const count = 200;
const days = Float64Array.from({ length: count }, (_, i) => i * 86_400_000);
const starts = Float64Array.of(...days, -Infinity);
const ends = Float64Array.of(...days, Infinity);
const { lookup, dated, domain } = createExplorerIndex({ columns: { starts, ends } });
const world: ExplorerWorld = {
  lookup,
  dated,
  domain: domain ?? [0, 1],
  shortest: 1000,
  shown: [0, 10, 50, 190],
};
const home = openExplorer(world);

const stateAfter = (...intents: readonly ExplorerIntent[]): ExplorerState =>
  intents.reduce((state, intent) => reduceExplorer(state, intent, world), home);

const lengthOf = ({ view }: ExplorerState): number => view[1] - view[0];

describe("reduceExplorer", () => {
  it("keeps the point about which it looks closer in its place", () => {
    const zoomed = stateAfter({ type: "zoom", factor: 4, at: 0.25 });
    const pointIn = ({ view: [from, to] }: ExplorerState): number => from + 0.25 * (to - from);
    expect(pointIn(zoomed)).toBeCloseTo(pointIn(home), 3);
    expect(lengthOf(zoomed)).toBeCloseTo(lengthOf(home) / 4, 3);
  });

  it("goes from event to event, from the first one in view on", () => {
    const next = { type: "step", by: 1, among: "all" } as const;
    expect(stateAfter(next).selected).toBe(0);
    expect(stateAfter(next, next, next).selected).toBe(2);
    expect(stateAfter({ ...next, by: -1 }).selected).toBe(count - 1);
  });

  it("goes from one event with a label to the next one", () => {
    const next = { type: "step", by: 1, among: "shown" } as const;
    expect(stateAfter(next, next, next).selected).toBe(50);
    expect(stateAfter({ type: "select", position: 60 }, { ...next, by: -1 }).selected).toBe(50);
  });

  it("looks where the chosen event is, and lists it", () => {
    const state = stateAfter(
      { type: "zoom", factor: 50, at: 0 },
      { type: "select", position: 150 },
    );
    const at = days[150] ?? 0;
    expect(state.view[0]).toBeLessThan(at);
    expect(state.view[1]).toBeGreaterThan(at);
    expect(state.listFrom).toBeLessThanOrEqual(150);
    expect(state.listFrom + listLength).toBeGreaterThan(150);
  });

  it("chooses what has no date without looking anywhere else", () => {
    const zoomed = stateAfter({ type: "zoom", factor: 8 });
    const last = reduceExplorer(zoomed, { type: "last" }, world);
    expect(last.selected).toBe(count);
    expect(last.view).toBe(zoomed.view);
  });

  it("lists from the first event in view on", () => {
    const state = stateAfter({ type: "show", domain: [days[90] ?? 0, days[120] ?? 0] });
    expect(state.listFrom).toBe(90);
  });

  it("closes the card first, and forgets the choice then", () => {
    const open = stateAfter({ type: "select", position: 3, opens: true });
    const closed = reduceExplorer(open, { type: "close" }, world);
    expect([open.isOpen, closed.isOpen, closed.selected]).toEqual([true, false, 3]);
    expect(reduceExplorer(closed, { type: "close" }, world).selected).toBeNull();
  });

  it("is the same state where nothing changes", () => {
    expect(stateAfter({ type: "home" })).toBe(home);
    expect(stateAfter({ type: "zoom", factor: 0.5 })).toBe(home);
    expect(stateAfter({ type: "open" })).toBe(home);
  });
});

const anyIntent: fc.Arbitrary<ExplorerIntent> = fc.oneof(
  fc.record({
    type: fc.constant("zoom" as const),
    factor: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    type: fc.constant("pan" as const),
    share: fc.double({ min: -9, max: 9, noNaN: true }),
  }),
  fc.record({
    type: fc.constant("step" as const),
    by: fc.constantFrom(1 as const, -1 as const),
    among: fc.constantFrom("all" as const, "shown" as const),
  }),
  fc.record({ type: fc.constant("select" as const), position: fc.integer({ min: -5, max: 300 }) }),
  fc.record({ type: fc.constant("list" as const), from: fc.integer({ min: -50, max: 300 }) }),
  fc
    .constantFrom(...(["home", "first", "last", "open", "close"] as const))
    .map((type) => ({ type })),
);

describe("reduceExplorer, whatever a reader intends", () => {
  it("looks at part of the whole, and lists and chooses what there is", () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { maxLength: 30 }), (intents) => {
        const state = stateAfter(...intents);
        const [from, to] = state.view;
        const air = 1e-6 * (world.domain[1] - world.domain[0]);
        expect(from).toBeGreaterThanOrEqual(world.domain[0] - air);
        expect(to).toBeLessThanOrEqual(world.domain[1] + air);
        expect(to - from).toBeGreaterThanOrEqual(world.shortest * 0.999);
        expect(state.listFrom).toBeGreaterThanOrEqual(0);
        expect(state.listFrom + listLength).toBeLessThanOrEqual(count + 1);
        if (state.selected !== null) expect(lookup.starts[state.selected]).toBeDefined();
      }),
    );
  });

  it("shows a dated event after every step to it", () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { maxLength: 20 }), (intents) => {
        const state = stateAfter(...intents, { type: "step", by: 1, among: "all" });
        const at = lookup.starts[state.selected ?? 0] ?? Infinity;
        if (at === Infinity) return;
        expect(state.view[0]).toBeLessThanOrEqual(at);
        expect(state.view[1]).toBeGreaterThanOrEqual(at);
      }),
    );
  });
});
