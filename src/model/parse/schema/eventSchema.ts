import * as v from "valibot";
import type { ChronologyEvent, Media, Place, Statement } from "../../ChronologyEvent.ts";
import type { RichText, TextRun } from "../../RichText.ts";
import type { Source } from "../../Source.ts";
import type { DatedWhen, When } from "../../When.ts";
import {
  edtf,
  language,
  link,
  list,
  mediaUrl,
  mistake,
  name,
  numberWithin,
  oneOf,
  type SchemaOf,
  text,
} from "./textSchemas.ts";

const flag: SchemaOf<boolean> = v.boolean(mistake("not-true-or-false"));
const finite: SchemaOf<number> = v.pipe(
  v.number(mistake("not-a-number")),
  v.finite(mistake("not-a-number")),
);
const pixels: SchemaOf<number> = numberWithin(1, 1_000_000, mistake("size-out-of-range"));

/** @see TextRun */
export const textRunSchema: SchemaOf<TextRun> = v.strictObject(
  {
    text,
    strong: v.optional(flag),
    emphasis: v.optional(flag),
    quote: v.optional(flag),
    href: v.optional(link),
    lang: v.optional(language),
  },
  mistake("not-an-object"),
);

/** @see RichText */
export const richTextSchema: SchemaOf<RichText> = v.union(
  [text, list(textRunSchema)],
  mistake("not-rich-text"),
);

/** @see DatedWhen */
export const datedWhenSchema: SchemaOf<DatedWhen> = v.strictObject(
  {
    date: v.optional(edtf),
    phrase: v.optional(text),
    extent: v.optional(oneOf(["within", "throughout"])),
    basis: v.optional(oneOf(["stated", "resolved", "inferred", "estimated"])),
  },
  mistake("not-an-object"),
);

/** @see When */
export const whenSchema: SchemaOf<When> = v.union(
  [edtf, datedWhenSchema, v.null()],
  mistake("date-not-text"),
);

/** @see Statement */
export const statementSchema: SchemaOf<Statement> = v.strictObject(
  {
    by: v.pipe(list(name), v.nonEmpty(mistake("blank"))),
    verb: v.optional(text),
    text: v.optional(richTextSchema),
    quote: v.optional(text),
  },
  mistake("not-an-object"),
);

/** @see Source */
export const sourceSchema: SchemaOf<Source> = v.strictObject(
  {
    name,
    role: v.optional(oneOf(["reported", "published", "broadcast", "document"])),
    url: v.optional(link),
    published: v.optional(edtf),
    quote: v.optional(text),
  },
  mistake("not-an-object"),
);

/** @see Place */
export const placeSchema: SchemaOf<Place> = v.strictObject(
  {
    name,
    latitude: v.optional(numberWithin(-90, 90, mistake("latitude-out-of-range"))),
    longitude: v.optional(numberWithin(-180, 180, mistake("longitude-out-of-range"))),
  },
  mistake("not-an-object"),
);

/** @see Media */
export const mediaSchema: SchemaOf<Media> = v.strictObject(
  {
    kind: oneOf(["image", "video", "audio"]),
    url: mediaUrl,
    alt: text,
    caption: v.optional(text),
    credit: v.optional(text),
    width: v.optional(pixels),
    height: v.optional(pixels),
  },
  mistake("not-an-object"),
);

/** @see ChronologyEvent */
export const eventSchema: SchemaOf<ChronologyEvent> = v.strictObject(
  {
    id: name,
    headline: name,
    summary: v.optional(richTextSchema),
    when: v.optional(whenSchema),
    kind: v.optional(oneOf(["statement", "report", "action", "situation", "document"])),
    occurrence: v.optional(
      oneOf(["happened", "ongoing", "planned", "possible", "cancelled", "postponed"]),
    ),
    status: v.optional(
      oneOf([
        "confirmed",
        "reported",
        "said",
        "claimed",
        "alleged",
        "unverified",
        "disputed",
        "denied",
        "retracted",
        "corrected",
        "false",
      ]),
    ),
    statement: v.optional(statementSchema),
    actors: v.optional(list(name)),
    sources: v.optional(list(sourceSchema)),
    place: v.optional(placeSchema),
    media: v.optional(list(mediaSchema)),
    tags: v.optional(list(name)),
    lane: v.optional(text),
    priority: v.optional(finite),
    url: v.optional(link),
  },
  mistake("not-an-object"),
);
