import type { EventColumns } from "../../layout/index.ts";
import type { TickUnit, TimeText } from "../../time/index.ts";
import type { SceneItem } from "../Scene.ts";

/**
 * Where an explorer takes its events from: their times as columns, everything else one at a time and
 * only for what is seen. An index is an event's place in the columns.
 *
 * The same columns must be given as long as the events are the same: others are indexed anew.
 */
export interface ExplorerSource {
  /** When the events were. One without any finite limit stands at the end of the list only. */
  readonly columns: EventColumns;
  /**
   * Where each event is met on the axis and in what order all are listed, milliseconds UTC; Infinity
   * for what has a place on the list only.
   * @default its start, or its end where no start is given
   */
  readonly anchors?: Float64Array | undefined;
  /** The headline of an event. */
  readonly headline: (index: number) => string;
  /** The date of an event, as text, as speech and for machines. */
  readonly date: (index: number) => TimeText;
  /**
   * Everything that the card of an event prints, and its sign.
   * @default a card of date and headline; a span may have been at any time within it
   */
  readonly item?: ((index: number) => SceneItem) | undefined;
  /**
   * The categorical colour of an event, 0 to 8.
   * @default 0
   */
  readonly color?: ((index: number) => number) | undefined;
  /**
   * The index of the event with an `id`, for links from one event to another; -1 where there is none.
   * @default links to other events lead nowhere
   */
  readonly indexOf?: ((eventId: string) => number) | undefined;
  /**
   * The finest unit that the axis may be divided by: `"day"` where no event is dated more precisely.
   * @default "second"
   */
  readonly finestUnit?: TickUnit | undefined;
  /**
   * The IANA zone of clock times on the axis.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * A sentence under the events that says what their dates are read against.
   * @default none
   */
  readonly note?: string | undefined;
}
