import { posix } from "node:path";
import type { Declaration, Node, Statement } from "oxc-parser";
import type { SourceFile } from "./parseSource.ts";

/** A name that an entry exports, and where it is declared. */
export interface PublicName {
  readonly name: string;
  /** Whether it is a type only, and gone when the program runs. */
  readonly isType: boolean;
  readonly file: SourceFile;
  /** The whole statement: what a doc comment stands in front of. */
  readonly statement: Statement;
  readonly declaration: Declaration;
}

/** Source files by path. */
export type SourceMap = ReadonlyMap<string, SourceFile>;

/** Puts files where {@link findPublicNames} and {@link findDeclaration} look for them. */
export function mapSources(files: readonly SourceFile[]): SourceMap {
  return new Map(files.map((file) => [file.path, file]));
}

/**
 * The names that the file at `path` exports, each followed to its declaration, sorted by name.
 *
 * @throws {Error} if a name leads nowhere.
 */
export function findPublicNames(path: string, sources: SourceMap): PublicName[] {
  return exportedNames(path, sources)
    .map((name) => findDeclaration(path, name, sources))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Follows `name`, which the file at `path` exports, to where it is declared. */
export function findDeclaration(path: string, name: string, sources: SourceMap): PublicName {
  const file = sources.get(path);
  for (const statement of file?.program.body ?? []) {
    if (statement.type !== "ExportNamedDeclaration" || file === undefined) continue;
    const { declaration, source, specifiers } = statement;
    if (declaration !== null && declaredNames(declaration).includes(name)) {
      return { name, isType: isTypeOnly(declaration), file, statement, declaration };
    }
    const specifier = specifiers.find(({ exported }) => textOf(exported) === name);
    if (specifier !== undefined && source !== null) {
      const next = posix.join(posix.dirname(path), source.value);
      return { ...findDeclaration(next, textOf(specifier.local), sources), name };
    }
  }
  throw new Error(`${path} exports no ${name}`);
}

/** The names that a declaration introduces. */
export function declaredNames(declaration: Declaration): string[] {
  if (declaration.type === "VariableDeclaration") {
    return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? id.name : []));
  }
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}

function exportedNames(path: string, sources: SourceMap): string[] {
  const body = sources.get(path)?.program.body ?? [];
  return body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration, specifiers } = statement;
    const declared = declaration === null ? [] : declaredNames(declaration);
    return [...declared, ...specifiers.map(({ exported }) => textOf(exported))];
  });
}

function isTypeOnly({ type }: Declaration): boolean {
  return type === "TSInterfaceDeclaration" || type === "TSTypeAliasDeclaration";
}

function textOf(node: Extract<Node, { type: "Identifier" | "Literal" }>): string {
  return node.type === "Identifier" ? node.name : String(node.value);
}
