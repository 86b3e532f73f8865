import { apStyle } from "../time/index.ts";
import type { Language } from "./Language.ts";
import type { Messages, RelationWords } from "./Publication.ts";

const relationWords: Readonly<Record<string, RelationWords>> = {
  denies: { active: "denies", passive: "denied by" },
  disputes: { active: "disputes", passive: "disputed by" },
  confirms: { active: "confirms", passive: "confirmed by" },
  supports: { active: "backs", passive: "backed by" },
  "responds-to": { active: "responds to", passive: "answered by" },
  questions: { active: "questions", passive: "questioned by" },
  reports: { active: "reports", passive: "reported by" },
  quotes: { active: "quotes", passive: "quoted by" },
  corrects: { active: "corrects", passive: "corrected by" },
  retracts: { active: "withdraws", passive: "withdrawn by" },
  continues: { active: "follows on from", passive: "continued by" },
  "leads-to": { active: "led to", passive: "follows" },
  "part-of": { active: "part of", passive: "includes" },
  before: { active: "before", passive: "after" },
  after: { active: "after", passive: "before" },
  during: { active: "during", passive: "meanwhile" },
  "same-time": { active: "at the same time as", passive: "at the same time as" },
};

const statusWords: Readonly<Record<string, string>> = {
  confirmed: "Confirmed",
  reported: "Reported, not verified here",
  said: "Said",
  claimed: "Claimed",
  alleged: "Alleged",
  unverified: "Unverified",
  disputed: "Disputed",
  denied: "Denied",
  retracted: "Withdrawn",
  corrected: "Corrected",
  false: "False",
};

const messages: Messages = {
  earlier: "Earlier",
  undated: "Date not given",
  events: "Events in order of time",
  legend: "How to read the signs",
  empty: "No events yet.",
  note: (publishedOn) => `Dates as given in the reporting of ${publishedOn}.`,
  resolvedNote: "Relative dates are resolved against it.",
  sources: "Source:",
  answered: (word, by) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)} ${by}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show all",
  keys: "Arrow keys go from event to event, plus and minus zoom, page keys move on, 0 shows all, Enter opens.",
  inView: ({ count, total, from, to }) => `${count} of ${total} events, ${from} to ${to}`,
  listBefore: (count) => `Previous ${count}`,
  listAfter: (count) => `Next ${count}`,
  close: "Close",
  sorting: "Putting the events in order",
  signs: {
    dot: "On this day",
    point: "At this date",
    within: "Some time within",
    throughout: "From one day to the other",
    before: "Before this, day not given",
    after: "After this, day not given",
    underWay: "Still under way, start not given",
    ongoing: "Still under way",
    uncertainEnds: "Began or ended some time in the light part",
    approximate: "About this date",
  },
};

/** English, with the dates of American papers. */
export const english: Language = {
  lang: "en",
  direction: "ltr",
  dateStyle: apStyle,
  calendar: { id: "gregory" },
  numberingSystem: "latn",
  quotes: ["“", "”"],
  creditLine: ({ author, agency }) => [author, agency].filter(Boolean).join("/"),
  relationWords,
  statusWords,
  messages,
};
