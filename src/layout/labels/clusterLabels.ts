import type { Label } from "./Label.ts";
import type { LabelCluster } from "./Placement.ts";

/**
 * Clusters the `folded` labels, by index in order of anchor, so that no cluster is longer than
 * `reach`. The middles of two clusters lie more than half a reach apart.
 */
export function clusterLabels(
  labels: readonly Label[],
  folded: Iterable<number>,
  reach: number,
): LabelCluster[] {
  const clusters: { members: number[]; anchor: number; extent: [number, number] }[] = [];
  for (const index of folded) {
    const { anchor } = labels[index] as Label;
    const last = clusters.at(-1);
    if (last && anchor - last.extent[0] <= reach) {
      last.members.push(index);
      last.extent[1] = anchor;
      last.anchor = (last.extent[0] + anchor) / 2;
    } else clusters.push({ members: [index], anchor, extent: [anchor, anchor] });
  }
  return clusters;
}
