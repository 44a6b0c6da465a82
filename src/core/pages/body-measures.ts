import { hash } from 'node:crypto';
import { textBytes } from '../values/text-bytes.ts';
import { bodyHashLength, joinedBody } from './body-hash.ts';
import { countWords, countWordsOfBytes } from './count-words.ts';
import type { Block } from './page.ts';

/** Words and hash of the content blocks of a page (`countWords` of each, `bodyHash` of all), read from its bytes. */
export function bodyMeasures(blocks: readonly Block[]): { words: number; bodyHash: string } {
  const bytes = textBytes(joinedBody(blocks));
  const words = countWordsOfBytes(bytes) ?? wordsOf(blocks);
  return { words, bodyHash: hash('sha256', bytes).slice(0, bodyHashLength) };
}

/** Of a text in another script. */
function wordsOf(blocks: readonly Block[]): number {
  let words = 0;
  for (const { position, text } of blocks) if (position === 'content') words += countWords(text);
  return words;
}
