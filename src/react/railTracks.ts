import type { WideLayout } from "../scene/index.ts";

/** A track of the stage's grid that leaders run through: a row of cards or the gap after it. */
export interface RailTrack {
  /** Of the grid line that it begins with. */
  readonly name: string;
  readonly side: "above" | "below";
  readonly row: number;
  /** Whether it is the gap between this row and the next one outwards, where leaders turn. */
  readonly turn: boolean;
  /** Leaders of cards in this row and farther out run through it. */
  readonly leastRow: number;
}

/**
 * The tracks that leaders run through. A card over the axis ends above its row's end, so its own
 * row has a rail too, behind the card; a card under it hangs from its row's beginning.
 */
export function railTracks({ rows }: Pick<WideLayout, "rows">): RailTrack[] {
  const above = Array.from({ length: rows.above }, (_, row) => rail("above", row, row));
  const below = Array.from({ length: Math.max(0, rows.below - 1) }, (_, row) =>
    rail("below", row, row + 1),
  );
  const turns = [...above.slice(0, -1), ...below].map(
    (track): RailTrack => ({
      ...track,
      name: `${track.name}-turn`,
      turn: true,
      leastRow: track.row + 1,
    }),
  );
  return [...above, ...below, ...turns];
}

function rail(side: RailTrack["side"], row: number, leastRow: number): RailTrack {
  return { name: `${side}-${row}`, side, row, turn: false, leastRow };
}
