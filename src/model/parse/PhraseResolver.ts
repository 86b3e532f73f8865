import type { TimeExtent } from "../../time/index.ts";

/** What a {@link PhraseResolver} is told beside the phrase. */
export interface PhraseResolverOptions {
  /** The civil date of publication, `YYYY-MM-DD`, that the phrase is read against. */
  readonly publishedOn: string;
  /** `"future"` for an event that is planned or possible; absent where nothing says. */
  readonly tense?: "past" | "future" | undefined;
}

/** What a {@link PhraseResolver} makes of a phrase. */
export type ResolvedPhrase =
  | {
      readonly kind: "date";
      /** The date in EDTF. */
      readonly edtf: string;
      readonly extent?: TimeExtent | undefined;
    }
  | { readonly kind: "order"; readonly before: "publication" }
  | { readonly kind: "order"; readonly after: "publication" }
  | { readonly kind: "ambiguous"; readonly candidates: readonly { readonly edtf: string }[] }
  | { readonly kind: "unresolved"; readonly message: string };

/**
 * Reads a reporting's words for a time, such as "over the weekend", against the day of publication.
 * The `resolvePhrase` of `circa/phrases` is one.
 */
export type PhraseResolver = (phrase: string, options: PhraseResolverOptions) => ResolvedPhrase;
