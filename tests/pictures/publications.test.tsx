import { describe, it } from "vitest";
import { Timeline } from "../../src/react/index.ts";
import { peacekeepers } from "../../stories/fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "../../stories/fixtures/peacekeepersPersian.ts";
import { allPublications } from "../../stories/fixtures/publications.ts";
import { pinned, takePicture } from "./takePicture.ts";

const widths = { wide: 900, narrow: 390 } as const;

describe.each(allPublications)("the first story in $id", (publication) => {
  it.each([
    ["wide", "light"],
    ["wide", "dark"],
    ["narrow", "light"],
    ["narrow", "dark"],
  ] as const)("looks as it did: %s, %s", async (width, mode) => {
    const { id, lang } = publication;
    await takePicture(
      `${id}-${width}-${mode}`,
      <Timeline
        className={id === "plain" ? pinned : undefined}
        data-circa-mode={mode}
        chronology={lang === "fa" ? peacekeepersPersian : peacekeepers}
        publication={publication}
      />,
      { width: widths[width], mode, publication: id },
    );
  });
});
