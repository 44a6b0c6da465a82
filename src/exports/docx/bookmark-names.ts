/** Longest name of a bookmark in Word. */
const longest = 40;

/** Names that Word accepts for bookmarks: letters, digits and `_`, each once. */
export class BookmarkNames {
  private readonly given = new Set<string>();

  of(id: string): string {
    const name = `p_${id.replaceAll(/[^a-z0-9]+/gi, '_')}`;
    let free = name.slice(0, longest);
    for (let at = 2; this.given.has(free.toLowerCase()); at++) {
      const end = `_${at}`;
      free = name.slice(0, longest - end.length) + end;
    }
    this.given.add(free.toLowerCase());
    return free;
  }
}
