import type { PageFacts } from '../../audits/facts/site-facts.ts';

/** Words in lower case without accents; digits are kept. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of a text as numbers, and every run of three consecutive ones as a number. */
export interface Shingles {
  /** The run that starts at each word, in order. */
  readonly runs: Uint32Array;
  readonly distinct: ReadonlySet<number>;
  readonly words: number;
}

/** Words of a run that two texts share; shorter runs coincide by chance. Working assumption. */
const runLength = 3;

/** Runs of words as 32-bit hashes (A. Broder, “On the resemblance and containment of documents”, 1997). */
export function shinglesOf(words: readonly string[]): Shingles {
  const codes = Uint32Array.from(words, hashOf);
  const count = Math.max(0, words.length - runLength + 1);
  const runs = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let step = 0; step < runLength; step += 1) hash = Math.imul(hash, 0x01000193) ^ codes[at + step]!;
    runs[at] = hash;
  }
  return { runs, distinct: new Set(runs), words: words.length };
}

/** FNV-1a of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Share of the words of a text that are within runs of another, 0–1. */
export function coveredShare({ runs, words }: Shingles, other: Shingles): number {
  let covered = 0;
  let end = 0;
  for (let at = 0; at < runs.length; at += 1) {
    if (!other.distinct.has(runs[at]!)) continue;
    covered += at + runLength - Math.max(at, end);
    end = at + runLength;
  }
  return words === 0 ? 0 : covered / words;
}

/** Texts of the blocks of a page, menus and footers included, each once. */
export function blockTexts({ content }: PageFacts): string[] {
  return [...new Set(content?.blocks.map(({ text }) => text))];
}

/** Pages of a large site that are enough to recognise its template. Working assumption. */
const mostSampled = 200;

/** Blocks that at least half of these pages contain: their template. */
export function templateBlocks(pages: readonly PageFacts[]): ReadonlySet<string> {
  const step = Math.ceil(pages.length / mostSampled);
  const sample = pages.filter((_, at) => at % step === 0);
  const counts = new Map<string, number>();
  for (const page of sample) for (const text of blockTexts(page)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (2 * count >= sample.length && count > 1 ? [text] : [])));
}
