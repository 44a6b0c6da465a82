import type { PageFacts } from '../../audits/facts/site-facts.ts';

/** Words of a run that two texts share. Working assumption: shorter runs coincide by chance. */
const runLength = 3;

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

/** Every run of three consecutive words (A. Broder, “On the resemblance and containment of documents”, 1997). */
export function shinglesOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at += 1) runs.add(words.slice(at, at + runLength).join(' '));
  return runs;
}

/** Share of the words of a text that are within runs of another, 0–1. */
export function coveredShare(words: readonly string[], runs: ReadonlySet<string>): number {
  let covered = 0;
  let end = 0;
  for (let at = 0; at + runLength <= words.length; at += 1) {
    if (!runs.has(words.slice(at, at + runLength).join(' '))) continue;
    covered += at + runLength - Math.max(at, end);
    end = at + runLength;
  }
  return words.length === 0 ? 0 : covered / words.length;
}

/** Texts of the blocks of a page, menus and footers included, each once. */
export function blockTexts({ content }: PageFacts): string[] {
  return [...new Set(content?.blocks.map(({ text }) => text))];
}

/** Blocks that at least half of these pages contain: their template. */
export function templateBlocks(pages: readonly PageFacts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const text of blockTexts(page)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (2 * count >= pages.length && count > 1 ? [text] : [])));
}
