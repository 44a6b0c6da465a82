import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { detachString } from '../../values/strings/detach-string.ts';
import { foldAccents, withoutInvisible } from '../unify.ts';

const mostKept = 200_000;
/** Longer strings are no words: folded only. */
const longest = 60;
const kept = new Map<string, string>();

/** Porter (1980) on the lower-case word, accents folded; each part of a hyphenated word apart. */
export function englishStem(written: string): string {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const word = detachString(written);
  const plain = foldAccents(withoutInvisible(word).toLowerCase());
  if (plain.length > longest) return plain;
  const stem = plain
    .split('-')
    .map((part) => (/^[a-z]+$/.test(part) ? PorterStemmer.stem(part) : part))
    .join('-');
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, stem);
  return stem;
}
