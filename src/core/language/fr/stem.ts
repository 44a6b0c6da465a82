import snowball from 'snowball-stemmers';
import { foldAccents, withoutInvisible } from '../unify.ts';

const stemmer = snowball.newStemmer('french');
const mostKept = 200_000;
/** Longer strings are no words: folded only. */
const longest = 60;
const kept = new Map<string, string>();

/** Snowball French (Porter 2001) on the lower-case word, accents folded after: école and ecole meet. */
export function frenchStem(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const lower = withoutInvisible(word.normalize('NFC')).toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  if (lower.length > longest) return foldAccents(lower);
  const stem = lower
    .split('-')
    .map((part) => foldAccents(stemmer.stem(part)))
    .join('-');
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, stem);
  return stem;
}
