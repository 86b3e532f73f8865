import * as v from "valibot";
import {
  acceptsNull,
  fallbackOf,
  isList,
  isObject,
  isOptional,
  isUnion,
  type ListSchema,
  messageOf,
  type ObjectSchema,
  type UnionSchema,
  wordsOf,
} from "../schema/index.ts";
import { describeMistake } from "./describeMistake.ts";
import { describeUnknownKey } from "./describeUnknownKey.ts";
import {
  type Glance,
  indexesOf,
  keysOf,
  kindOfValue,
  readProperty,
  withTemporalAsText,
} from "./inspectValue.ts";
import type { ProblemReport } from "./ProblemReport.ts";

/** Where a value stands, and what is lost where it cannot be read. */
export interface ReadPlace {
  readonly report: ProblemReport;
  /** From the root: `events[3].when`; `""` for the root. */
  readonly path: string;
  /** The path of the smallest part that can be spared: this one, or one that it is needed for. */
  readonly lost: string;
}

/**
 * Reads `value` by `schema` and keeps what can be kept: an optional part or a member of a list that
 * cannot be read is left out and reported; a part that is needed takes what it is needed for with
 * it. A list that is one choice of several is a text in runs, read whole or not at all, since half
 * of a sentence may say the opposite.
 *
 * Answers `undefined` where nothing can be kept. `null` is another word for absent. Reads no more
 * than the schema names, so that a value may contain itself; nothing that a value does when it is
 * looked at makes this throw.
 */
export function readBySchema<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  place: ReadPlace,
): T | undefined;
export function readBySchema(schema: v.GenericSchema, value: unknown, place: ReadPlace): unknown {
  const given = withTemporalAsText(value);
  if (isUnion(schema)) return readUnion(schema, given, place);
  if (isObject(schema)) return readObject(schema, given, place);
  if (isList(schema)) return readList(schema, given, place);
  return readLeaf(schema, given, place);
}

const typeOfKind: Readonly<Record<string, string>> = {
  text: "string",
  null: "null",
  list: "array",
  object: "strict_object",
};

function readUnion(schema: UnionSchema, value: unknown, place: ReadPlace): unknown {
  const type = typeOfKind[kindOfValue(value)];
  const option = schema.options.find((candidate) => candidate.type === type);
  if (!option) return refuse(messageOf(schema), value, place);
  if (!isList(option)) return readBySchema(option, value, place);
  const runs = indexesOf(value).map((index) => {
    const run = { ...place, path: `${place.path}[${index}]` };
    return readPart(option.item, readProperty(value, index), run);
  });
  return runs.includes(undefined) ? undefined : runs;
}

function readList(schema: ListSchema, value: unknown, place: ReadPlace): unknown {
  if (kindOfValue(value) !== "list") return refuse(messageOf(schema), value, place);
  return indexesOf(value)
    .map((index) => {
      const path = `${place.path}[${index}]`;
      return readPart(schema.item, readProperty(value, index), { ...place, path, lost: path });
    })
    .filter((member) => member !== undefined);
}

function readObject(schema: ObjectSchema, value: unknown, place: ReadPlace): unknown {
  if (kindOfValue(value) !== "object") return refuse(messageOf(schema), value, place);
  warnOfUnknownKeys(schema, value, place);
  const object: Record<string, unknown> = {};
  let isComplete = true;
  for (const [key, entry] of Object.entries(schema.entries)) {
    const given = readProperty(value, key);
    if (isOptional(entry) && isAbsent(given, entry.wrapped)) continue;
    const part = readEntry(entry, given, placeOf(key, place));
    if (part !== undefined) object[key] = part;
    else if (!isOptional(entry)) isComplete = false;
  }
  if (!isComplete) return undefined;
  place.report.place(object, place.path);
  return object;
}

function readEntry(entry: v.GenericSchema, given: Glance, place: ReadPlace): unknown {
  const fallback = fallbackOf(entry);
  const canSpare = isOptional(entry) || fallback !== undefined;
  const at = canSpare ? { ...place, lost: place.path } : place;
  const schema = isOptional(entry) ? entry.wrapped : entry;
  if (isAbsent(given, schema)) return refuse("blank", given.part, at) ?? fallback;
  const part = readPart(schema, given, at);
  return part === undefined ? fallback : part;
}

function isAbsent({ ok, part }: Glance, schema: v.GenericSchema): boolean {
  return ok && (part === undefined || (part === null && !acceptsNull(schema)));
}

function placeOf(key: string, place: ReadPlace): ReadPlace {
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}

function readPart(schema: v.GenericSchema, given: Glance, place: ReadPlace): unknown {
  return given.ok
    ? readBySchema(schema, given.part, place)
    : refuse("unreadable-value", undefined, place);
}

function readLeaf(schema: v.GenericSchema, value: unknown, place: ReadPlace): unknown {
  // A proxy may throw even when it is asked for its name, which the schema library does.
  const isPlain = ["text", "number", "boolean", "null"].includes(kindOfValue(value));
  if (!isPlain) return refuse(messageOf(schema), value, place);
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  return refuse(issues[0].message, value, { ...place, words: wordsOf(schema) });
}

interface RefusedPlace extends ReadPlace {
  readonly words?: readonly string[] | undefined;
}

function refuse(mistake: string, value: unknown, { report, ...place }: RefusedPlace): undefined {
  const { code, message } = describeMistake(mistake, value, place);
  report.error(place.path, code, message);
}

function warnOfUnknownKeys({ entries }: ObjectSchema, value: unknown, place: ReadPlace): void {
  const names = Object.keys(entries);
  for (const key of keysOf(value)) {
    // An editor's JSON tooling finds the schema by this key.
    const isExpected = Object.hasOwn(entries, key) || (place.path === "" && key === "$schema");
    if (isExpected) continue;
    const free = names.filter((name) => (readProperty(value, name).part ?? null) === null);
    place.report.warn(
      placeOf(key, place).path,
      "unknown-key",
      describeUnknownKey(key, free, names),
    );
  }
}
