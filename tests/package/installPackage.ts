import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const repository = join(import.meta.dirname, "../..");

/** What a program printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Builds the package into `node_modules/circa` of a folder, as npm would have put it there, and
 * returns its path from the repository's top. The folder decides which React the package finds.
 */
export async function installPackage(folder: string): Promise<string> {
  const installed = `${folder}/node_modules/circa`;
  const args = [".ci/build.mjs", `${installed}/dist`];
  await run(process.execPath, args, { cwd: repository }).catch(({ stdout, stderr }: Output) => {
    throw new Error(`The package does not build:\n${stdout}${stderr}`);
  });
  for (const file of ["package.json", "README.md", "CHANGELOG.md", "LICENSE"]) {
    cpSync(join(repository, file), join(repository, installed, file));
  }
  return installed;
}

/** Runs an ES module in Node, in a folder, as a server would. */
export function runModule(folder: string, code: string, ...flags: string[]): Promise<Output> {
  const args = [...flags, "--input-type=module", "--eval", code];
  return run(process.execPath, args, { cwd: join(repository, folder) });
}

/** Runs npm, or a command of a package that the project has installed, in a folder. */
export function runTool(folder: string, tool: string, ...args: string[]): Promise<Output> {
  const path = [join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path };
  return run(tool, args, { cwd: join(repository, folder), env });
}
