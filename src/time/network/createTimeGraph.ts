import type { TimeLimit } from "./TimeLimit.ts";

/** The node that stands for 1970-01-01T00:00Z. */
export const EPOCH = 0;

/** A limit as an edge of weight `least` from its earlier moment to its later one. */
export interface TimeEdge {
  /** Where it is in the list of limits. */
  readonly index: number;
  /** The node that it leaves. */
  readonly tail: number;
  /** The node that it enters. */
  readonly head: number;
  readonly least: number;
  /** 1 where exactly `least` is too little. */
  readonly strict: number;
  readonly reason: unknown;
  readonly strength: number;
  /** Until the limit is set aside. */
  isInForce: boolean;
}

/** Limits as a graph whose nodes are numbered from the epoch, in the order in which they are named. */
export interface TimeGraph {
  /** The number of each moment; the epoch has no name. */
  readonly nodes: ReadonlyMap<string, number>;
  /** As the limits. */
  readonly edges: readonly TimeEdge[];
  /** The edges that leave each node, in the order given. */
  readonly outgoing: readonly (readonly TimeEdge[])[];
  /** The edges that enter each node, in the order given. */
  readonly incoming: readonly (readonly TimeEdge[])[];
}

/** @throws {RangeError} if a limit's `least` is not finite, or it names no moment. */
export function createTimeGraph(limits: readonly TimeLimit<unknown>[]): TimeGraph {
  const nodes = new Map<string, number>();
  const outgoing: TimeEdge[][] = [[]];
  const incoming: TimeEdge[][] = [[]];
  const nodeOf = (moment: string | undefined): number => {
    if (moment === undefined) return EPOCH;
    const node = nodes.get(moment) ?? outgoing.length;
    if (node === outgoing.length) {
      nodes.set(moment, node);
      outgoing.push([]);
      incoming.push([]);
    }
    return node;
  };
  const edges = limits.map((limit, index): TimeEdge => {
    assertLimit(limit, index);
    const { least, reason, strength } = limit;
    const [tail, head] = [nodeOf(limit.earlier), nodeOf(limit.later)];
    const strict = limit.strict ? 1 : 0;
    const edge = { index, tail, head, least, strict, reason, strength, isInForce: true };
    outgoing[tail]?.push(edge);
    incoming[head]?.push(edge);
    return edge;
  });
  return { nodes, edges, outgoing, incoming };
}

/** The edges of `node` among those of all nodes. */
export function edgesAt(
  edges: readonly (readonly TimeEdge[])[],
  node: number,
): readonly TimeEdge[] {
  return edges[node] ?? [];
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
