/** Who reported an event, or where it can be read. */
export interface Source {
  /** The name as it is printed: "Reuters", "a German newspaper". */
  readonly name: string;
  /** What it did. @default "reported" */
  readonly role?: "reported" | "published" | "broadcast" | "document" | undefined;
  readonly url?: string | undefined;
  /** When it was published, in EDTF. */
  readonly published?: string | undefined;
  /** Its own words, without quotation marks. */
  readonly quote?: string | undefined;
}
