import { countWords } from '../../pages/reading/count-words.ts';
import { isFiller } from '../../pages/filler-text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Words of the main content in running text: code and table cells are looked up, and filler is not read. */
export const wordsOfText = memoizeByObject(({ words, content }: PageFacts): number => {
  let apart = 0;
  for (const { kind, text, position } of content?.blocks ?? []) {
    if (position === 'content' && (kind === 'code' || kind === 'cell' || isFiller(text))) apart += countWords(text);
  }
  return Math.max(0, words - apart);
});
