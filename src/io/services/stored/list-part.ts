/** A slice of a list sorted by time, then id: the first `most` rows, or those that follow `after`. */
export interface ListPart {
  readonly most: number;
  /** `at`: ISO 8601. */
  readonly after?: { readonly at: string; readonly id: string };
}
