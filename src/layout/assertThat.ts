/** Throws unless `value` is a length; `what` names the function and the option. */
export function assertLength(what: string, value: number): void {
  assertThat(
    value >= 0 && value < Infinity,
    `${what} must be a finite number of pixels, zero or more`,
    value,
  );
}

/** Throws unless a rule `holds`, in a sentence that says what was received instead. */
export function assertThat(holds: boolean, rule: string, received: unknown): void {
  if (!holds) throw new RangeError(`${rule}; received ${received}.`);
}
