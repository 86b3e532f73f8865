/** What a page can make an explorer do, as a reader would. */
export interface TimelineExplorerHandle {
  /** Looks closer, by a factor over 1, or from further away, under 1. */
  readonly zoomBy: (factor: number) => void;
  /** Looks later by a share of what is in view, or earlier, under 0. */
  readonly panBy: (share: number) => void;
  /** Looks at everything. */
  readonly showAll: () => void;
}
