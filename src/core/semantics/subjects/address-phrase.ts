import type { Language } from '../../language/language.ts';
import type { PageText } from '../page-text.ts';
import { slugOf } from './phrase-support.ts';

/** Blocks of a page that are searched for the words of its address, and words of the longest address that is a phrase. Working assumptions. */
const blocksRead = 80;
const mostWords = 5;

/**
 * The words of the address as the page writes them, with the accents and the small words that addresses leave out:
 * `/taille-haies` → "taille de haies"; null when the page has no such words in a row.
 */
export function addressPhrase(page: PageText, language: Language): string | null {
  const wanted = stemsOf(slugOf(page.url), language);
  if (wanted.length === 0 || wanted.length > mostWords || wanted.some((stem) => /\d/.test(stem))) return null;
  const lines = [
    page.title,
    ...page.headings,
    page.description,
    ...page.blocks.slice(0, blocksRead).map(({ text }) => text),
  ];
  for (const line of lines) {
    const found = runOf(line, wanted, language);
    if (found !== null) return found;
  }
  return null;
}

function stemsOf(text: string, language: Language): string[] {
  return text
    .split(' ')
    .flatMap((word) => (word === '' || isStop(word, language) ? [] : [folded(language.stem(word.toLowerCase()))]));
}

const isStop = (word: string, { stopWords }: Language): boolean =>
  stopWords.has(word.toLowerCase()) || /^[ldn]$/i.test(word);

const folded = (stem: string): string => stem.normalize('NFD').replace(/\p{M}/gu, '');

/** Words of a text with the signs between them; an elided article is a word. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L}))?/gu;
/** Only these signs join the words of a phrase. */
const joined = /^[\s&'’-]*$/;

function runOf(line: string, wanted: readonly string[], language: Language): string | null {
  const words = [...line.matchAll(word)].map(({ 0: text, index }) => ({
    text: text.replace(/['’]$/, ''),
    from: index,
    to: index + text.length,
  }));
  for (const [start, first] of words.entries()) {
    if (isStop(first.text, language) || folded(language.stem(first.text.toLowerCase())) !== wanted[0]) continue;
    let found = 1;
    let at = start;
    while (
      found < wanted.length &&
      at + 1 < words.length &&
      joined.test(line.slice(words[at]!.to, words[at + 1]!.from))
    ) {
      at += 1;
      const { text } = words[at]!;
      if (isStop(text, language)) continue;
      if (folded(language.stem(text.toLowerCase())) !== wanted[found]) break;
      found += 1;
    }
    if (found === wanted.length) return line.slice(first.from, words[at]!.to);
  }
  return null;
}
