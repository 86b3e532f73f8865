import { type Import, packageOf } from "./findImports.ts";

interface Allowance {
  /** The folders of `src` it may import. */
  readonly folders: readonly string[];
  /** The packages it may import; a star at the end stands for any. */
  readonly packages: readonly string[];
}

const core = ["time", "model", "scale", "layout", "scene", "publication"];
const all = [...core, "react", "embed", "interop"];

/** The architecture: what each folder of `src`, and each entry beside them, may import. */
export const importTable: Readonly<Record<string, Allowance>> = {
  time: { folders: [], packages: ["date-fns", "@date-fns/*", "d3-time"] },
  layout: { folders: [], packages: ["d3-array"] },
  model: { folders: ["time"], packages: ["valibot"] },
  scale: { folders: ["time"], packages: ["d3-array", "d3-time"] },
  publication: { folders: ["time"], packages: ["date-fns"] },
  scene: {
    folders: ["time", "model", "scale", "layout", "publication"],
    packages: ["d3-array", "d3-shape"],
  },
  interop: { folders: ["time", "model"], packages: [] },
  react: {
    folders: ["time", "model", "scene", "publication"],
    packages: ["react", "d3-zoom", "d3-selection"],
  },
  embed: {
    folders: ["model", "scene", "publication", "react"],
    packages: ["react", "react-dom"],
  },
  cli: { folders: all, packages: ["node:*"] },
  "index.ts": { folders: [...core, "react"], packages: [] },
  "core.ts": { folders: core, packages: [] },
  "explorer.ts": { folders: [...core, "react"], packages: [] },
  "phrases.ts": { folders: ["time"], packages: [] },
  "publications.ts": { folders: ["publication"], packages: [] },
};

/**
 * Contents pages that may be imported although they are not a folder's own index: what they list is
 * loaded by those who name it, and by no one else. From a file, or from a folder with a slash.
 */
const entriesOfTheirOwn: readonly (readonly [from: string, to: string])[] = [
  ["src/phrases.ts", "src/time/phrases/index.ts"],
  ["src/publications.ts", "src/publication/papers/index.ts"],
  ["src/explorer.ts", "src/react/explorer/index.ts"],
  ["src/explorer.ts", "src/scene/explorer/index.ts"],
  ["src/react/explorer/", "src/scene/explorer/index.ts"],
  ["src/publication/languages/", "src/time/dateText/words/index.ts"],
  ["src/publication/languages/", "src/time/dateText/calendars/index.ts"],
];

/** What the table forbids among these imports, one sentence for each. */
export function findForbidden(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const reason = one.isPackage ? packageObjection(one) : fileObjection(one);
    return reason === undefined ? [] : [`${one.from}:${one.line} imports ${one.to}: ${reason}`];
  });
}

function packageObjection({ from, to }: Import): string | undefined {
  const folder = folderOf(from);
  const name = packageOf(to);
  const allowed = importTable[folder]?.packages ?? [];
  const isAllowed = allowed.some((one) =>
    one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one,
  );
  return isAllowed ? undefined : `${folder} may not use this package`;
}

function fileObjection({ from, to }: Import): string | undefined {
  const [here, there] = [folderOf(from), folderOf(to)];
  const allowance = importTable[here];
  if (allowance === undefined) return `${here} is not in the import table`;
  if (here !== there && !allowance.folders.includes(there)) return `${here} may not use ${there}`;
  if (!isThroughIndex(from, to) && !isEntryOfItsOwn(from, to)) {
    return "another folder's files are imported through its index.ts";
  }
  return undefined;
}

function isEntryOfItsOwn(from: string, to: string): boolean {
  return entriesOfTheirOwn.some(
    ([place, entry]) =>
      entry === to && (place.endsWith("/") ? from.startsWith(place) : from === place),
  );
}

/** `time` of `src/time/edtf/index.ts`; `core.ts` of `src/core.ts`. */
function folderOf(path: string): string {
  return path.split("/")[1] ?? path;
}

/** Files of one folder know each other, and what is in the folders around them. */
function isThroughIndex(from: string, to: string): boolean {
  const source = from.split("/");
  const target = to.split("/");
  const shared = target.findIndex((part, depth) => part !== source[depth]);
  const below = target.slice(shared);
  return below.length === 1 || (below.length === 2 && below[1] === "index.ts");
}
