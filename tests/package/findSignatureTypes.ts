import { posix } from "node:path";
import type { Declaration, Node, TSImportTypeQualifier } from "oxc-parser";
import { type SourceFile, walk } from "../house/parseSource.ts";
import {
  declaredNames,
  findDeclaration,
  findPublicNames,
  type SourceMap,
} from "../house/publicNames.ts";

/** A type that a public signature names, and through which names it got there. */
export interface SignatureType {
  readonly name: string;
  /** The file that declares it, or the package that it comes from. */
  readonly from: string;
  readonly isPackage: boolean;
  /** Public name first, this one last. */
  readonly trail: readonly string[];
}

/** A type as it is written: by its name here, or by a module and its name there. */
interface TypeName {
  readonly name: string;
  readonly module?: string;
}

/** What a name stands for. */
type Meaning =
  | { name: string; module: string; file?: never }
  | { name: string; module?: never; file: SourceFile; declaration: Declaration };

/** A declaration to look into, and how it was reached. */
interface Place {
  readonly file: SourceFile;
  readonly declaration: Declaration;
  readonly trail: readonly string[];
}

/**
 * Every type that the public names of `entry` mention in their declarations, and that those types
 * mention in theirs. What the language itself has, such as `Map`, is left out.
 */
export function findSignatureTypes(entry: string, sources: SourceMap): SignatureType[] {
  const found = new Map<string, SignatureType>();
  const open = findPublicNames(entry, sources).map((one): Place => ({ ...one, trail: [one.name] }));
  for (const place of open) {
    for (const used of meaningsIn(place, sources)) {
      const trail = [...place.trail, used.name];
      const from = used.module ?? used.file.path;
      const key = `${from} ${used.name}`;
      if (found.has(key)) continue;
      found.set(key, { name: used.name, from, isPackage: used.module !== undefined, trail });
      if (used.module === undefined) open.push({ ...used, trail });
    }
  }
  return [...found.values()];
}

function meaningsIn({ file, declaration }: Place, sources: SourceMap): Meaning[] {
  return typesIn(declaration).flatMap(({ name, module }) =>
    module === undefined ? (resolveName(file, name, sources) ?? []) : { name, module },
  );
}

function typesIn(declaration: Declaration): TypeName[] {
  const nodes = [...walk(declaration)];
  const parameters = nodes.flatMap((node) =>
    node.type === "TSTypeParameter" ? [node.name.name] : [],
  );
  return nodes.flatMap(namedIn).filter(({ name }) => !parameters.includes(name));
}

/** The types that one node names: a reference, `typeof`, `extends` or `import("…")`. */
function namedIn(node: Node): TypeName[] {
  switch (node.type) {
    case "TSTypeReference":
      return [{ name: leftmost(node.typeName) }];
    case "TSTypeQuery":
      return node.exprName.type === "TSImportType" ? [] : [{ name: leftmost(node.exprName) }];
    case "TSInterfaceHeritage":
    case "TSClassImplements":
      return [{ name: leftmost(node.expression) }];
    case "TSImportType":
      return [{ name: qualifierOf(node.qualifier), module: node.source.value }];
    default:
      return [];
  }
}

/** What `name` stands for in `file`: a declaration, a package's type, or nothing of ours. */
function resolveName(file: SourceFile, name: string, sources: SourceMap): Meaning | undefined {
  for (const statement of file.program.body) {
    const declaration = declarationOf(statement);
    if (declaration !== undefined && declaredNames(declaration).includes(name)) {
      return { name, file, declaration };
    }
    if (statement.type !== "ImportDeclaration") continue;
    const specifier = statement.specifiers.find(({ local }) => local.name === name);
    if (specifier === undefined) continue;
    const imported = importedName(specifier);
    const module = statement.source.value;
    if (!module.startsWith(".")) return { name: imported, module };
    return findDeclaration(posix.join(posix.dirname(file.path), module), imported, sources);
  }
  return undefined;
}

function declarationOf(statement: Node): Declaration | undefined {
  if (statement.type === "ExportNamedDeclaration") return statement.declaration ?? undefined;
  return isDeclaration(statement) ? statement : undefined;
}

function isDeclaration(node: Node): node is Declaration {
  return /Declaration$/.test(node.type) && !/^(Import|Export)/.test(node.type);
}

function importedName(specifier: Node): string {
  if (specifier.type !== "ImportSpecifier") return "*";
  const { imported } = specifier;
  return imported.type === "Identifier" ? imported.name : imported.value;
}

/** `React` of `React.ReactNode`. */
function leftmost(node: Node): string {
  if (node.type === "TSQualifiedName") return leftmost(node.left);
  if (node.type === "MemberExpression") return leftmost(node.object);
  return node.type === "Identifier" ? node.name : "this";
}

function qualifierOf(qualifier: TSImportTypeQualifier | null): string {
  if (qualifier === null) return "*";
  return qualifier.type === "Identifier" ? qualifier.name : qualifierOf(qualifier.left);
}
