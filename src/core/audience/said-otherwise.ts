/** Something that a page says in other words than those asked for: a price without the word, a button to book. */
export interface Meaning {
  /** Words that ask for it, folded. */
  readonly words: ReadonlySet<string>;
  /** True for a text that says it. */
  readonly says: (text: string) => boolean;
}
