import type { Party } from "../model/index.ts";

/**
 * Assigns each party its categorical colour, 1 to 8, by its `id`.
 *
 * Members share the colour of the party that they belong to, through as many memberships as there
 * are, unless they have one of their own. The others take turns in the order in which they are
 * listed; the ninth shares the first one's. Parties that belong to each other in a circle share one.
 */
export function assignColors(parties: ReadonlyMap<string, Party>): Map<string, number> {
  const roots = new Map<string, number>();
  const colors = new Map<string, number>();
  let next = 0;
  for (const party of parties.values()) {
    const root = rootOf(party, parties);
    const color = party.color ?? root.color ?? roots.get(root.id) ?? (next++ % 8) + 1;
    colors.set(party.id, color);
    if (party.color === undefined) roots.set(root.id, color);
  }
  return colors;
}

/** The party that `party` belongs to in the end; of a circle, the one with the first `id`. */
export function rootOf(party: Party, parties: ReadonlyMap<string, Party>): Party {
  const path = new Map<string, Party>();
  let root = party;
  while (root.memberOf !== undefined && !path.has(root.id)) {
    path.set(root.id, root);
    root = parties.get(root.memberOf) ?? { id: root.memberOf, name: root.memberOf };
  }
  if (!path.has(root.id)) return root;
  const members = [...path.values()];
  const circle = members.slice(members.indexOf(root));
  return circle.reduce((first, other) => (other.id < first.id ? other : first));
}
