import type { DateStyle, NumberingSystem } from "../time/index.ts";

/** The kind of letters a text is set in, for estimating its width without a browser. */
export interface TextFont {
  /** Which table of letter widths to take. */
  readonly family: "serif" | "sans" | "mono";
  /** In CSS pixels. */
  readonly size: number;
  /** CSS weight, 100 to 900. */
  readonly weight: number;
  /** Distance from line to line, in CSS pixels. */
  readonly lineHeight: number;
}

/** What stands around the words of a card: padding and frame, in CSS pixels. */
export interface CardFrame {
  /**
   * How wide a card is where there is room; in narrower pictures it is less by as much as they are.
   * The library's own is 236.
   */
  readonly widest: number;
  /** Before and after the words together. */
  readonly beside: number;
  readonly above: number;
  readonly below: number;
  /** From one row of cards to the next over and under the axis. */
  readonly apart: number;
}

/** The letters of each part of a card and of the axis. They say what the stylesheet does. */
export interface TextMetrics {
  readonly date: TextFont;
  readonly headline: TextFont;
  readonly summary: TextFont;
  /** The small lines under a summary: who said it, what it answers, who reported it. */
  readonly meta: TextFont;
  readonly axis: TextFont;
  /** The word beside a relation's arc. */
  readonly relation: TextFont;
  readonly card: CardFrame;
}

/** What a relation is called from its one side and from its other. */
export interface RelationWords {
  /** From the event that answers: "denies". */
  readonly active: string;
  /** From the event that is answered: "denied by". */
  readonly passive: string;
}

/** What the legend says of each sign. */
export interface SignWords {
  /** Of a dot that stands for a day or less. */
  readonly dot: string;
  /** Of a dot that stands for a span too short to draw at this scale. */
  readonly point: string;
  readonly within: string;
  readonly throughout: string;
  readonly before: string;
  readonly after: string;
  readonly underWay: string;
  readonly ongoing: string;
  readonly uncertainEnds: string;
  readonly approximate: string;
}

/** The interface's own sentences; everything else on a timeline is the newsroom's. */
export interface Messages {
  /** Names the stretch of the axis for what has no lower limit. */
  readonly earlier: string;
  /** Names the group of events that have no place on the axis. */
  readonly undated: string;
  /** Names the list of events to a screen reader. */
  readonly events: string;
  /** Names the legend to a screen reader. */
  readonly legend: string;
  /** Names the list of eras to a screen reader. */
  readonly periods: string;
  /** Says at what date the story is told, given the date as text: "As of March 28". */
  readonly asOf: (date: string) => string;
  /** Names the lane of events that belong to no other. */
  readonly otherLane: string;
  /** What stands in place of the list when there are no events. */
  readonly empty: string;
  /** Says when the dates were read, given the date of publication as text. */
  readonly note: (publishedOn: string) => string;
  /** Adds to the note that relative phrases were resolved. */
  readonly resolvedNote: string;
  /** Introduces the sources of an event. */
  readonly sources: string;
  /** Says what became of a statement, given a passive word and who: "denied by China". */
  readonly answered: (word: string, by: string) => string;
  /** Names the buttons that look closer, look from further away, and show everything. */
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** Says what the keys do while the picture has focus. */
  readonly keys: string;
  /** Says what is in view: "120 of 10,000 events, March 2024 to May 2024". */
  readonly inView: (view: ViewWords) => string;
  /** Name the buttons that list so many events before or after those that are listed. */
  readonly listBefore: (count: string) => string;
  readonly listAfter: (count: string) => string;
  /** Names the button that closes a card. */
  readonly close: string;
  /** Says that very many events are being put in order. */
  readonly sorting: string;
  /** Says how many events are folded into one chip, given the number and its digits: "+12 more". */
  readonly more: (count: number, digits: string) => string;
  /** The same of events that nobody dates: "+3 more, undated". */
  readonly moreUndated: (count: number, digits: string) => string;
  /** Says that columns count events, given the digits of the highest count. */
  readonly density: (most: string) => string;
  readonly signs: SignWords;
}

/** What is in view, in words. */
export interface ViewWords {
  /** How many events. */
  readonly count: string;
  /** Of how many. */
  readonly total: string;
  /** The date of the first, without a preposition. */
  readonly from: string;
  /** The date of the last. */
  readonly to: string;
}

/**
 * Which clock times are printed: those of the `"story"`, where it names a zone, or always those of
 * the `"publication"`. Dates without a clock time have no zone, and none of it moves them.
 */
export interface TimeZonePolicy {
  readonly clock: "story" | "publication";
  /** The publication's own IANA zone: `"Europe/London"`. */
  readonly timeZone: string;
}

/** The calendars that dates are written in. */
export interface PublicationCalendar {
  /** The calendar of `dateStyle`, by its BCP 47 name: `"gregory"`. */
  readonly id: string;
  /**
   * Writes dates in a second calendar, in brackets behind the first: "March 6 (16 Esfand)".
   * @default none
   */
  readonly beside?: DateStyle | undefined;
}

/** Who a picture is from. */
export interface Credit {
  readonly author?: string | undefined;
  readonly agency?: string | undefined;
}

/** Signs where no stylesheet draws them: in a still picture, in an e-mail. */
export interface PublicationGlyphs {
  /** A point on the axis. */
  readonly marker: "disc" | "square" | "diamond";
  /** Whether the marker is an outline. */
  readonly hollow: boolean;
}

/**
 * What drawing needs of a publication once its scenes are built: plain data, so that a server can
 * send it along with them.
 */
export interface ViewPublication
  extends Pick<Publication, "lang" | "direction" | "quotes" | "headingLevel"> {
  /** Picks the look in the stylesheet; absent where the look is that of the page around. */
  readonly id?: string | undefined;
  readonly messages: Pick<Messages, "events" | "legend" | "periods" | "empty" | "sources">;
  readonly textMetrics: Pick<TextMetrics, "date" | "card">;
}

/**
 * What makes a timeline one publication's own, apart from the custom properties of its
 * stylesheet: its language, its words and its way of writing dates.
 *
 * Plain data and pure functions, so that a server and a browser print the same.
 */
export interface Publication {
  /** Also the value of `data-circa-publication`, by which the stylesheet knows it. */
  readonly id: string;
  readonly name: string;
  /** The language of the interface words, as a BCP 47 tag. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  /**
   * The region whose conventions hold, as a BCP 47 tag, for formatters of the page's own.
   * @default `lang`
   */
  readonly locale?: string | undefined;
  readonly timeZonePolicy: TimeZonePolicy;
  readonly calendar: PublicationCalendar;
  /** The digits of everything the interface writes; those of dates are the date style's. */
  readonly numberingSystem: NumberingSystem;
  readonly dateStyle: DateStyle;
  /** The marks around someone's own words: `["“", "”"]`. */
  readonly quotes: readonly [open: string, close: string];
  /** Writes who a picture is from: "Photograph: Ann Lee/Agency". */
  readonly creditLine: (credit: Credit) => string;
  /** By event status. */
  readonly statusWords: Readonly<Record<string, string>>;
  /** By relation kind. A kind that is not listed is printed as it is written. */
  readonly relationWords: Readonly<Record<string, RelationWords>>;
  readonly messages: Messages;
  readonly glyphs: PublicationGlyphs;
  /** The level of the timeline's title, 1 to 5; its events are one deeper. */
  readonly headingLevel: 1 | 2 | 3 | 4 | 5;
  readonly textMetrics: TextMetrics;
}
