/** From and to, of instants or of pixels. */
export type NumberSpan = readonly [from: number, to: number];

/**
 * Throws unless both spans are finite, the domain does not fall and the range rises.
 *
 * @throws {RangeError} in the name of the function `name`.
 */
export function assertSpans(name: string, domain: NumberSpan, range: NumberSpan): void {
  assertDomain(name, domain);
  const [start, end] = range;
  if (!(start < end && Number.isFinite(end - start))) {
    throw new RangeError(
      `${name}: range must be two finite numbers of pixels that rise; received ${start} to ${end}.`,
    );
  }
}

/**
 * Throws unless `domain` is finite and does not fall.
 *
 * @throws {RangeError} in the name of the function `name`.
 */
export function assertDomain(name: string, [from, to]: NumberSpan): void {
  if (!(from <= to && Number.isFinite(to - from))) {
    throw new RangeError(
      `${name}: domain must be two finite instants in order; received ${from} to ${to}.`,
    );
  }
}
