import {
  type Chronology,
  type ChronologyEvent,
  type ChronologyProblem,
  type ChronologyReason,
  type Party,
  type Relation,
  type RichText,
  resolveChronology,
  type TimeReasons,
} from "../model/index.ts";
import { formatEventDate, type Publication, timeZoneOf } from "../publication/index.ts";
import {
  type FormatTimeOptions,
  parseEdtf,
  type ResolvedTime,
  resolveEdtf,
} from "../time/index.ts";
import { describeSign, type TimeSign } from "./describeSign.ts";
import type { RelationNote, SceneItem } from "./Scene.ts";

/** The events of a chronology in order of time, with their words; no pixels yet. */
export interface DescribedEvents {
  readonly items: readonly SceneItem[];
  /** Where "still under way" is drawn to, milliseconds UTC. */
  readonly asOf: number;
  readonly problems: readonly ChronologyProblem[];
}

/** Describes every event of `chronology` as `publication` would print it. */
export function describeEvents(chronology: Chronology, publication: Publication): DescribedEvents {
  const { times, order, problems, because } = resolveChronology(chronology);
  const asOf = endOfDate(chronology.asOf ?? chronology.publishedOn, times);
  const book = createBook(chronology, publication);
  const items = order.flatMap((id) => {
    const event = book.events.get(id);
    const time = times.get(id);
    const limits = limitsOf(id, because(id), times);
    return event && time ? [describeEvent(event, { time, limits, book, asOf })] : [];
  });
  return {
    items: [...items.filter(isPlaced), ...items.filter((i) => !isPlaced(i))],
    asOf,
    problems,
  };
}

/** The text of a {@link RichText} without its meanings. */
export function plainText(text: RichText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

function isPlaced(item: SceneItem): boolean {
  return item.place !== "undated";
}

/** What is looked up while events are described. */
interface Book {
  readonly chronology: Chronology;
  readonly publication: Publication;
  readonly events: ReadonlyMap<string, ChronologyEvent>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly colors: ReadonlyMap<string, number>;
}

function createBook(chronology: Chronology, publication: Publication): Book {
  const parties = new Map((chronology.parties ?? []).map((party) => [party.id, party]));
  return {
    chronology,
    publication,
    events: new Map(chronology.events.map((event) => [event.id, event])),
    parties,
    colors: assignColors(parties),
  };
}

/** Members share the colour of the party that they belong to; the others take turns. */
function assignColors(parties: ReadonlyMap<string, Party>): Map<string, number> {
  const colors = new Map<string, number>();
  let next = 0;
  for (const party of parties.values()) {
    const root = rootOf(party, parties);
    const color = party.color ?? root.color ?? colors.get(root.id) ?? (next++ % 8) + 1;
    if (!colors.has(root.id)) colors.set(root.id, root.color ?? color);
    colors.set(party.id, color);
  }
  return colors;
}

function rootOf(party: Party, parties: ReadonlyMap<string, Party>): Party {
  const seen = new Set<string>();
  let root = party;
  while (root.memberOf !== undefined && !seen.has(root.id)) {
    seen.add(root.id);
    root = parties.get(root.memberOf) ?? { id: root.memberOf, name: root.memberOf };
  }
  return root;
}

/** The events whose dates limit one that has none. */
type Limits = NonNullable<FormatTimeOptions["limits"]>;

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
  const { publication, chronology } = book;
  const sign = describeSign(meetLimits(time, limits), asOf);
  return {
    event,
    time,
    date: formatEventDate(time, publication, {
      publishedOn: chronology.publishedOn,
      timeZone: timeZoneOf(publication.timeZonePolicy, chronology.timeZone),
      limits,
    }),
    sign,
    color: colorOf(event, book),
    place: placeOf(sign),
    byline: bylineOf(event, book),
    status: statusOf(event, book),
    relations: (chronology.relations ?? []).flatMap((relation) => noteOf(relation, event, book)),
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
  const text = `${event.headline} ${plainText(event.summary ?? "")}`;
  const names = speakersOf(event)
    .map((id) => book.parties.get(id)?.name ?? id)
    // A surname in the text is enough; a second full name would only repeat it.
    .filter((name) => !text.includes(name.split(" ").at(-1) ?? name));
  return names.length > 0 ? names.join(", ") : undefined;
}

/** Denials and disputes by others, else the status that the desk gives. */
function statusOf(event: ChronologyEvent, book: Book): string | undefined {
  const answer = (book.chronology.relations ?? []).find(
    ({ to, kind }) => to === event.id && (kind === "denies" || kind === "disputes"),
  );
  if (answer) return answeredBy(answer, book);
  // That a named party said something is the headline's own news; it needs no second word.
  if (event.status === undefined || event.status === "said" || event.status === "confirmed") return;
  return book.publication.statusWords[event.status] ?? event.status;
}

/** A denial is never bare: it is always someone's. */
function answeredBy({ from, kind }: Relation, book: Book): string | undefined {
  const answering = book.events.get(from);
  if (!answering) return;
  const speaker = book.parties.get(speakersOf(answering)[0] ?? "");
  const office = speaker?.memberOf === undefined ? undefined : book.parties.get(speaker.memberOf);
  const word = book.publication.relationWords[kind]?.passive ?? kind;
  return book.publication.messages.answered(
    word,
    office?.name ?? speaker?.name ?? answering.headline,
  );
}

const orderOnly: readonly string[] = ["before", "after", "during", "same-time"];

function noteOf(relation: Relation, event: ChronologyEvent, book: Book): RelationNote[] {
  const other = book.events.get(relation.to);
  if (relation.from !== event.id || !other || orderOnly.includes(relation.kind)) return [];
  const word =
    relation.label ?? book.publication.relationWords[relation.kind]?.active ?? relation.kind;
  const text = relation.note ?? `${word}: ${other.headline}`;
  return [{ kind: relation.kind, eventId: other.id, word, text }];
}

function endOfDate(date: string, times: ReadonlyMap<string, ResolvedTime>): number {
  const parsed = parseEdtf(date);
  if (parsed.ok) {
    const { start, end } = resolveEdtf(parsed.value);
    const known = [end[1], end[0], start[1], start[0]].find(Number.isFinite);
    if (known !== undefined) return known;
  }
  const limits = [...times.values()].flatMap((time) => [...time.start, ...time.end]);
  return Math.max(...limits.filter(Number.isFinite), -8.64e15);
}
