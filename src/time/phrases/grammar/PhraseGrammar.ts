/** The rules that a reading may rest on. */
export type PhraseRuleName =
  | "stated"
  | "numeric"
  | "most-recent"
  | "coming"
  | "day"
  | "night"
  | "calendar-unit"
  | "across-new-year"
  | "decade"
  | "century"
  | "fraction"
  | "part"
  | "so-far"
  | "still-to-come"
  | "away"
  | "rolling"
  | "since"
  | "until"
  | "before"
  | "after"
  | "by"
  | "around"
  | "between"
  | "from-to"
  | "throughout"
  | "order"
  | "under-way"
  | "cut-at-publication"
  | "other-reading-excluded";

/** The kinds of word that a language lists. */
export type PhraseWordKind =
  | "weekday"
  | "month"
  | "season"
  | "unit"
  | "shift"
  | "number"
  | "ordinal"
  | "part"
  | "fraction"
  | "era";

/**
 * What a pattern asks for, by the name of the reader that does it. `detail` is the third item of a
 * {@link PhrasePattern}; the slots that a reader uses follow its name.
 *
 * - `"named"`: what comes again and again under one name, by any of these: month, day, weekday and
 *   year; season; unit; year. With shift, it is counted from publication; with within, a shift too,
 *   it is in such a year or week. Detail is a shift that leaves no doubt: -1 for the one just gone.
 *   With a season and a year, detail 1 means the first of the two years that a winter joins.
 * - `"numeric"`: month, day, year?, where month and day may have changed places.
 * - `"decade"`: decade, era?. `"century"`: ordinal, era?.
 * - `"day"`: count? units, or days, from publication, times detail. `"night"`.
 * - `"fraction"`: ordinal, fraction, and a phrase or year?; a quarter where the pattern has no
 *   fraction. `"part"`: part, a phrase; without the part, the edge of the phrase: detail 0 for its
 *   beginning, 2 for its end.
 * - `"away"`: count, unit; detail -1 for ago, 1 for to come, to the unit. `"rolling"`:
 *   count?, unit; detail -1 or 1.
 * - `"so-far"`, `"still-to-come"`, `"since"`, `"until"`, `"before"`, `"after"`, `"by"`, `"around"`,
 *   `"throughout"`: a phrase. `"between"`, `"from-to"`: two phrases, or month, day, last,
 *   year?.
 * - `"order"`: detail -1 for before publication, 1 for after. `"under-way"`.
 */
export type PhraseReaderName =
  | "named"
  | "numeric"
  | "decade"
  | "century"
  | "day"
  | "night"
  | "fraction"
  | "part"
  | "away"
  | "rolling"
  | "so-far"
  | "still-to-come"
  | "since"
  | "until"
  | "before"
  | "after"
  | "by"
  | "around"
  | "throughout"
  | "between"
  | "from-to"
  | "order"
  | "under-way";

/**
 * A form that a phrase may take: its pattern, the reader that understands it, and a number for it.
 *
 * The pattern is a regular expression over the whole phrase, in which a slot such as `{month}`
 * stands for any word of that kind, and `{last:day}` for a day that is called `last`. There is a slot
 * for each {@link PhraseWordKind} but `number`, and these: `{day}`, 1 to 31, with or without the
 * ordinal suffix; `{nth}`, one that has it; `{count}`, digits or a number word; `{year}`, four digits, fewer beside an era, or a shift and the word for a
 * year; `{decade}`, digits; `{word}`, any word; `{phrase}`, words that are a phrase of their own.
 * Groups have no meaning but that of the expression. Dates in digits alone need no pattern.
 */
export type PhrasePattern = readonly [
  pattern: string,
  reader?: PhraseReaderName | undefined,
  detail?: number | undefined,
];

/**
 * A language as data: its words, the forms of its phrases and what its rules say.
 *
 * Phrases are compared in lower case, without commas, and without full stops after letters.
 */
export interface PhraseGrammar {
  /** The language, as a BCP 47 tag: `"en"`. */
  readonly language: string;
  /** The words that may lead any phrase and say nothing, as alternatives: `"on|in|the"`. */
  readonly lead: string;
  /** What follows the digits of an ordinal, as alternatives: `"st|nd|rd|th"`. */
  readonly ordinalSuffix: string;
  /**
   * For each kind the words in their order, each with its alternatives after `|`.
   *
   * `weekday` from Sunday; `month` from January; `season` spring to winter; `unit`, singular
   * and plural, day, week, weekend, month, quarter, half, year, decade, century; `shift` last, this,
   * next; `number` from zero; `ordinal` from first; `part` early, mid, late; `fraction` half, third,
   * quarter; `era` before and after the year 1.
   */
  readonly words: Readonly<Record<PhraseWordKind, readonly string[]>>;
  /** Tried in their order; the first that can be read is taken. */
  readonly patterns: readonly PhrasePattern[];
  /** What each rule says to an editor, in one sentence. */
  readonly rules: Readonly<Record<PhraseRuleName, string>>;
}
