import type { Import } from "./findImports.ts";

/**
 * Finds import cycles, types included: each once, as the files in the order they import each
 * other, beginning and ending with the same one.
 */
export function findCycles(imports: readonly Import[]): string[][] {
  const graph = groupByFile(imports);
  const finished = new Set<string>();
  const cycles: string[][] = [];

  const visit = (file: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt !== -1) cycles.push([...trail.slice(seenAt), file]);
    if (seenAt !== -1 || finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  };

  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function groupByFile(imports: readonly Import[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return graph;
}
