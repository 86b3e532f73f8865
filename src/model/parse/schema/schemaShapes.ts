import type * as v from "valibot";

/** The shapes of schema that a chronology's is made of; what is none of them is a leaf. */
export type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, string>;
export type ListSchema = v.ArraySchema<v.GenericSchema, string>;
export type UnionSchema = v.UnionSchema<v.GenericSchema[], string>;
export type OptionalSchema = v.OptionalSchema<v.GenericSchema, undefined>;

/** Whether `schema` is that of an object with named parts. */
export function isObject(schema: v.GenericSchema): schema is ObjectSchema {
  return schema.type === "strict_object";
}

/** Whether `schema` is that of a list. */
export function isList(schema: v.GenericSchema): schema is ListSchema {
  return schema.type === "array";
}

/** Whether `schema` offers several shapes. */
export function isUnion(schema: v.GenericSchema): schema is UnionSchema {
  return schema.type === "union";
}

/** Whether `schema` is that of a part that may be absent. */
export function isOptional(schema: v.GenericSchema): schema is OptionalSchema {
  return schema.type === "optional";
}

/** Whether `null` is a value of `schema`, rather than another word for absent. */
export function acceptsNull(schema: v.GenericSchema): boolean {
  return isUnion(schema) && schema.options.some((option) => option.type === "null");
}

/** What stands for a part of this schema that cannot be read; `undefined` where nothing does. */
export function fallbackOf(schema: v.GenericSchema): unknown {
  if (!("fallback" in schema)) return undefined;
  return Array.isArray(schema.fallback) ? [...schema.fallback] : schema.fallback;
}

/** The code that `schema` gives to a value of the wrong kind. */
export function messageOf(schema: v.GenericSchema): string {
  return "message" in schema && typeof schema.message === "string" ? schema.message : "not-text";
}

/** The words that `schema` offers; none where it is open. */
export function wordsOf(schema: v.GenericSchema): readonly string[] {
  if (schema.type !== "picklist" || !("options" in schema)) return [];
  return Array.isArray(schema.options) ? schema.options.map(String) : [];
}
