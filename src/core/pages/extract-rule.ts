/** A column of one's own: where its value is on a page. */
export type ExtractRule = SelectorRule | ExpressionRule;

/** What a column of one's own is read from. */
export type ColumnRule = ExtractRule | SearchRule;

/** A text whose occurrences are counted in the visible text of a page. */
export interface SearchRule {
  /** `search.` and the text as it was given. */
  readonly name: string;
  /** Whole words, in any case and accents, or a regular expression of RE2 between slashes, as it is written. */
  readonly search: string;
}

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
