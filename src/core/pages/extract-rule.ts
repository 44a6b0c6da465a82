/** A column of one's own: where its value is on a page. */
export type ExtractRule = SelectorRule | ExpressionRule;

export interface SelectorRule {
  readonly name: string;
  /** CSS selector; every element that matches counts. */
  readonly selector: string;
  /** The attribute whose value is read; null for the text of the element. */
  readonly attribute: string | null;
}

/** What no element contains, such as a value in a script. */
export interface ExpressionRule {
  readonly name: string;
  /** Regular expression of RE2, over the source of the page; its first group counts, or the whole match without one. */
  readonly expression: string;
}
