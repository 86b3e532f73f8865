import type { Label } from "./Label.ts";
import type { LabelCluster } from "./Placement.ts";

/**
 * Clusters the `folded` labels, by index in order of anchor, so that no cluster is longer than
 * `reach`. The middles of two clusters lie more than half a reach apart.
 */
export function clusterLabels(
  labels: readonly Label[],
  folded: readonly number[],
  reach: number,
): LabelCluster[] {
  const clusters: Growing[] = [];
  let last: Growing | null = null;
  for (const index of folded) {
    const { anchor } = labels[index] as Label;
    if (last !== null && anchor - last.extent[0] <= reach) {
      last.members.push(index);
      last.extent[1] = anchor;
      last.anchor = (last.extent[0] + anchor) / 2;
      continue;
    }
    last = { members: [index], anchor, extent: [anchor, anchor] };
    clusters.push(last);
  }
  return clusters;
}

interface Growing extends LabelCluster {
  readonly members: number[];
  anchor: number;
  readonly extent: [start: number, end: number];
}
