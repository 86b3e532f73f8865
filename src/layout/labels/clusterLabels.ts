import type { LabelCluster } from "./Placement.ts";

/** A label without a place. */
export interface FoldedLabel {
  readonly index: number;
  readonly anchor: number;
}

/**
 * Clusters folded labels so that no cluster is longer than `reach`. Takes them in order of anchor;
 * the middles of two clusters lie more than half a reach apart.
 */
export function clusterLabels(folded: readonly FoldedLabel[], reach: number): LabelCluster[] {
  const groups: FoldedLabel[][] = [];
  for (const label of folded) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && label.anchor - first.anchor <= reach) group.push(label);
    else groups.push([label]);
  }
  return groups.map(toCluster);
}

function toCluster(group: readonly FoldedLabel[]): LabelCluster {
  const start = group[0]?.anchor ?? 0;
  const end = group.at(-1)?.anchor ?? 0;
  return {
    members: group.map(({ index }) => index),
    anchor: (start + end) / 2,
    extent: [start, end],
  };
}
