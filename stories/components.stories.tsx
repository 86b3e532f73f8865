import preview from "../.storybook/preview.tsx";
import { buildScenes } from "../src/core.ts";
import { Timeline, TimelineView } from "../src/index.ts";
import { peacekeepers } from "./fixtures/peacekeepers.ts";

const meta = preview.meta({
  title: "Components/Timeline",
  component: Timeline,
  args: { chronology: peacekeepers },
});

/** Holds the wide layout and scrolls sideways where there is no room for it. */
export const AlwaysWide = meta.story({
  args: { orientation: "wide" },
  parameters: { containerWidth: 480 },
});

/** Holds the narrow layout however much room there is. */
export const AlwaysNarrow = meta.story({ args: { orientation: "narrow" } });

/** A body of your own in place of the summaries; date line, headline and picture stay. */
export const OwnBody = meta.story({
  args: { renderBody: ({ event }) => <p>{event.kind ?? "event"}</p> },
});

/** Scenes that a server built and sent as JSON, drawn without the script that builds them. */
export const ScenesFromAServer = meta.story({
  render: () => <TimelineView scenes={JSON.parse(JSON.stringify(buildScenes(peacekeepers)))} />,
});
