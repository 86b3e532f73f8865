/**
 * A run of text with at most one meaning of its own. `quote` is text in someone's own words,
 * printed with the publication's quotation marks; `lang` is the language where it differs.
 */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly quote?: boolean | undefined;
  /** Where it links to: `http:`, `https:`, `mailto:` or a path. */
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
}

/** Text of an event: a plain string, or runs where parts of it carry meaning. Never HTML. */
export type RichText = string | readonly TextRun[];
