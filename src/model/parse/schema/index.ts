// What a chronology is made of, and the JSON Schema that says so. Knows no problems' wording.

export { chronologySchema } from "./chronologySchema.ts";
export {
  createJsonSchema,
  type JsonSchemaPart,
  type SchemaConversion,
  type SchemaConverter,
} from "./createJsonSchema.ts";
export {
  acceptsNull,
  fallbackOf,
  isList,
  isObject,
  isOptional,
  isUnion,
  type ListSchema,
  messageOf,
  type ObjectSchema,
  type OptionalSchema,
  type UnionSchema,
  wordsOf,
} from "./schemaShapes.ts";
export { isSafeLink, isSafeMedia } from "./textChecks.ts";
