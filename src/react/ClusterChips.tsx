import type { JSX } from "react";
import type { WideLayout } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { layoutName } from "./clusterRules.ts";

/** Props of {@link ClusterChips}. */
export interface ClusterChipsProps {
  /** What to draw. */
  scene: WideLayout;
  /** Which of the page's wide layouts it is, from 0. */
  index: number;
  /** The scope of the style rules that open them; unique on the page. */
  scope: string;
}

/**
 * What a wide picture folds: a chip for each cluster, which opens its events under the picture, one
 * cluster at a time. Renders a `<div>` of `<details>`, or nothing where nothing is folded.
 */
export function ClusterChips({ scene, index, scope }: ClusterChipsProps): JSX.Element | null {
  if (scene.clusters.length === 0) return null;
  const layout = layoutName(index);
  return (
    <div className={classNames.clusters} data-circa-layout={layout}>
      {scene.clusters.map(({ label, dates, members, place }, cluster) => (
        <details
          key={members[0]?.[0]}
          className={classNames.cluster}
          name={`${scope}-${layout}`}
          data-circa-cluster={`${layout}-${cluster}`}
          data-circa-place={place}
        >
          <summary className={classNames.chip}>
            {label}
            {dates !== "" && <span className={classNames.spoken}>{` (${dates})`}</span>}
          </summary>
        </details>
      ))}
    </div>
  );
}
