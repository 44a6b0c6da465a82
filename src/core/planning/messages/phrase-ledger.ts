/** Longest run of words that two texts of a plan may share is one word shorter (working assumption). */
export const sharedRun = 8;

/** Words of a text in lower case, without marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of `length` words of a text. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** What the texts of one plan have already written, so that no two share a long run of words. One for each composition of a plan. */
export class PhraseLedger {
  private readonly runs = new Set<string>();
  private readonly sentences = new Map<string, number>();

  /** How often a sentence was written. */
  timesOf(sentence: string): number {
    return this.sentences.get(sentence) ?? 0;
  }

  /** True when the text, after the words that precede it, repeats no long run of another text. */
  isFresh(text: string, preceding: readonly string[]): boolean {
    return runsOf([...preceding.slice(1 - sharedRun), ...wordsOf(text)], sharedRun).every((run) => !this.runs.has(run));
  }

  /** Counts a sentence as written. */
  write(sentence: string): void {
    this.sentences.set(sentence, this.timesOf(sentence) + 1);
  }

  /** Remembers the runs of words of an announcement. */
  keep(sentences: readonly string[]): void {
    for (const run of runsOf(wordsOf(sentences.join(' ')), sharedRun)) this.runs.add(run);
  }
}
