/** Words of a data file written as text, separated by white space. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Expressions of a data file, one per line. */
export function lineList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );
}
