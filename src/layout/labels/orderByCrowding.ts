/**
 * The order in which labels give way: lower priorities first and, among equals, the one whose
 * neighbours are closest to each other, as they are left by then. What remains after any number of
 * them is spread as evenly as the anchors allow.
 *
 * Takes anchors in ascending order. Cost: O(n log n).
 */
export function orderByCrowding(anchors: Float64Array, priorities: Float64Array): Uint32Array {
  const remaining = createChain(anchors);
  const order = new Uint32Array(anchors.length);
  let count = 0;
  for (const equals of groupByPriority(priorities)) {
    let group = equals;
    while (group.length > 0) {
      const left: number[] = [];
      for (const i of sortBySpace(group, remaining)) {
        if (remaining.remove(i)) order[count++] = i;
        else left.push(i);
      }
      remaining.nextRound();
      group = left;
    }
  }
  return order;
}

interface Chain {
  /** How far the neighbours that remain are from each other. */
  readonly spaceAt: (i: number) => number;
  /** Takes one out, unless a neighbour was taken out in the same round. */
  readonly remove: (i: number) => boolean;
  readonly nextRound: () => void;
}

function createChain(anchors: Float64Array): Chain {
  const count = anchors.length;
  const before = Int32Array.from(anchors, (_, i) => i - 1);
  const after = Int32Array.from(anchors, (_, i) => i + 1);
  const touched = new Int32Array(count);
  let round = 1;

  function spaceAt(i: number): number {
    const here = anchors[i] ?? 0;
    const left = here - (anchors[before[i] ?? -1] ?? -Infinity);
    const right = (anchors[after[i] ?? count] ?? Infinity) - here;
    if (left === Infinity || right === Infinity) return 2 * Math.min(left, right);
    return left + right;
  }

  function remove(i: number): boolean {
    if (touched[i] === round) return false;
    const left = before[i] ?? -1;
    const right = after[i] ?? count;
    if (left >= 0) after[left] = right;
    if (right < count) before[right] = left;
    if (left >= 0) touched[left] = round;
    if (right < count) touched[right] = round;
    return true;
  }

  return { spaceAt, remove, nextRound: () => void round++ };
}

function sortBySpace(group: readonly number[], { spaceAt }: Chain): number[] {
  const spaces = new Map(group.map((i) => [i, spaceAt(i)]));
  return [...group].sort((a, b) => (spaces.get(a) ?? 0) - (spaces.get(b) ?? 0) || b - a);
}

function groupByPriority(priorities: Float64Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const [i, priority] of priorities.entries()) {
    const group = groups.get(priority);
    if (group) group.push(i);
    else groups.set(priority, [i]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
