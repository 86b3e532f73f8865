import type { Readers } from "../PhraseContext.ts";
import { calendarReaders } from "./calendarReaders.ts";
import { partReaders } from "./partReaders.ts";
import { relativeReaders } from "./relativeReaders.ts";
import { spanReaders } from "./spanReaders.ts";

/** The reader for each name that a grammar's patterns may give. */
export const readers: Readers = {
  ...calendarReaders,
  ...relativeReaders,
  ...partReaders,
  ...spanReaders,
};
