import type { JSX } from "react";
import { sizes, type WideLayout } from "../scene/index.ts";
import { classNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import { createPlacer, type Placer } from "./createPlacer.ts";
import { DensityColumns } from "./DensityColumns.tsx";
import { EraBands } from "./EraBands.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { LeaderLine } from "./LeaderLine.tsx";
import { drawMark } from "./MarkGlyph.tsx";
import { NowLine } from "./NowLine.tsx";
import { RelationArc } from "./RelationArc.tsx";
import { type RailTrack, railTracks } from "./railTracks.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";

/** Props of {@link WidePicture}. */
export interface WidePictureProps {
  /** What to draw. */
  scene: WideLayout;
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** Whether earlier is on the right. */
  mirrored?: boolean | undefined;
}

/**
 * Everything of a wide scene but its cards: axis, marks, arcs, leaders. It repeats what the list
 * says, so it is hidden from assistive technology. Renders a `<div>` of `<svg>`s that take their
 * places in the stage's grid.
 */
export function WidePicture({ scene, scope, mirrored = false }: WidePictureProps): JSX.Element {
  const placer = createPlacer(scene.width, mirrored);
  const top = scene.band.y;
  const { clusterRow } = scene;
  // Under a row of chips leaders run straight, so that the chips can stand between them.
  const turnY = clusterRow.height > 0 ? clusterRow.y - top : scene.band.height;
  const arcKeys = createKeys(scene.arcs.map(({ from, to }) => `${from} ${to}`));
  return (
    <div className={classNames.picture} aria-hidden="true">
      {scene.axis && (
        <svg
          className={classNames.band}
          width="100%"
          height={scene.band.height}
          aria-hidden="true"
          focusable="false"
        >
          {scene.density && <DensityColumns density={scene.density} {...{ mirrored, top }} />}
          {scene.leaders.map((leader) => (
            <LeaderLine
              key={leader.eventId}
              {...{ leader, placer, top }}
              start={leader.side === "above" ? 0 : turnY}
            />
          ))}
          {clusterRow.height > 0 && <ChipPassages {...{ scene, placer }} />}
          <LaneNames lanes={scene.lanes} {...{ placer, top }} />
          {scene.now && <NowLine now={scene.now} {...{ placer, top }} />}
          <TimelineAxis axis={scene.axis} placer={placer} top={top} />
          {scene.marks.map((mark) => drawMark(mark, { placer, scope, top, sizes }))}
          {scene.arcs.map((arc, index) => (
            <RelationArc key={arcKeys[index]} {...{ arc, placer, top }} />
          ))}
          <EraBands bands={scene.eraBands} {...{ placer, scope, top }} />
        </svg>
      )}
      {scene.leaders.length > 0 &&
        railTracks(scene).map((track) => <Rail key={track.name} {...{ scene, track, placer }} />)}
    </div>
  );
}

interface ChipPassagesProps {
  readonly scene: WideLayout;
  readonly placer: Placer;
}

/** The leaders that run through the row of chips. */
function ChipPassages({ scene, placer }: ChipPassagesProps): JSX.Element[] {
  const { leaders, clusterRow, band } = scene;
  return leaders
    .filter(({ side }) => side === "below")
    .map(({ eventId, color, bends, x }) => {
      const at = placer.x(bends[0] ?? x);
      return (
        <line
          key={eventId}
          className={classNames.leader}
          data-circa-color={color}
          x1={at}
          x2={at}
          y1={clusterRow.y - band.y}
          y2={band.height}
        />
      );
    });
}

interface RailProps {
  readonly scene: WideLayout;
  readonly track: RailTrack;
  readonly placer: Placer;
}

/** The leaders that pass one row of cards, or that turn on their way to the next row. */
function Rail({ scene, track, placer }: RailProps): JSX.Element {
  const { side, row, turn } = track;
  const passing = scene.leaders.filter(
    (leader) => leader.side === side && leader.row >= track.leastRow,
  );
  return (
    <svg
      className={classNames.rail}
      data-circa-track={track.name}
      width="100%"
      height="100%"
      aria-hidden="true"
      focusable="false"
    >
      {passing.map(({ eventId, color, bends, x, row: ownRow }) => {
        const inner = bends[row] ?? x;
        const outer = turn ? (bends[row + 1] ?? inner) : inner;
        return (
          <line
            key={eventId}
            className={classNames.leader}
            data-circa-color={color}
            x1={placer.x(side === "above" ? outer : inner)}
            x2={placer.x(side === "above" ? inner : outer)}
            // Behind its own card, and not a hair above it.
            y1={ownRow === row ? 12 : 0}
            y2="100%"
          />
        );
      })}
    </svg>
  );
}
