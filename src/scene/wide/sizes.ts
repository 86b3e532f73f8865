/** The measures of a wide picture, in CSS pixels. The stylesheet draws with the same. */
export const sizes = {
  /** Of a dot; a span shorter than this is drawn as one. */
  dot: 13,
  /** Of a bar, across the axis. */
  bar: 12,
  /** From lane to lane. */
  lane: 21,
  /** How far a cap reaches beyond its bar on either side. */
  cap: 4,
  /** How long the arrow of what is still under way is. */
  arrow: 15,
  /** Between the lowest lane over the axis and the axis. */
  aboveAxis: 2,
  /** Under the axis, for its labels. */
  ticks: 32,
  /** Between the band and the cards over it, where leaders run. */
  leader: 20,
  /** Between cards side by side. */
  cardGap: 24,
  /** How far from its own edge a leader may meet a card. */
  cardInset: 8,
  /** Of an arc over the marks it joins, and of each further level. */
  arc: 24,
  arcLevel: 16,
  /** From the top of the band to the names of eras, and from one tier of them to the next. */
  aboveEras: 8,
  era: 21,
  /** Of the stretch for what has no lower limit, at most. */
  earlier: 180,
  /** Of a compressed stretch: its chevrons, and air to the dots on either side. */
  break: 40,
  /** Of the chip of a cluster, across the axis, and of the row that it stands in. */
  chip: 24,
  chipRow: 36,
  /** Around the words of a chip, at both ends together, and between chips. */
  chipPadding: 22,
  chipGap: 8,
  /** Kept free at the end of the axis. */
  endPadding: 20,
} as const;
