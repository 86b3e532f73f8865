import * as v from "valibot";
import type { Chronology } from "../../Chronology.ts";
import type { Era } from "../../Era.ts";
import type { Party } from "../../Party.ts";
import type { Relation } from "../../Relation.ts";
import { eventSchema, whenSchema } from "./eventSchema.ts";
import {
  day,
  duration,
  edtf,
  language,
  list,
  mistake,
  name,
  oneOf,
  type SchemaOf,
  text,
  timeZone,
  withFallback,
} from "./textSchemas.ts";

/** @see Party */
export const partySchema: SchemaOf<Party> = v.strictObject(
  {
    id: name,
    name,
    role: v.optional(text),
    memberOf: v.optional(name),
    color: v.optional(
      v.pipe(
        v.number(mistake("not-a-number")),
        v.integer(mistake("color-out-of-range")),
        v.minValue(1, mistake("color-out-of-range")),
        v.maxValue(8, mistake("color-out-of-range")),
      ),
    ),
  },
  mistake("not-an-object"),
);

/** @see Relation */
export const relationSchema: SchemaOf<Relation> = v.strictObject(
  {
    from: name,
    to: name,
    kind: oneOf([
      "denies",
      "disputes",
      "confirms",
      "supports",
      "responds-to",
      "questions",
      "reports",
      "quotes",
      "corrects",
      "retracts",
      "continues",
      "leads-to",
      "part-of",
      "before",
      "after",
      "during",
      "same-time",
      "other",
    ]),
    label: v.optional(name),
    accordingTo: v.optional(name),
    note: v.optional(text),
    order: v.optional(oneOf(["implied", "none"])),
    minLag: v.optional(duration),
    maxLag: v.optional(duration),
  },
  mistake("not-an-object"),
);

/** @see Era */
export const eraSchema: SchemaOf<Era> = v.strictObject(
  { id: name, label: name, when: whenSchema },
  mistake("not-an-object"),
);

/**
 * What a chronology is made of, checked part by part. A part that a drawing cannot do without has
 * a fallback: the empty title, the empty list.
 *
 * @see Chronology
 */
export const chronologySchema: SchemaOf<Chronology> = v.strictObject(
  {
    title: withFallback(name, ""),
    summary: v.optional(text),
    publishedOn: withFallback(day, ""),
    asOf: v.optional(edtf),
    timeZone: v.optional(timeZone),
    lang: v.optional(language),
    parties: v.optional(list(partySchema)),
    events: withFallback(list(eventSchema), []),
    relations: v.optional(list(relationSchema)),
    eras: v.optional(list(eraSchema)),
  },
  mistake("not-an-object"),
);
