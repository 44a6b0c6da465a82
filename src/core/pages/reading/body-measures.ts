import { hash } from 'node:crypto';
import { maskedBytes } from '../../values/masked-runs.ts';
import { textBytes } from '../../values/text-bytes.ts';
import { pathAndQuery } from '../../values/url.ts';
import { bodyHashLength, joinedBody } from './body-hash.ts';
import { countWords, countWordsOfBytes } from './count-words.ts';
import type { Block } from '../page.ts';

const templateLength = 14;

/** What is told of the content of a page by its bytes, which are written once. */
export interface BodyMeasures {
  /** `countWords` of each content block. */
  readonly words: number;
  /** `bodyHash` of all of them. */
  readonly bodyHash: string;
  /**
   * What two pages of a trap have in common: a hash of title and content, without the page's own address, digit and
   * hexadecimal runs as `#`. Equal templates under one URL pattern are the mark of an endless space.
   */
  readonly template: string;
}

export function bodyMeasures(blocks: readonly Block[], title: string | null, url: string): BodyMeasures {
  const head = `${title ?? ''}\n`;
  const body = joinedBody(blocks);
  const whole = textBytes(head + body);
  const bytes = whole.subarray(Buffer.byteLength(head));
  const words = countWordsOfBytes(bytes) ?? wordsOf(blocks);
  const bodyHash = hash('sha256', bytes).slice(0, bodyHashLength);
  // The masks are written over the bytes: nothing reads them afterwards.
  const own = withoutAddress(head + body, url);
  const masked = maskedBytes(own === null ? whole : textBytes(own));
  return { words, bodyHash, template: hash('sha1', masked).slice(0, templateLength) };
}

/** Of a text in another script. */
function wordsOf(blocks: readonly Block[]): number {
  let words = 0;
  for (const { position, text } of blocks) if (position === 'content') words += countWords(text);
  return words;
}

/** Null for a page that does not write its own address, as nearly none does. */
function withoutAddress(text: string, url: string): string | null {
  const { path } = pathAndQuery(url);
  return path.length > 1 && text.includes(path) ? text.replaceAll(url, '').replaceAll(path, '') : null;
}
