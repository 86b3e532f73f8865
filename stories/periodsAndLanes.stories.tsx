import { expect, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { Timeline } from "../src/index.ts";
import { ferryStrike } from "./fixtures/ferryStrike.ts";
import { reservoir } from "./fixtures/reservoir.ts";
import { tenderAffair } from "./fixtures/tenderAffair.ts";

const meta = preview.meta({
  title: "Newsroom stories/Periods, lanes and answers",
  component: Timeline,
  args: { chronology: ferryStrike },
});

/** What held meanwhile lies behind what happened; a period that goes on beyond the axis fades. */
export const Periods = meta.story({
  play: async ({ canvas }) => {
    const periods = canvas.getByRole("list", { name: "Periods" });
    const texts = within(periods).getAllByRole("listitem");
    await expect(texts[1]).toHaveTextContent("Notice period (April 8");
    await expect(texts).toHaveLength(5);
  },
});

/** The same in a phone's column: two strips, and words for the others. */
export const PeriodsOnAPhone = meta.story({ parameters: { containerWidth: 390 } });

/** The same at night. */
export const PeriodsAtNight = meta.story({ parameters: { mode: "dark" } });

/** Who acted: one lane a party, in its colour. The list stays one, in order of time. */
export const LanesByParty = meta.story({
  args: { lanes: "party", chronology: { ...ferryStrike, eras: [] } },
  play: async ({ canvas }) => {
    const list = canvas.getByRole("list", { name: "Events in order of time" });
    await expect(within(list).getAllByRole("article")).toHaveLength(9);
    const mediator = canvas.getByRole("article", { name: "Ministry names a mediator" });
    await expect(mediator).toHaveTextContent("Transport Ministry");
  },
});

/** The same in a phone's column: the lane is a small line on each card. */
export const LanesOnAPhone = meta.story({
  args: { lanes: "party", chronology: { ...ferryStrike, eras: [] } },
  parameters: { containerWidth: 390 },
});

/** Told three weeks after the last event, with the reservoir still being drained. */
export const AsOf = meta.story({
  args: { chronology: reservoir },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("As of March 28")[0]).toBeInTheDocument();
  },
});

/** The same in a phone's column. */
export const AsOfOnAPhone = meta.story({
  args: { chronology: reservoir },
  parameters: { containerWidth: 390 },
});

/** Twelve answers: the arcs that matter most are drawn, the cards name the others. */
export const TwelveAnswers = meta.story({ args: { chronology: tenderAffair } });
