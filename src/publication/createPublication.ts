import type { Messages, Publication, SignWords, TextMetrics } from "./Publication.ts";

/** Some of the members of a type; `undefined` stands for not given. */
export type Given<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** What {@link createPublication} may be told; groups of words may be given in part. */
export interface PublicationOverrides
  extends Given<Omit<Publication, "messages" | "textMetrics" | "glyphs">> {
  /** The interface's sentences, all or some. */
  readonly messages?:
    | (Given<Omit<Messages, "signs">> & { readonly signs?: Given<SignWords> | undefined })
    | undefined;
  /** The letters of parts, all or some. */
  readonly textMetrics?: Given<TextMetrics> | undefined;
  /** Signs where no stylesheet draws them, all or some. */
  readonly glyphs?: Given<Publication["glyphs"]> | undefined;
}

/**
 * Makes a publication out of another one, or another one's for a single timeline.
 *
 * Words that are not given stay as they are, one by one; everything else is replaced as a whole.
 *
 * @throws {RangeError} if `id` has other signs than letters, digits, `-` and `_`, or if
 * `headingLevel` is not 1 to 5.
 *
 * @example
 * ```ts
 * const gazette = createPublication(broadsheet, { id: "gazette", name: "The Gazette" });
 * const shorter = createPublication(gazette, { messages: { earlier: "Before" } });
 * ```
 */
export function createPublication(base: Publication, overrides: PublicationOverrides): Publication {
  const { messages, relationWords, statusWords, textMetrics, glyphs, ...rest } = overrides;
  const publication: Publication = {
    ...base,
    ...withoutUndefined(rest),
    messages: {
      ...base.messages,
      ...withoutUndefined(messages ?? {}),
      signs: { ...base.messages.signs, ...withoutUndefined(messages?.signs ?? {}) },
    },
    relationWords: { ...base.relationWords, ...relationWords },
    statusWords: { ...base.statusWords, ...statusWords },
    textMetrics: { ...base.textMetrics, ...withoutUndefined(textMetrics ?? {}) },
    glyphs: { ...base.glyphs, ...withoutUndefined(glyphs ?? {}) },
  };
  assertPublication(publication);
  return publication;
}

/** A value of `undefined` is one that was not given. */
function withoutUndefined<T extends object>(
  given: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function assertPublication({ id, headingLevel }: Publication): void {
  if (!/^[\w-]+$/.test(id)) {
    throw new RangeError(
      `createPublication: id must be letters, digits, - and _, since the stylesheet knows it by this name; received "${id}".`,
    );
  }
  if (![1, 2, 3, 4, 5].includes(headingLevel)) {
    throw new RangeError(
      `createPublication: headingLevel must be 1 to 5; received ${headingLevel}.`,
    );
  }
}
