import type * as v from "valibot";
import { chronologySchema, eraSchema, partySchema, relationSchema } from "./chronologySchema.ts";
import {
  datedWhenSchema,
  eventSchema,
  mediaSchema,
  placeSchema,
  richTextSchema,
  sourceSchema,
  statementSchema,
  textRunSchema,
  whenSchema,
} from "./eventSchema.ts";
import { type PartText, partTexts } from "./partTexts.ts";

/** A JSON Schema, as far as its descriptions are concerned. */
export interface JsonSchemaPart {
  readonly $schema?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, JsonSchemaPart | boolean>> | undefined;
  readonly $defs?: Readonly<Record<string, JsonSchemaPart | boolean>> | undefined;
}

/** How a {@link SchemaConverter} is to convert. */
export interface SchemaConversion {
  readonly target: "draft-2020-12";
  /** What JSON Schema cannot say is left to `parseChronology`. */
  readonly errorMode: "ignore";
  readonly definitions: Record<string, v.GenericSchema>;
}

/** Turns a schema into JSON Schema: `toJsonSchema` of `@valibot/to-json-schema`. */
export type SchemaConverter = (
  schema: v.GenericSchema,
  conversion: SchemaConversion,
) => JsonSchemaPart;

/**
 * Creates the JSON Schema (draft 2020-12) of a chronology, from the schema that `parseChronology`
 * reads by, with a description of every part for an editor's tooling.
 *
 * It accepts what `parseChronology` reads without an error; of a date it knows the letters only,
 * and it knows nothing of ids that name each other. The converter is handed over because it is
 * needed only where the package is built.
 */
export function createJsonSchema(convert: SchemaConverter): JsonSchemaPart {
  const root = convert(chronologySchema, {
    target: "draft-2020-12",
    errorMode: "ignore",
    definitions: {
      party: partySchema,
      event: eventSchema,
      when: whenSchema,
      datedWhen: datedWhenSchema,
      richText: richTextSchema,
      textRun: textRunSchema,
      statement: statementSchema,
      source: sourceSchema,
      place: placeSchema,
      media: mediaSchema,
      relation: relationSchema,
      era: eraSchema,
    },
  });
  const described = describePart(root, partTexts["chronology"]);
  const definitions = Object.entries(root.$defs ?? {}).map(
    ([name, part]) => [name, describePart(part, partTexts[name])] as const,
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Chronology",
    ...described,
    properties: {
      $schema: { description: "Where this schema is found." },
      ...described.properties,
    },
    $defs: Object.fromEntries(definitions),
  };
}

function describePart(
  part: JsonSchemaPart | boolean,
  { description, properties = {} }: PartText = {},
): JsonSchemaPart {
  if (typeof part === "boolean") return {};
  const described = Object.entries(part.properties ?? {}).map(([key, property]) => {
    const text = properties[key];
    return [
      key,
      text === undefined ? property : describePart(property, { description: text }),
    ] as const;
  });
  return {
    ...part,
    ...(description !== undefined && { description }),
    ...(part.properties && { properties: Object.fromEntries(described) }),
  };
}
