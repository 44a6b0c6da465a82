/** A column of one's own: where its value is on a page. */
export interface ExtractRule {
  readonly name: string;
  /** CSS selector; the first element that matches counts. */
  readonly selector: string;
  /** The attribute whose value is read; null for the text of the element. */
  readonly attribute: string | null;
}
