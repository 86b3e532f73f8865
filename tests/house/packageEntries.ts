import packageJson from "../../package.json" with { type: "json" };

/** A way into the package that is a program, not a stylesheet or data. */
export interface PackageEntry {
  /** What to import: `circa/core`. */
  readonly specifier: string;
  /** The name of its file in `src` and in the build, without ending: `core`. */
  readonly file: string;
}

/** The entries that package.json lists, in its order. */
export const packageEntries: readonly PackageEntry[] = Object.entries(packageJson.exports).flatMap(
  ([path, target]) =>
    typeof target === "string"
      ? []
      : [
          {
            specifier: path.replace(/^\./, packageJson.name),
            file: target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"),
          },
        ],
);
