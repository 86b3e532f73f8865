import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { Timeline } from "../src/index.ts";
import { peacekeepers } from "./fixtures/peacekeepers.ts";

const meta = preview.meta({
  title: "Newsroom stories/Chinese peacekeepers",
  component: Timeline,
  args: { chronology: peacekeepers },
});

/** Who said what about Chinese peacekeepers in Ukraine, and when: a story of mixed precision. */
export const RunningStory = meta.story({
  play: async ({ canvas }) => {
    const list = canvas.getByRole("list", { name: "Events in order of time" });
    await expect(list.children).toHaveLength(7);
  },
});

/** The same story in a phone's column. */
export const Narrow = meta.story({ parameters: { containerWidth: 426 } });

/** The same story at night. */
export const Dark = meta.story({ parameters: { mode: "dark" } });
