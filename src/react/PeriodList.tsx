import type { JSX } from "react";
import type { NarrowScene, WideLayout } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import { EventDate } from "./EventDate.tsx";

/** Props of {@link PeriodList}. */
export interface PeriodListProps {
  /** Whose eras to list. */
  narrow: NarrowScene;
  /** The wide pictures of the same story. */
  wide: readonly WideLayout[];
  /** What the list is called. */
  label: string;
}

/**
 * The eras with their dates, for those who hear the timeline; one that no picture has room for is
 * seen beside it as well. Renders a `<ul>`, or nothing where there is no era.
 */
export function PeriodList({ narrow, wide, label }: PeriodListProps): JSX.Element | null {
  const { eras, slices } = narrow;
  if (eras.length === 0) return null;
  const keys = createKeys(eras.map(({ id }) => id));
  const inGutter = new Set(slices.flatMap((slice) => slice.eras.map(({ eraId }) => eraId)));
  const isInAll = (id: string): boolean =>
    wide.every(({ eraBands }) => eraBands.some(({ eraId }) => eraId === id));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from an unmarked list
    <ul role="list" className={classNames.periods} aria-label={label}>
      {eras.map(({ id, label: name, date }, index) => (
        <li
          key={keys[index]}
          className={classNames.period}
          data-circa-drawn={`${inGutter.has(id) ? "narrow" : ""} ${isInAll(id) ? "wide" : ""}`.trim()}
        >
          {name} (<EventDate date={date} />)
        </li>
      ))}
    </ul>
  );
}
