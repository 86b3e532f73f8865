import { createDigraph, type Digraph } from "./createDigraph.ts";
import type { TimeLimit } from "./TimeLimit.ts";

/** The node that stands for 1970-01-01T00:00Z. */
export const EPOCH = 0;

/** Limits as a graph: an edge of weight `least` from each limit's earlier moment to its later one. */
export interface TimeGraph extends Digraph {
  /** The number of each moment; the epoch has none. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly least: Float64Array;
  /** 1 where exactly `least` is too little. */
  readonly strict: Uint8Array;
  /** 1 until the limit is set aside. */
  readonly inForce: Uint8Array;
}

/**
 * Numbers the moments in the order in which the limits first name them, and the edges as the limits.
 *
 * @throws {RangeError} if a limit's `least` is not finite, or it names no moment.
 */
export function createTimeGraph(limits: readonly TimeLimit<unknown>[]): TimeGraph {
  limits.forEach(assertLimit);

  const nodes = new Map<string, number>();
  const nodeOf = (moment: string | undefined): number => {
    if (moment === undefined) return EPOCH;
    const known = nodes.get(moment);
    if (known !== undefined) return known;
    nodes.set(moment, nodes.size + 1);
    return nodes.size;
  };
  const tail = Int32Array.from(limits, (limit) => nodeOf(limit.earlier));
  const head = Int32Array.from(limits, (limit) => nodeOf(limit.later));

  return {
    ...createDigraph(nodes.size + 1, tail, head),
    nodes,
    least: Float64Array.from(limits, (limit) => limit.least),
    strict: Uint8Array.from(limits, (limit) => (limit.strict ? 1 : 0)),
    inForce: new Uint8Array(limits.length).fill(1),
  };
}

function assertLimit({ earlier, later, least }: TimeLimit<unknown>, index: number): void {
  if (!Number.isFinite(least)) {
    throw new RangeError(
      `solveNetwork: limits[${index}].least must be a finite number of milliseconds; received ${least}. Leave out a limit that does not limit.`,
    );
  }
  if (earlier === undefined && later === undefined) {
    throw new RangeError(
      `solveNetwork: limits[${index}] must name a moment as earlier or later; received neither.`,
    );
  }
}
