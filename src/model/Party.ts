/** Someone who acts or speaks: a person, an office, a state, a newspaper. */
export interface Party {
  /** Unique within the chronology. */
  readonly id: string;
  /** The name as it is printed: "China's Foreign Ministry". */
  readonly name: string;
  /** What they are: "spokesman", "foreign minister". */
  readonly role?: string | undefined;
  /** The `id` of the party this one belongs to. Members share its colour. */
  readonly memberOf?: string | undefined;
  /**
   * Which of the publication's eight categorical colours it takes, 1 to 8.
   * @default the order in which parties without `memberOf` are listed
   */
  readonly color?: number | undefined;
}
