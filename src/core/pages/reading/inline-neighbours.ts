/** `<span>Insured</span><span>Local</span>`: styles set such neighbours apart, and a word has no capital inside. */
const startsWithCapital = /^\p{Lu}\p{Ll}/u;

/** Elements in a line that follow each other without a space. */
export class InlineNeighbours {
  /** True after the end of an element in a line, until the next text or block. */
  private isEnded = false;
  /** True where an element in a line begins at the end of another one. */
  private isBeside = false;

  opened(startsBlock: boolean): void {
    this.isBeside = !startsBlock && (this.isEnded || this.isBeside);
    this.isEnded = false;
  }

  closed(startsBlock: boolean): void {
    this.isEnded = !startsBlock;
  }

  /** True when a text begins a new word beside the one before it; called once for each text. */
  startsWord(text: string, builder: { readonly endsInSmallLetter: boolean }): boolean {
    const isBeside = this.isBeside;
    this.isBeside = false;
    this.isEnded = false;
    return isBeside && builder.endsInSmallLetter && startsWithCapital.test(text);
  }
}
