import { expect, waitFor } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { createExplorerSource, TimelineExplorer } from "../src/explorer.ts";
import { manyEvents } from "./fixtures/manyEvents.ts";
import { newsOfTenYears } from "./fixtures/newsOfTenYears.ts";

const meta = preview.meta({
  title: "Components/Explorer",
  component: TimelineExplorer,
  args: { title: "Ten years of Harwick’s second terminal", source: manyEvents(10_000, 1) },
});

/** A hundred events, most of which have a label as soon as one looks closer. */
export const AHundred = meta.story({
  args: { source: createExplorerSource(newsOfTenYears(100, 1)) },
});

/** Ten thousand events: the best have labels, the others are counted where they are. */
export const TenThousand = meta.story({
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("10,000 of 10,000"));
    await userEvent.click(canvas.getByRole("button", { name: "Zoom in" }));
    await userEvent.click(canvas.getAllByRole("listitem")[4]?.querySelector("button") as Element);
    await expect(await canvas.findByRole("article")).toBeVisible();
  },
});

/** A million events open, zoom and pan as ten thousand do. */
export const AMillion = meta.story({
  args: { title: "A million events" },
  render: (args) => <TimelineExplorer {...args} source={million()} />,
});

let made: ReturnType<typeof manyEvents> | undefined;

/** Made when it is first looked at. */
function million(): ReturnType<typeof manyEvents> {
  made ??= manyEvents(1_000_000, 1);
  return made;
}

/** Events that come in no order are put in order while the page goes on. */
export const InNoOrder = meta.story({
  args: { source: manyEvents(60_000, 2, { isShuffled: true }) },
});

/** A phone's column. */
export const Phone = meta.story({ parameters: { containerWidth: 390 } });
