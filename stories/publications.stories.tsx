import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { Timeline } from "../src/react/index.ts";
import { EveryPublication } from "./EveryPublication.tsx";
import { peacekeepers } from "./fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "./fixtures/peacekeepersPersian.ts";
import { allPublications, publications } from "./fixtures/publications.ts";

const meta = preview.meta({
  title: "Publications",
  component: Timeline,
  args: { chronology: peacekeepers },
});

/** The first story in every publication that comes with Circa, on one page. */
export const All = meta.story({
  render: () => <EveryPublication publications={allPublications} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("region")).toHaveLength(8);
  },
});

/** The same page at night: every publication in its dark dress. */
export const AllInTheDark = meta.story({
  parameters: { mode: "dark" },
  render: () => <EveryPublication publications={allPublications} />,
});

/** And by day, the night desk's too. */
export const AllInTheLight = meta.story({
  parameters: { mode: "light" },
  render: () => <EveryPublication publications={allPublications} />,
});

/** Three papers on one page, one of them a light island in the dark. */
export const ThreeOnOnePage = meta.story({
  parameters: { mode: "dark" },
  render: () => (
    <>
      <Timeline
        aria-label="Night Desk"
        aria-labelledby={undefined}
        chronology={peacekeepers}
        publication={publications["nightdesk"]}
      />
      <div data-circa-mode="light">
        <Timeline
          aria-label="Parallel"
          aria-labelledby={undefined}
          chronology={peacekeepers}
          publication={publications["magazine"]}
        />
      </div>
      <Timeline
        aria-label="The Ledger"
        aria-labelledby={undefined}
        chronology={peacekeepers}
        publication={publications["financial"]}
      />
    </>
  ),
});

/** The system's own letters: the complete default that every other publication replaces. */
export const Plain = meta.story({ parameters: { publication: publications["plain"] } });

/** Serif type, hairlines, one ink. */
export const Broadsheet = meta.story({ parameters: { publication: publications["broadsheet"] } });

/** AP dates, dense, square, monospaced figures. */
export const WireService = meta.story({ parameters: { publication: publications["wire"] } });

/** Display type, much white, and one strong colour. */
export const Magazine = meta.story({ parameters: { publication: publications["magazine"] } });

/** Tinted paper, small type, a rule beside each card. */
export const FinancialDaily = meta.story({
  parameters: { publication: publications["financial"] },
});

/** Large letters, heavy lines, plain words. */
export const PublicBroadcaster = meta.story({
  parameters: { publication: publications["broadcaster"] },
});

/** Made for the dark, whatever the page around it is. */
export const NightDesk = meta.story({ parameters: { publication: publications["nightdesk"] } });

/** From right to left, in Persian, with its own calendar beside the Gregorian. */
export const RightToLeft = meta.story({
  args: { chronology: peacekeepersPersian },
  parameters: { publication: publications["persian"] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/۶ مارس \(۱۶ اسفند ۱۴۰۳\)/)).toBeInTheDocument();
  },
});
