// WHEN. Dates as reporting gives them and what follows from them. No events, no pixels, no clock.

export {
  type CivilDate,
  civilToDays,
  DAY_MS,
  dayOfWeek,
  daysInMonth,
  daysToCivil,
  isLeapYear,
  toCivil,
  toInstant,
} from "./civil.ts";
export type {
  Basis,
  Bounds,
  Dated,
  EndState,
  Precision,
  Qualifier,
  ResolvedTime,
  TimeExtent,
} from "./ResolvedTime.ts";
