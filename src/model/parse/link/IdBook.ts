import { plainWord, quoteText } from "../read/index.ts";

/** The ids of one sort of part, to be looked up by those who name them. */
export interface IdBook {
  readonly has: (id: string) => boolean;
  /** Says that nothing has the id `id`, and which one was probably meant. */
  readonly describeMissing: (id: string) => string;
}

/** Creates the book of the ids of `parts`; `noun` is what one of them is called. */
export function createIdBook(parts: readonly { readonly id: string }[], noun: string): IdBook {
  const ids = new Set(parts.map((part) => part.id));
  // By their plain form, so that ten thousand wrong ids cost no more than ten thousand look-ups.
  const plainIds = new Map(parts.map((part) => [plainWord(part.id), part.id]));
  return {
    has: (id) => ids.has(id),
    describeMissing: (id) => {
      const meant = plainIds.get(plainWord(id));
      const remedy = meant
        ? `Did you mean ${quoteText(meant)}?`
        : `Correct the id, or add the ${noun}; one that was left out does not count.`;
      return `No ${noun} has the id ${quoteText(id)}. ${remedy}`;
    },
  };
}
