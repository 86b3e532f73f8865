import type { ChronologyEvent, ChronologyProblem, RelationKind } from "../model/index.ts";
import type { ResolvedTime, TimeText } from "../time/index.ts";
import type { BarPart, SliceBar } from "./BarPart.ts";
import type { Box } from "./Box.ts";
import type { SignEnd, SignKind, TimeSign } from "./describeSign.ts";
import type { SceneCluster, SceneDensity } from "./SceneCluster.ts";
import type { SceneEra, SceneEraBand, SliceEra } from "./SceneEra.ts";
import type { SceneAsOf, SceneNow, WordPlace } from "./SceneNow.ts";

/** What one event's card says of another event: "denies the German newspaper's report". */
export interface RelationNote {
  readonly kind: RelationKind;
  /** The `id` of the other event. */
  readonly eventId: string;
  /** The relation in a word: its own label, else the kind's: "denies". */
  readonly word: string;
  /** The whole text: the relation's own note, else the word and the other's headline. */
  readonly text: string;
}

/** One event with everything that its card prints. */
export interface SceneItem {
  readonly event: ChronologyEvent;
  readonly time: ResolvedTime;
  /** The date line, as text, as speech and for machines. */
  readonly date: TimeText;
  readonly sign: TimeSign;
  /** The categorical colour, 1 to 8; 0 where the event names no party. */
  readonly color: number;
  /** Where it belongs: before the break, on the axis, or nowhere on it. */
  readonly place: "earlier" | "axis" | "undated";
  /** Who said it, where headline and summary do not name them. */
  readonly byline?: string | undefined;
  /** Doubt about the content, in words: "Denied by China's Foreign Ministry". */
  readonly status?: string | undefined;
  readonly relations: readonly RelationNote[];
  /** How the publication credits each of the event's `media`; `""` where the desk names nobody. */
  readonly credits?: readonly string[] | undefined;
  /** The named lane that it belongs to; absent where there are none. */
  readonly lane?: string | undefined;
}

/** A sign as the legend explains it; `"point"` is a dot for a span too short to draw. */
export type LegendSign = Exclude<SignKind, "none"> | "point";

/** A line of the legend: a sign of time, the arc of a relation, or columns that count events. */
export type LegendEntry =
  | { readonly type: "sign"; readonly sign: LegendSign; readonly label: string }
  | {
      readonly type: "relation";
      readonly relation: RelationKind;
      readonly label: string;
      readonly color: number;
    }
  | { readonly type: "density"; readonly label: string };

/** An event's sign in place. */
export interface SceneMark {
  readonly eventId: string;
  readonly color: number;
  readonly shape: "dot" | "bar";
  /** Across the axis: the middle of the dot or bar. */
  readonly y: number;
  /** Along the axis, in pixels. For a dot both are its middle. */
  readonly from: number;
  readonly to: number;
  /** Where its leader starts: the middle, or for what fades a point in the fading stretch. */
  readonly anchor: number;
  readonly parts: readonly BarPart[];
  readonly startEnd: SignEnd;
  readonly endEnd: SignEnd;
  /** How large it is drawn, where its side of the axis is crowded: a share of the usual size. */
  readonly scale?: number | undefined;
}

/** A mark on the axis where a unit of the calendar begins. */
export interface SceneTick {
  readonly x: number;
  readonly tier: "major" | "minor";
  /** Absent where there is no room for it. */
  readonly label?: string | undefined;
}

/** The axis of a wide scene. */
export interface SceneAxis {
  /** Where time begins; 0 unless names of lanes stand before it. */
  readonly from: number;
  /** Of the line itself. */
  readonly y: number;
  readonly ticks: readonly SceneTick[];
  /** The stretch for what has no lower limit, and the middle of the break that ends it. */
  readonly earlier?: { readonly to: number; readonly label: string } | undefined;
  /** Middles of the break marks, in pixels. */
  readonly breaks: readonly number[];
}

/** The line from a card to its marker, from the card outwards in. */
export interface SceneLeader {
  readonly eventId: string;
  readonly color: number;
  readonly side: "above" | "below";
  /** The row of its card; 0 is nearest the axis. */
  readonly row: number;
  /** Where it runs in each row that it passes, the nearest row first; the last is its card's. */
  readonly bends: readonly number[];
  /** Where it turns from the marker's place to its first bend; at the marker itself where absent. */
  readonly turnY?: number | undefined;
  /** Where it ends: the marker. */
  readonly x: number;
  readonly y: number;
}

/** A relation drawn as an arc over the axis, from the event that answers to the one answered. */
export interface SceneArc {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly color: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Of its highest point. */
  readonly top: number;
  readonly label: string;
  /** Where the word begins or, on the left of the arc, ends; `null` where there is no room. */
  readonly labelAt: WordPlace | null;
}

/** A card in place. */
export interface SceneCard {
  readonly eventId: string;
  /** `"strip"`: in rows of its own under the picture, without a leader. */
  readonly side: "above" | "below" | "strip";
  /** Counted from the axis outwards, 0 first. */
  readonly row: number;
  readonly box: Box;
  /** Where its leader meets it, in pixels from the card's own start; absent without a leader. */
  readonly leaderAt?: number | undefined;
}

/** What wide and narrow scenes share. */
export interface SceneBase {
  /** The events in order of time, as a reader hears them. */
  readonly items: readonly SceneItem[];
  readonly legend: readonly LegendEntry[];
  /** The periods behind the events, in the order in which they began; drawn or not. */
  readonly eras: readonly SceneEra[];
  readonly asOf: SceneAsOf;
  /** What is said under the picture: which day's reporting the dates are read from. */
  readonly note: string;
  /** What could not be drawn as it was given. */
  readonly problems: readonly ChronologyProblem[];
}

/** A named group of marks: its name at the picture's start, and the rule that parts it from the next. */
export interface SceneLane {
  readonly label: string;
  /** 0 where its events are of several parties, or of none. */
  readonly color: number;
  /** The middle of its marks. */
  readonly y: number;
  /** Absent for the outermost. */
  readonly ruleY?: number | undefined;
}

/** What a wide scene draws, without the story that all scenes of a chronology tell. In CSS pixels. */
export interface WideLayout {
  readonly legend: readonly LegendEntry[];
  readonly orientation: "wide";
  readonly width: number;
  /** With the text heights that were estimated or measured. */
  readonly height: number;
  /** The stretch across the page that holds axis, bars and arcs; no card reaches into it. */
  readonly band: { readonly y: number; readonly height: number };
  readonly rows: { readonly above: number; readonly below: number; readonly strip: number };
  readonly axis: SceneAxis | null;
  readonly eraBands: readonly SceneEraBand[];
  /** The named lanes, from the axis outwards; empty where marks stand in no groups. */
  readonly lanes: readonly SceneLane[];
  /** Absent where there is no need to draw it. */
  readonly now?: SceneNow | undefined;
  readonly marks: readonly SceneMark[];
  readonly leaders: readonly SceneLeader[];
  readonly arcs: readonly SceneArc[];
  /** The relations that only their cards name, because their arcs would tangle. */
  readonly untold: readonly Pick<SceneArc, "relation" | "from" | "to">[];
  readonly cards: readonly SceneCard[];
  /** What found no room, in order of the list; each event without a card is in exactly one. */
  readonly clusters: readonly SceneCluster[];
  /** The row of chips at the end of the band; without any its height is 0. */
  readonly clusterRow: { readonly y: number; readonly height: number };
  /** Absent where every event with a sign has a mark of its own. */
  readonly density?: SceneDensity | undefined;
  /** How many events have a card, have one with a leader that is not straight, have none. */
  readonly counts: { readonly shown: number; readonly moved: number; readonly folded: number };
}

/** A scene with a horizontal axis and cards over and under it. Plain data, in CSS pixels. */
export interface WideScene extends SceneBase, WideLayout {
  readonly legend: readonly LegendEntry[];
}

/** An arc as it passes one event's card, from its date line to the next card's; `level` counts from the axis outwards. */
export interface SliceArc {
  readonly relation: RelationKind;
  readonly color: number;
  readonly level: number;
  readonly part: "from" | "to" | "through";
  /** Whether the arc goes on to the next card, and whether it ends there. */
  readonly onward: "none" | "passing" | "ending";
}

/** The stretch of the gutter beside one card, from its date line to the next card's. */
export interface NarrowSlice {
  readonly eventId: string;
  /** What the axis does here; `"break"` ends the earlier stretch, `"none"` has no axis. */
  readonly axis: "earlier" | "break" | "time" | "none";
  readonly label?: string | undefined;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly dot: boolean;
  /** The lane that the leader comes from; absent where the event has no sign. */
  readonly leaderLane?: number | undefined;
  readonly bars: readonly SliceBar[];
  readonly arcs: readonly SliceArc[];
  readonly eras: readonly SliceEra[];
}

/** A scene of cards that flow, each with its stretch of a vertical axis beside it. Fractions
 * instead of pixels, so that it is right whatever height the text takes. */
export interface NarrowScene extends SceneBase {
  readonly orientation: "narrow";
  /** How many lanes of bars lie beside the axis, and how many levels of arcs. */
  readonly lanes: number;
  /** The width of the widest label beside the axis, in CSS pixels. */
  readonly labelWidth: number;
  readonly arcLevels: number;
  /** Whether arcs pass labels of the axis, and so need room of their own. */
  readonly arcsApart: boolean;
  /** How many strips of eras lie beside the labels. */
  readonly eraLanes: number;
  /** The slice at whose end the line of {@link SceneBase.asOf} runs; absent where it is not drawn. */
  readonly nowAfter?: number | undefined;
  readonly slices: readonly NarrowSlice[];
}

/** Everything to draw, as data. */
export type Scene = WideScene | NarrowScene;
