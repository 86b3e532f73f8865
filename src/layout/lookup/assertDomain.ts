/** Refuses a domain that ends before it starts. */
export function assertDomain(caller: string, [start, end]: readonly [number, number]): void {
  if (!(start <= end)) {
    throw new RangeError(
      `${caller}: domain must be two instants, the earlier one first; received ${start} to ${end}.`,
    );
  }
}
