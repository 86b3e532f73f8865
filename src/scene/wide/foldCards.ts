import type { SceneItem } from "../Scene.ts";
import { cardColumns } from "./cardWidth.ts";
import { createItemChoice } from "./createItemChoice.ts";
import { type CardPlacing, placeBeside, placeStrip, type RowedCard } from "./placeCards.ts";

/** What cards are folded by. */
export interface CardFolding extends CardPlacing {
  /** Of the picture, in CSS pixels, possibly infinite. */
  readonly maxHeight: number;
  /** How high the picture is at least with the cards of all items, these left out. */
  readonly leastHeight: number;
  /** How high the picture is with some of the items' cards, the others folded. */
  readonly heightOf: (cards: readonly RowedCard[]) => number;
}

/**
 * Places the cards of `items` in a picture no higher than it may be.
 *
 * Where all of them fit, those with a mark stand beside the axis and those that have none, or find
 * no room in the rows, in rows of their own under the picture. Else the cards beside the axis are
 * those of the highest priorities, spread over the axis, in as many rows as fit; what has no mark
 * fills the rows that are left, one at least.
 */
export function foldCards(items: readonly SceneItem[], folding: CardFolding): RowedCard[] {
  const fits = (cards: readonly RowedCard[]): boolean =>
    folding.heightOf(cards) <= folding.maxHeight;
  if (mayFit(items, folding)) {
    const all = placeAll(items, folding);
    if (fits(all)) return all;
  }
  const marked = items.filter(({ event }) => folding.marks.has(event.id));
  const markless = byPriority(items.filter(({ event }) => !folding.marks.has(event.id)));
  const columns = cardColumns(folding.width, folding.context);
  const strip = (rows: number): RowedCard[] =>
    placeStrip(inListOrder(markless.slice(0, rows * columns), items), folding);
  const first = [strip(1), []].find(fits) ?? [];
  const beside = placeFitting(marked, folding, (cards) => fits([...cards, ...first]));
  let cards = [...beside, ...first];
  for (let rows = 2; first.length > 0 && (rows - 1) * columns < markless.length; rows++) {
    const more = [...beside, ...strip(rows)];
    if (!fits(more)) break;
    cards = more;
  }
  return cards;
}

function placeAll(items: readonly SceneItem[], placing: CardPlacing): RowedCard[] {
  const beside = placeBeside(
    items.filter(({ event }) => placing.marks.has(event.id)),
    placing,
  );
  const placed = new Set(beside.map(({ item }) => item));
  return [
    ...beside,
    ...placeStrip(
      items.filter((item) => !placed.has(item)),
      placing,
    ),
  ];
}

/**
 * Whether the cards fit by what they cover, were there no axis and no air between them, and in the
 * rows that they fill, were those of a height together.
 */
function mayFit(items: readonly SceneItem[], folding: CardFolding): boolean {
  const { width, context, maxHeight, leastHeight, cardHeight } = folding;
  if (maxHeight === Infinity) return true;
  const columns = cardColumns(width, context);
  const { card, date, headline } = context.publication.textMetrics;
  const least = card.above + card.below + date.lineHeight + headline.lineHeight;
  if (items.length * least > maxHeight * columns) return false;
  const heights = items.map(cardHeight);
  if (heights.reduce((sum, height) => sum + height, 0) > maxHeight * columns) return false;
  const rows = heights.sort((a, b) => b - a).filter((_, index) => index % columns === 0);
  // On each side of the axis there is a row without a gap.
  const gaps = Math.max(0, rows.length - 2) * card.apart;
  // Sums of heights are not exact: what fits by less than this is tried.
  return rows.reduce((sum, height) => sum + height, leastHeight + gaps) <= maxHeight + 1e-6;
}

/**
 * Fewer and fewer cards beside the axis, in the end none. How many rows there is room for is found
 * in one pass each; only the cards that stand are searched for short leaders.
 */
function placeFitting(
  items: readonly SceneItem[],
  folding: CardFolding,
  fits: (cards: readonly RowedCard[]) => boolean,
): readonly RowedCard[] {
  const choose = createItemChoice(items, folding);
  const bare = folding.heightOf([]);
  for (let rows = folding.rows; rows >= 1; rows--) {
    const room = { ...folding, rows };
    const chosen = choose(rows);
    if (rows > 1 && isHopeless(chosen, room, bare)) continue;
    const rough = placeBeside(chosen, { ...room, effort: "fast" });
    const roughly = [rough, withoutOuterRow(rough)].find(fits);
    if (!roughly) continue;
    const cards = placeBeside(chosen, room);
    const tries = roughly === rough ? [cards, roughly] : [cards, withoutOuterRow(cards), roughly];
    return tries.find(fits) ?? roughly;
  }
  return [];
}

/**
 * Whether all but two of the rows would be too high if each were as high as its cards are on
 * average, over and under what takes `bare` without any.
 */
function isHopeless(items: readonly SceneItem[], folding: CardFolding, bare: number): boolean {
  const { rows, cardHeight, maxHeight, context } = folding;
  const { apart } = context.publication.textMetrics.card;
  const mean = items.reduce((sum, item) => sum + cardHeight(item), 0) / Math.max(1, items.length);
  return bare + (2 * rows - 2) * (mean + apart) > maxHeight;
}

/** Leaves out the outermost row that says least, of the side that has more rows. */
function withoutOuterRow(cards: readonly RowedCard[]): RowedCard[] {
  const outermost = (side: RowedCard["side"]): RowedCard[] => {
    const own = cards.filter((card) => card.side === side);
    const last = Math.max(0, ...own.map(({ row }) => row));
    return own.filter(({ row }) => row === last);
  };
  const [above, below] = [outermost("above"), outermost("below")];
  const least =
    below.length > 0 && (above.length === 0 || weightOf(below) <= weightOf(above)) ? below : above;
  return cards.filter((card) => !least.includes(card));
}

function weightOf(cards: readonly RowedCard[]): number {
  return cards.reduce((sum, { item }) => sum + 1 + (item.event.priority ?? 0), 0);
}

function byPriority(items: readonly SceneItem[]): SceneItem[] {
  return items.toSorted((a, b) => (b.event.priority ?? 0) - (a.event.priority ?? 0));
}

function inListOrder(chosen: readonly SceneItem[], items: readonly SceneItem[]): SceneItem[] {
  const some = new Set(chosen);
  return items.filter((item) => some.has(item));
}
