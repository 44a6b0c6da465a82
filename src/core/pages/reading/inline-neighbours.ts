/** `<span>Insured</span><span>Local</span>`: styles set such neighbours apart, and a word has no capital inside. */
const startsWithCapital = /^\p{Lu}\p{Ll}/u;

/**
 * Elements in a line that follow each other without a space; after a block there is no letter to follow. The text of the second
 * goes on no sentence of the first: it begins a block, except in a heading or a link, which stay whole.
 */
export class InlineNeighbours {
  /** True after the end of an element, until the next text. */
  private isEnded = false;
  /** True where an element begins at the end of another one. */
  private isBeside = false;

  opened(): void {
    this.isBeside ||= this.isEnded;
    this.isEnded = false;
  }

  closed(): void {
    this.isEnded = true;
  }

  /** True when a text begins a new word beside the one before it; called once for each text. */
  startsWord(text: string, builder: { readonly endsInSmallLetter: boolean }): boolean {
    const isBeside = this.isBeside;
    this.isBeside = false;
    this.isEnded = false;
    return isBeside && builder.endsInSmallLetter && startsWithCapital.test(text);
  }
}
