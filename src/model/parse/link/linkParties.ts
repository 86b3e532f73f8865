import type { Party } from "../../Party.ts";
import { type ProblemReport, quoteText } from "../read/index.ts";
import { createIdBook } from "./IdBook.ts";

/**
 * Leaves out each `memberOf` that names no party or closes a circle. Of a circle, as it is walked
 * from the party listed first, only the last step is left out.
 */
export function linkParties(parties: readonly Party[], report: ProblemReport): Party[] {
  const book = createIdBook(parties, "party");
  const known = parties.map((party) =>
    party.memberOf === undefined || book.has(party.memberOf)
      ? party
      : leaveOutOwner(party, report, ["unknown-party", book.describeMissing(party.memberOf)]),
  );
  return breakCircles(known, report);
}

function breakCircles(parties: readonly Party[], report: ProblemReport): Party[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const walked = new Set<string>();
  for (const party of parties) {
    const chain = walkOwners(party, byId, walked);
    const last = [...chain.values()].at(-1);
    const isCircle = last?.memberOf !== undefined && chain.has(last.memberOf);
    if (isCircle) byId.set(last.id, leaveOutOwner(last, report, describeCircle(last, chain)));
    for (const id of chain.keys()) walked.add(id);
  }
  return [...byId.values()];
}

/** `party`, the one it belongs to and so on, until there is none or one comes again. */
function walkOwners(
  party: Party,
  byId: ReadonlyMap<string, Party>,
  walked: ReadonlySet<string>,
): ReadonlyMap<string, Party> {
  const chain = new Map<string, Party>();
  let next: Party | undefined = party;
  while (next && !chain.has(next.id) && !walked.has(next.id)) {
    chain.set(next.id, next);
    next = byId.get(next.memberOf ?? "");
  }
  return chain;
}

function describeCircle(last: Party, chain: ReadonlyMap<string, Party>): [string, string] {
  const ids = [...chain.keys()];
  const circle = ids.slice(ids.indexOf(last.memberOf ?? ""));
  const named = circle.slice(0, 5).map(quoteText).join(", ") + (circle.length > 5 ? " …" : "");
  return [
    "circular-member-of",
    `Parties belong to each other in a circle: ${named}. Say which of them is the whole.`,
  ];
}

function leaveOutOwner(
  party: Party,
  report: ProblemReport,
  [code, message]: readonly [code: string, message: string],
): Party {
  const path = `${report.pathOf(party)}.memberOf`;
  report.error(path, code, `${message} Left out: ${path}.`);
  const { memberOf: _, ...rest } = party;
  return report.replace(party, rest);
}
