/** Finds a `<nav>` without a link or a word, which scripts fill. */
export class EmptyMenu {
  isFound = false;
  /** Number of links and characters before each open `<nav>`. */
  private readonly before: (readonly [number, number])[] = [];

  open(links: number, characters: number): void {
    this.before.push([links, characters]);
  }

  /** True when the `<nav>` that ends is empty. */
  close(links: number, characters: number): boolean {
    // An element truncated by the end of the document is closed without having been opened.
    const before = this.before.pop();
    if (before?.[0] !== links || before[1] !== characters) return false;
    this.isFound = true;
    return true;
  }
}
