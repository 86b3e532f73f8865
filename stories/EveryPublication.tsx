import type { JSX } from "react";
import type { Publication } from "../src/publication/index.ts";
import { Timeline } from "../src/react/index.ts";
import { peacekeepers } from "./fixtures/peacekeepers.ts";
import { peacekeepersPersian } from "./fixtures/peacekeepersPersian.ts";

/** Props of {@link EveryPublication}. */
export interface EveryPublicationProps {
  publications: readonly Publication[];
}

/** The first story once in each publication, each on its own paper. Renders a `<div>`. */
export function EveryPublication({ publications }: EveryPublicationProps): JSX.Element {
  return (
    <div className="papers">
      {publications.map((publication) => (
        <div key={publication.id} className="paper" data-circa-publication={publication.id}>
          <Timeline
            aria-label={publication.name}
            aria-labelledby={undefined}
            chronology={publication.lang === "fa" ? peacekeepersPersian : peacekeepers}
            publication={publication}
          />
        </div>
      ))}
    </div>
  );
}
