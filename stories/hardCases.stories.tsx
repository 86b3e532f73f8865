import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { Timeline } from "../src/index.ts";
import {
  bce,
  longWords,
  newsOfTenYears,
  noEvents,
  oneEvent,
  oneUndated,
  picturesAndRecordings,
  tenOnOneDay,
  yearOnly,
} from "./fixtures/hardCases.ts";
import { peacekeepers } from "./fixtures/peacekeepers.ts";

const meta = preview.meta({ title: "Hard cases/Timeline", component: Timeline });

/** What a reader sees before the first event is filed. */
export const NoEvents = meta.story({
  args: { chronology: noEvents },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("No events yet.")).toBeVisible();
    await expect(canvas.queryByRole("article")).toBeNull();
  },
});

/** A single day still has an axis to stand on. */
export const OneEvent = meta.story({ args: { chronology: oneEvent } });

/** Nothing is drawn of a date that nobody gives; the words say so. */
export const OneUndatedEvent = meta.story({
  args: { chronology: oneUndated },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Date not given")).toBeVisible();
    await expect(canvas.queryByRole("time")).toBeNull();
  },
});

/** Ten events on one day share a point on the axis and no space on the page. */
export const TenOnOneDay = meta.story({ args: { chronology: tenOnOneDay } });

/** Words longer than a card break; they are never cut. */
export const VeryLongWords = meta.story({ args: { chronology: longWords } });

/** Pictures with their credits, and recordings of which nothing loads before they are played. */
export const PicturesAndRecordings = meta.story({ args: { chronology: picturesAndRecordings } });

/** A phone's column. */
export const Phone = meta.story({
  args: { chronology: peacekeepers },
  parameters: { containerWidth: 390 },
});

/** The narrowest column that is still read. */
export const NarrowestColumn = meta.story({
  args: { chronology: peacekeepers },
  parameters: { containerWidth: 280 },
});

/** Years are spans of a year on an axis of years, and say no more in `<time>`. */
export const YearOnlyDates = meta.story({ args: { chronology: yearOnly } });

/** There is no year 0 between 1 BC and AD 1. */
export const BeforeChrist = meta.story({ args: { chronology: bce } });

/** Thirty events of ten years, most of them in the last. */
export const DenseLastYear = meta.story({ args: { chronology: newsOfTenYears(30, 1) } });
