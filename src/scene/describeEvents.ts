import {
  type Chronology,
  type ChronologyEvent,
  type ChronologyProblem,
  type ChronologyReason,
  type Media,
  type Party,
  type Relation,
  resolveChronology,
  type TimeReasons,
} from "../model/index.ts";
import { type Publication, timeZoneOf } from "../publication/index.ts";
import { type ResolvedTime, readEdtf, zoneOffset } from "../time/index.ts";
import { assignColors } from "./assignColors.ts";
import { createDateWriter, type Limits, type WriteDate } from "./createDateWriter.ts";
import { describeSign, type TimeSign } from "./describeSign.ts";
import { findExtent } from "./findExtent.ts";
import { plainText } from "./plainText.ts";
import type { RelationNote, SceneItem } from "./Scene.ts";

/** The events of a chronology in order of time, with their words; no pixels yet. */
export interface DescribedEvents {
  readonly items: readonly SceneItem[];
  /** Where "still under way" is drawn to, milliseconds UTC. */
  readonly asOf: number;
  /** The IANA zone of the clock times that are printed. */
  readonly timeZone: string;
  readonly problems: readonly ChronologyProblem[];
}

/** Describes every event of `chronology` as `publication` would print it. */
export function describeEvents(chronology: Chronology, publication: Publication): DescribedEvents {
  const { times, order, problems, because } = resolveChronology(chronology);
  const asOf = endOfDate(chronology.asOf ?? chronology.publishedOn, times);
  const book = createBook(chronology, publication);
  const placed: SceneItem[] = [];
  const undated: SceneItem[] = [];
  for (const id of order) {
    const event = book.events.get(id);
    const time = times.get(id);
    if (!event || !time) continue;
    const limits = time.dated === "stated" ? noLimits : limitsOf(id, because(id), times);
    const item = describeEvent(event, { time, limits, book, asOf });
    (item.place === "undated" ? undated : placed).push(item);
  }
  return {
    items: placed.concat(undated),
    asOf,
    timeZone: book.timeZone,
    problems,
  };
}

const noLimits: Limits = {};

/** What is looked up while events are described. */
interface Book {
  readonly publication: Publication;
  readonly timeZone: string;
  readonly events: ReadonlyMap<string, ChronologyEvent>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly colors: ReadonlyMap<string, number>;
  /** By the event that answers, and by the event that is answered. */
  readonly relationsFrom: ReadonlyMap<string, readonly Relation[]>;
  readonly relationsTo: ReadonlyMap<string, readonly Relation[]>;
  readonly writeDate: WriteDate;
}

function createBook(chronology: Chronology, publication: Publication): Book {
  const parties = new Map((chronology.parties ?? []).map((party) => [party.id, party]));
  const relations = chronology.relations ?? [];
  const timeZone = knownZone(timeZoneOf(publication.timeZonePolicy, chronology.timeZone));
  return {
    publication,
    timeZone,
    // Of two with one id the first is kept, as where the times are resolved.
    events: new Map(chronology.events.toReversed().map((event) => [event.id, event])),
    parties,
    colors: assignColors(parties),
    relationsFrom: groupRelations(relations, "from"),
    relationsTo: groupRelations(relations, "to"),
    writeDate: createDateWriter(publication, chronology.publishedOn, timeZone),
  };
}

/** The relations by the event at one of their ends, in the order filed. */
function groupRelations(
  relations: readonly Relation[],
  end: "from" | "to",
): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>(relations.map((relation) => [relation[end], []]));
  for (const relation of relations) groups.get(relation[end])?.push(relation);
  return groups;
}

/** Clock times of a zone that is not known are read in UTC, so they are printed in UTC too. */
function knownZone(timeZone: string): string {
  return Number.isNaN(zoneOffset(0, timeZone)) ? "UTC" : timeZone;
}

function limitsOf(
  id: string,
  { start, end }: TimeReasons,
  times: ReadonlyMap<string, ResolvedTime>,
): Limits {
  const other = (reason: ChronologyReason | undefined): ResolvedTime | undefined => {
    const [event] = reason?.kind === "date" ? reason.eventIds : [];
    return event === undefined || event === id ? undefined : times.get(event);
  };
  return { after: other(start.earliest[0]), before: other(end.latest.at(-1)) };
}

interface DescribeContext {
  readonly time: ResolvedTime;
  readonly limits: Limits;
  readonly book: Book;
  readonly asOf: number;
}

function describeEvent(
  event: ChronologyEvent,
  { time, limits, book, asOf }: DescribeContext,
): SceneItem {
  const sign = describeSign(meetLimits(time, limits), asOf);
  return {
    event,
    time,
    date: book.writeDate(time, limits),
    sign,
    color: colorOf(event, book),
    place: placeOf(sign),
    byline: bylineOf(event, book),
    status: statusOf(event, book),
    relations: notesOf(event, book),
    ...(event.media && { credits: creditsOf(event.media, book) }),
  };
}

/**
 * Ends a bounded time where its limiting event's dot is drawn, in the middle of a day, and not at
 * that day's end: what came before an event is not seen to reach past it.
 */
function meetLimits(time: ResolvedTime, { after, before }: Limits): ResolvedTime {
  if (time.dated !== "bounded") return time;
  const earliest = Math.max(time.start[0], dotOf(after) ?? -Infinity);
  const latest = Math.min(time.end[1], dotOf(before) ?? Infinity);
  if (!(earliest <= latest)) return time;
  const clamp = (instant: number): number => Math.min(latest, Math.max(earliest, instant));
  return {
    ...time,
    start: [clamp(time.start[0]), clamp(time.start[1])],
    end: [clamp(time.end[0]), clamp(time.end[1])],
  };
}

function dotOf(time: ResolvedTime | undefined): number | undefined {
  if (!time || describeSign(time, Infinity).kind !== "dot") return;
  return (time.start[0] + time.end[1]) / 2;
}

function placeOf(sign: TimeSign): SceneItem["place"] {
  if (sign.kind === "none") return "undated";
  return sign.kind === "before" ? "earlier" : "axis";
}

function speakersOf(event: ChronologyEvent): readonly string[] {
  return event.statement?.by ?? event.actors ?? [];
}

function colorOf(event: ChronologyEvent, book: Book): number {
  const speaker = speakersOf(event)[0];
  return speaker === undefined ? 0 : (book.colors.get(speaker) ?? 0);
}

function bylineOf(event: ChronologyEvent, book: Book): string | undefined {
  const speakers = speakersOf(event);
  if (speakers.length === 0) return;
  const text = `${event.headline} ${plainText(event.summary ?? "")}`;
  const names = speakers
    .map((id) => book.parties.get(id)?.name ?? id)
    // A surname in the text is enough; a second full name would only repeat it.
    .filter((name) => !text.includes(name.split(" ").at(-1) ?? name));
  return names.length > 0 ? names.join(", ") : undefined;
}

function creditsOf(media: readonly Media[], { publication }: Book): string[] {
  return media.map(({ credit }) =>
    credit === undefined ? "" : publication.creditLine({ agency: credit }),
  );
}

/** What the desk says after looking into it itself; no answer of anyone's takes its place. */
const verdicts: readonly string[] = ["retracted", "corrected", "false"];

/** The desk's own verdict, else denials and disputes by others, else the status that it gives. */
function statusOf({ id, status }: ChronologyEvent, book: Book): string | undefined {
  const isVerdict = status !== undefined && verdicts.includes(status);
  const answer = isVerdict ? undefined : answerTo(id, book);
  if (answer !== undefined) return answer;
  // That a named party said something is the headline's own news; it needs no second word.
  if (status === undefined || status === "said" || status === "confirmed") return;
  return book.publication.statusWords[status] ?? status;
}

/** The first denial, else the first dispute. It is never bare: it is always someone's. */
function answerTo(id: string, book: Book): string | undefined {
  const relations = book.relationsTo.get(id);
  if (relations === undefined) return;
  const answers = relations.filter(({ from }) => book.events.has(from));
  const answer =
    answers.find(({ kind }) => kind === "denies") ??
    answers.find(({ kind }) => kind === "disputes");
  const answering = answer && book.events.get(answer.from);
  if (!answering) return;
  const speaker = book.parties.get(speakersOf(answering)[0] ?? "");
  const office = speaker?.memberOf === undefined ? undefined : book.parties.get(speaker.memberOf);
  const word = book.publication.relationWords[answer.kind]?.passive ?? answer.kind;
  return book.publication.messages.answered(
    word,
    office?.name ?? speaker?.name ?? answering.headline,
  );
}

const orderOnly: readonly string[] = ["before", "after", "during", "same-time"];

/** What an event answers, each in its own words and the same words once. */
function notesOf(event: ChronologyEvent, book: Book): RelationNote[] {
  const relations = book.relationsFrom.get(event.id);
  if (relations === undefined) return [];
  const notes = new Map<string, RelationNote>();
  for (const relation of relations) {
    const other = book.events.get(relation.to);
    if (!other || other === event || orderOnly.includes(relation.kind)) continue;
    const { kind, label } = relation;
    const word = label ?? book.publication.relationWords[kind]?.active ?? kind;
    const text = relation.note ?? `${word}: ${other.headline}`;
    notes.set(JSON.stringify([kind, other.id, text]), { kind, eventId: other.id, word, text });
  }
  return [...notes.values()];
}

function endOfDate(date: string, times: ReadonlyMap<string, ResolvedTime>): number {
  const read = readEdtf(date);
  if (read.ok) {
    const { start, end } = read.time;
    const known = [end[1], end[0], start[1], start[0]].find(Number.isFinite);
    if (known !== undefined) return known;
  }
  const limits = [...times.values()].flatMap((time) => [...time.start, ...time.end]);
  return findExtent([-8.64e15, ...limits.filter(Number.isFinite)])[1];
}
