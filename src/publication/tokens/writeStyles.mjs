// Writes what follows from the design tokens: a stylesheet for each publication and the names of
// the tokens for TypeScript. With --check, only says which of these files are stale.
// node src/publication/tokens/writeStyles.mjs [--check]

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const folder = resolve(here, "..");
const check = process.argv.includes("--check");
const stale = [];

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

function write(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  stale.push(relative(folder, path));
  if (!check) writeFileSync(path, text);
}

const generated = "Generated from the design tokens by tokens/writeStyles.mjs.";
const resolver = readJson(resolve(here, "circa.resolver.json"));
const components = readJson(resolve(here, resolver.sets.components.sources[0].$ref));
const { publication, mode } = resolver.modifiers;
const publications = Object.entries(publication.contexts).map(([id, [{ $ref }]]) => {
  const path = resolve(here, $ref);
  return { id, folder: dirname(path), document: readJson(path) };
});
const reference = publications.find(({ id }) => id === publication.default).document;
const light = readJson(resolve(here, mode.contexts.light[0].$ref));

/** The names of a file's tokens with their types. */
function namesOf(group, path = [], type) {
  const own = group.$type ?? type;
  if ("$value" in group) return [[path.join("-"), own]];
  return Object.entries(group)
    .filter(([key]) => !key.startsWith("$") && key !== "palette")
    .flatMap(([key, inner]) => namesOf(inner, [...path, key], own));
}

const componentNames = namesOf(components);
const isComponent = new Set(componentNames.map(([name]) => name));
const semanticNames = [...namesOf(light), ...namesOf(reference)].filter(
  ([name]) => !isComponent.has(name),
);
const keywords = components.$extensions["circa.keywords"];
const keywordNames = Object.keys(keywords).map((name) => [name, "keyword"]);

/** On one line where there is room, as the formatter has it. */
function union(type, names) {
  const quoted = names.map(([name]) => `"${name}"`);
  const line = `export type ${type} = ${quoted.join(" | ")};`;
  return line.length <= 100 ? line : `export type ${type} =\n  | ${quoted.join("\n  | ")};`;
}
const entry = ([name, type]) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: "${type}",`;
const list = (values) => `[${values.map((value) => `"${value}"`).join(", ")}]`;

write(
  resolve(folder, "theme/themeTokens.ts"),
  `// ${generated}

/** Tokens that every publication defines. */
${union("SemanticToken", semanticNames)}

/** Tokens of single parts, which take semantic ones where a publication says nothing else. */
${union("ComponentToken", componentNames)}

/** Tokens that hold one of a few words. */
${union("KeywordToken", keywordNames)}

/** Every token with the type of its value. */
export const themeTokens = {
${[...semanticNames, ...componentNames, ...keywordNames].map(entry).join("\n")}
} as const;

/** The words that a keyword token may hold, the usual one first. */
export const keywordValues = {
${Object.entries(keywords)
  .map(([name, values]) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: ${list(values)},`)
  .join("\n")}
} as const;
`,
);

const bundle = await build({
  stdin: {
    contents: `export * from "./parseTokens.ts"; export * from "./themeToCss.ts";`,
    resolveDir: resolve(folder, "theme"),
  },
  bundle: true,
  write: false,
  format: "esm",
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { parseTokens, themeToCss } = await import(`data:text/javascript;base64,${code}`);

for (const { id, folder: own, document } of publications) {
  const { theme, problems } = parseTokens(document);
  if (problems.length > 0) {
    throw new Error(
      `${id}: ${problems.map(({ path, message }) => `${path} ${message}`).join("; ")}`,
    );
  }
  // A part that this publication says nothing of must not look as in one around it.
  const unset = componentNames.filter(([name]) => !(name in theme));
  const reset = Object.fromEntries(unset.map(([name]) => [name, "initial"]));
  const attribute = `[data-circa-publication="${id}"]`;
  const isDefault = id === publication.default;
  const selector = `:where(${isDefault ? `:root, :host, ${attribute}` : attribute})`;
  const rules = themeToCss({ ...theme, ...reset }, selector).replace(/^(?=.)/gm, "  ");
  write(
    resolve(own, `${id}.css`),
    `/* ${generated} */
@layer circa.tokens, circa.parts, circa.adapt;

@layer circa.tokens {
${rules}}
`,
  );
}

if (stale.length > 0) console.log(`${check ? "Stale" : "Written"}: ${stale.join(", ")}`);
if (check && stale.length > 0) process.exit(1);
