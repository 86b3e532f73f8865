/** A collection that gives its least value first. */
export interface Heap<Value> {
  readonly push: (value: Value) => void;
  /** Takes the least value out; `undefined` where there is none. */
  readonly pop: () => Value | undefined;
}

/**
 * Creates an empty heap in the order of `compare`. Values that compare equal come in any order.
 *
 * Cost: O(log size) for each value put in or taken out.
 *
 * @see John Williams, "Algorithm 232: Heapsort" (1964).
 */
export function createHeap<Value>(compare: (a: Value, b: Value) => number): Heap<Value> {
  const values: Value[] = [];
  const isLess = (a: number, b: number): boolean => {
    const [first, second] = [values[a], values[b]];
    return first !== undefined && second !== undefined && compare(first, second) < 0;
  };
  const swap = (a: number, b: number): void => {
    const [first, second] = [values[a], values[b]];
    if (first === undefined || second === undefined) return;
    values[a] = second;
    values[b] = first;
  };
  const leastOf = (parent: number): number => {
    const left = 2 * parent + 1;
    const child = isLess(left + 1, left) ? left + 1 : left;
    return isLess(child, parent) ? child : parent;
  };
  return {
    push: (value) => {
      values.push(value);
      let at = values.length - 1;
      for (let up = (at - 1) >> 1; at > 0 && isLess(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      swap(0, values.length - 1);
      const least = values.pop();
      let at = 0;
      for (let down = leastOf(at); down !== at; down = leastOf(at)) {
        swap(at, down);
        at = down;
      }
      return least;
    },
  };
}
