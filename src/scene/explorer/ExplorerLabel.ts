/** A label at the end of a leader, like a flag on its pole, and all that never changes about it. */
export interface ExplorerLabel {
  /** The event, by its place in order of time. */
  readonly position: number;
  /** Where its leader stands, milliseconds UTC. */
  readonly at: number;
  /** Counted from the axis outwards, 0 first. */
  readonly row: number;
  /** The side of its leader that it hangs on: towards what is later or what is earlier. */
  readonly side: "after" | "before";
  /** In CSS pixels. */
  readonly width: number;
}
