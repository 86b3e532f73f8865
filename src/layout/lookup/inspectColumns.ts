import type { EventColumns } from "./EventColumns.ts";
import type { EventLookup } from "./EventLookup.ts";
import { type Pace, sweep } from "./sweep.ts";

interface Inspection extends Pick<EventLookup, "extent"> {
  /** Whether the events come in order of start. */
  readonly isSorted: boolean;
}

/** Refuses columns that hold no events, and says how those of the others lie. One sweep. */
export function* inspectColumns(columns: EventColumns, pace: Pace): Generator<number, Inspection> {
  const { starts, ends, priorities } = columns;
  assertLength("ends", ends, starts.length);
  if (priorities !== undefined) assertLength("priorities", priorities, starts.length);
  const parts: Part[] = [];
  yield* sweep(pace, starts.length, (from, to) => {
    parts.push(inspectPart(columns, from, to));
    assertPriorities(priorities, from, to);
  });
  const first = parts.reduce((least, part) => Math.min(least, part.first), Infinity);
  const last = parts.reduce((most, part) => Math.max(most, part.last), -Infinity);
  return {
    isSorted: parts.every((part) => part.isSorted),
    extent: first <= last ? [first, last] : null,
  };
}

interface Part {
  /** Whether all that start in it do so no earlier than the one before. */
  readonly isSorted: boolean;
  /** The first and the last finite limit; infinite where there is none. */
  readonly first: number;
  readonly last: number;
}

function inspectPart({ starts, ends }: EventColumns, from: number, to: number): Part {
  let isSorted = true;
  let before = starts[from - 1] ?? -Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (let i = from; i < to; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (!(start <= end)) throw misdated(i, start, end);
    if (start < before) isSorted = false;
    before = start;
    first = Math.min(first, start === -Infinity ? finiteOr(end, Infinity) : start);
    last = Math.max(last, end === Infinity ? finiteOr(start, -Infinity) : end);
  }
  return { isSorted, first, last };
}

function finiteOr(instant: number, otherwise: number): number {
  return Number.isFinite(instant) ? instant : otherwise;
}

function assertLength(name: string, { length }: { length: number }, count: number): void {
  if (length !== count) {
    throw new RangeError(
      `createEventLookup: ${name} must have one number for each of ${count} starts; received ${length}.`,
    );
  }
}

function misdated(index: number, start: number, end: number): RangeError {
  return new RangeError(
    `createEventLookup: ends[${index}] must be at starts[${index}] or later; received ${start} to ${end}.`,
  );
}

function assertPriorities(priorities: Float32Array | undefined, from: number, to: number): void {
  if (priorities === undefined) return;
  for (let i = from; i < to; i++) {
    if (Number.isNaN(priorities[i])) {
      throw new RangeError(`createEventLookup: priorities[${i}] must be a number; received NaN.`);
    }
  }
}
