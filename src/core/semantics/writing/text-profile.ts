import type { Language } from '../../language/language.ts';
import type { PageText } from '../page-text.ts';
import { termWords, wordKinds } from '../terms.ts';

/** The counts of a text that the writing guide reads. */
export interface TextProfile {
  readonly words: number;
  /** Stems of the body in order; signs are empty strings. */
  readonly stems: readonly string[];
  readonly titleStems: readonly string[];
  readonly headingStems: readonly (readonly string[])[];
  /** The most frequent content word and its share of all words; null when no word is frequent. */
  readonly densest: { readonly stem: string; readonly share: number } | null;
  /** Share of sentences that occur more than once. */
  readonly repeated: number;
}

/** A word with fewer occurrences is not frequent, however short the text. Working assumption. */
const minRepeats = 4;

export function textProfile(page: PageText, language: Language): TextProfile {
  const sequence = (text: string): string[] => termWords(text, language).map((word) => word.stem);
  const counts = new Map<string, number>();
  const stems: string[] = [];
  let words = 0;
  for (const block of page.blocks) {
    for (const word of termWords(block.text, language)) {
      stems.push(word.stem);
      if (word.kind !== wordKinds.sign) words += 1;
      if (word.kind === wordKinds.content) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
    }
    stems.push('');
  }
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return {
    words,
    stems,
    titleStems: sequence(page.title),
    headingStems: page.headings.map(sequence),
    densest: top === undefined || top[1] < minRepeats ? null : { stem: top[0], share: top[1] / words },
    repeated: repeatedSentences(page.blocks.filter((block) => block.kind !== 'heading').map((block) => block.text)),
  };
}

/** Number of occurrences of a run of stems in a sequence. */
export function occurrences(run: readonly string[], stems: readonly string[]): number {
  let count = 0;
  for (let at = 0; at + run.length <= stems.length; at += 1) {
    if (stems[at] === run[0] && run.every((stem, i) => stems[at + i] === stem)) count += 1;
  }
  return count;
}

function repeatedSentences(blocks: readonly string[]): number {
  const sentences = blocks
    .flatMap((block) => block.split(/(?<=[.!?…])\s+/u))
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.length > 20);
  return sentences.length === 0 ? 0 : 1 - new Set(sentences).size / sentences.length;
}
