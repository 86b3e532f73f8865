/** A stretch of the time axis in CSS pixels, `start <= end`. Zero width is allowed. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
