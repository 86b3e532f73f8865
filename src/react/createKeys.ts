/**
 * The keys of a list whose parts are told apart by `names`, and cannot always be: each name is
 * numbered, so that one that comes again has a key of its own.
 */
export function createKeys(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${count} ${name}`;
  });
}
