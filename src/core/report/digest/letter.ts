/** A mail as paragraphs and lists, in one language. */
export interface Letter {
  readonly subject: string;
  readonly sections: readonly LetterSection[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface LetterSection {
  readonly title: string;
  /** One item each; without an item, the title is a sentence alone. */
  readonly items: readonly string[];
}

/** Items that a section names; the rest is counted. */
export const mostItems = 10;
