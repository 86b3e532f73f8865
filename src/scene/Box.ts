/** A rectangle in CSS pixels from the scene's top left. In right-to-left scenes x grows from the
 * inline start, so a mirrored drawing needs no other numbers. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
