/** Refuses edges that are not in order, and an array that is too short for the buckets between them. */
export function assertEdges(
  caller: string,
  edges: Float64Array,
  out: { readonly length: number },
): void {
  const fault = edges.findIndex((edge, i) => !((edges[i - 1] ?? -Infinity) <= edge));
  if (fault !== -1) {
    throw new RangeError(
      `${caller}: edges[${fault}] must be a number no less than the one before; received ${edges[fault]}.`,
    );
  }
  if (out.length < bucketsBetween(edges)) {
    throw new RangeError(
      `${caller}: out must have room for ${bucketsBetween(edges)} buckets; received ${out.length}.`,
    );
  }
}

/** How many buckets lie between edges. */
export function bucketsBetween({ length }: Float64Array): number {
  return Math.max(0, length - 1);
}
