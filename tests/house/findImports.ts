import { posix } from "node:path";
import type { Node } from "oxc-parser";
import { lineOf, type SourceFile, walk } from "./parseSource.ts";

/** One mention of another module: an import, a re-export, an `import()` or an import type. */
export interface Import {
  /** The file that imports. */
  readonly from: string;
  /** The file imported, from the repository's top, or the package's specifier as written. */
  readonly to: string;
  /** Whether `to` is a package's specifier. */
  readonly isPackage: boolean;
  /** The names asked for; empty for all of them or none. */
  readonly names: readonly string[];
  readonly line: number;
}

/** Everything that `file` imports, in the order written. */
export function findImports(file: SourceFile): Import[] {
  return [...walk(file.program)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const isPackage = !specifier.startsWith(".");
    const to = isPackage ? specifier : posix.join(posix.dirname(file.path), specifier);
    return [{ from: file.path, to, isPackage, names: namesOf(node), line: lineOf(file, node) }];
  });
}

/** The name of the package that a specifier is in: `react` of `react/jsx-runtime`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function specifierOf(node: Node): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "TSImportType":
      return node.source?.value;
    case "ImportExpression":
      return String("value" in node.source ? node.source.value : "a computed specifier");
    default:
      return undefined;
  }
}

function namesOf(node: Node): string[] {
  if (node.type !== "ImportDeclaration") return [];
  return node.specifiers.flatMap((specifier) =>
    specifier.type === "ImportSpecifier" && "name" in specifier.imported
      ? [specifier.imported.name]
      : [],
  );
}
