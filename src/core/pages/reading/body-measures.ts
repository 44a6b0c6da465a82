import { hash } from 'node:crypto';
import { maskedBytes } from '../../values/strings/masked-runs.ts';
import { textBytes } from '../../values/strings/text-bytes.ts';
import { pathAndQuery } from '../../values/url.ts';
import { bodyHashLength, joinedBody } from './body-hash.ts';
import { countWords, countWordsOfBytes } from './count-words.ts';
import type { Block } from '../page.ts';

/** Hexadecimal digits kept of the template hash. */
const templateLength = 14;

/** Measures of the content of a page that are computed from its bytes, which are encoded once. */
interface BodyMeasures {
  /** `countWords` of each content block. */
  readonly words: number;
  /** `bodyHash` of all of them. */
  readonly bodyHash: string;
  /**
   * Hash of title and content without the page's own URL, with numbers, keys and tokens masked. Equal templates under one URL
   * pattern are the sign of a crawl trap.
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
  // Masking overwrites the bytes: nothing reads them afterwards.
  const withoutOwnUrl = textWithoutUrl(head + body, url);
  const masked = maskedBytes(withoutOwnUrl === null ? whole : textBytes(withoutOwnUrl));
  return { words, bodyHash, template: hash('sha1', masked).slice(0, templateLength) };
}

/** Number of words, for a text that is not in a Latin script. */
function wordsOf(blocks: readonly Block[]): number {
  let words = 0;
  for (const { position, text } of blocks) if (position === 'content') words += countWords(text);
  return words;
}

/** Null for a page that does not contain its own URL, as nearly all do not. */
function textWithoutUrl(text: string, url: string): string | null {
  const { path } = pathAndQuery(url);
  return path.length > 1 && text.includes(path) ? text.replaceAll(url, '').replaceAll(path, '') : null;
}
