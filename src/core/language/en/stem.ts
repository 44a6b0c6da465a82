import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { detachString } from '../../values/strings/detach-string.ts';
import { foldAccents, withoutInvisible } from '../normalize-text.ts';

const maxCached = 200_000;
/** Longer strings are not words: their accents are folded only. */
const maxWordLength = 60;
const cached = new Map<string, string>();

/** Porter stem (1980) of the lower-case word without accents; each part of a hyphenated word is stemmed separately. */
export function englishStem(written: string): string {
  const known = cached.get(written);
  if (known !== undefined) return known;
  const word = detachString(written);
  const plain = foldAccents(withoutInvisible(word).toLowerCase());
  if (plain.length > maxWordLength) return plain;
  const stem = plain
    .split('-')
    .map((part) => (/^[a-z]+$/.test(part) ? PorterStemmer.stem(part) : part))
    .join('-');
  if (cached.size >= maxCached) cached.clear();
  cached.set(word, stem);
  return stem;
}
