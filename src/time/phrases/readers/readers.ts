import type { PhraseReaderName } from "../grammar/index.ts";
import type { PhraseReader } from "../PhraseContext.ts";
import {
  readCentury,
  readDate,
  readDayOfMonth,
  readDecade,
  readMonth,
  readSeason,
  readYear,
} from "./readCalendar.ts";
import { readFraction, readPart, readSoFar, readStillToCome } from "./readParts.ts";
import {
  readAway,
  readDay,
  readNight,
  readRolling,
  readUnit,
  readWeekday,
  readWeekdayOfWeek,
} from "./readRelative.ts";
import {
  readAfter,
  readAround,
  readBefore,
  readBetween,
  readBy,
  readDays,
  readFromTo,
  readOrder,
  readSince,
  readThroughout,
  readUnderWay,
  readUntil,
} from "./readSpans.ts";

/** The reader for each name that a grammar's patterns may give. */
export const readers: Readonly<Record<PhraseReaderName, PhraseReader>> = {
  date: readDate,
  days: readDays,
  "day-of-month": readDayOfMonth,
  month: readMonth,
  season: readSeason,
  year: readYear,
  decade: readDecade,
  century: readCentury,
  weekday: readWeekday,
  "weekday-of-week": readWeekdayOfWeek,
  day: readDay,
  night: readNight,
  unit: readUnit,
  fraction: readFraction,
  part: readPart,
  away: readAway,
  rolling: readRolling,
  "so-far": readSoFar,
  "still-to-come": readStillToCome,
  since: readSince,
  until: readUntil,
  before: readBefore,
  after: readAfter,
  by: readBy,
  around: readAround,
  throughout: readThroughout,
  between: readBetween,
  "from-to": readFromTo,
  order: readOrder,
  "under-way": readUnderWay,
};
