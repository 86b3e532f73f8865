// Writes the JSON Schema of a chronology into a built package: node writeJsonSchema.mjs [dist]

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";

const dist = resolve(process.argv[2] ?? "dist");
const built = pathToFileURL(resolve(dist, "model/parse/schema/index.js"));
const { createJsonSchema } = await import(built.href);
const schema = createJsonSchema(toJsonSchema);
await writeFile(resolve(dist, "schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
