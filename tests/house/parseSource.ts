import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comment, type Node, type Program, parseSync, visitorKeys } from "oxc-parser";

/** One file of TypeScript or JavaScript, read and parsed. */
export interface SourceFile {
  /** From the repository's top, with forward slashes: `src/time/civil.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
}

/** Where the repository is. */
export const repository: string = join(import.meta.dirname, "../..");

/** Parses `text` as the file at `path`, whose name says in which language it is. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { path, text, program, comments };
}

/** Parses every file below `folder` with one of these endings, in order of their paths. */
export function parseFolder(
  folder: string,
  endings: readonly string[] = [".ts", ".tsx"],
): SourceFile[] {
  return listFiles(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => parseSource(path, readFileSync(join(repository, path), "utf8")));
}

function listFiles(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The line, counted from 1, on which a node begins. */
export function lineOf(file: SourceFile, { start }: Pick<Node, "start">): number {
  return file.text.slice(0, start).split("\n").length;
}

/** A node and everything in it, outermost and first first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const key of visitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);
    for (const part of Array.isArray(child) ? child : [child]) {
      if (isNode(part)) yield* walk(part);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
