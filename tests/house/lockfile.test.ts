import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./parseSource.ts";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(join(repository, "package-lock.json"), "utf8"),
);
const places = Object.entries(lock.packages);

/** The version that Node would find of `name` from the package at `place`. */
function findLocked(place: string, name: string): string | undefined {
  const parts = `/${place}`.split("/node_modules/");
  return parts
    .map((_, depth) => [...parts.slice(0, depth + 1), name].join("/node_modules/").slice(1))
    .map((path) => lock.packages[path]?.version)
    .findLast((version) => version !== undefined);
}

describe("package-lock.json", () => {
  it("names no registry, so that each machine asks its own", () => {
    const named = places.filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(named.map(([place]) => place)).toEqual([]);
  });

  // npm leaves out what the machine that wrote the file could not install, and then npm ci refuses.
  it("has the parts of its tools for every platform", () => {
    const missing = places.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([, version]) => /^\d+\.\d+\.\d+$/.test(version))
        .filter(([name, version]) => findLocked(place, name) !== version)
        .map(([name, version]) => `${name}@${version}, for ${place}`),
    );
    expect(missing).toEqual([]);
  });
});
