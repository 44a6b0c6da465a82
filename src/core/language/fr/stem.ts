import { stemmer } from '@orama/stemmers/french';
import { detachString } from '../../values/strings/detach-string.ts';
import { foldAccents, withoutInvisible } from '../normalize-text.ts';

const maxCached = 200_000;
/** Longer strings are not words: their accents are folded only. */
const maxWordLength = 60;
const ligatures = /[œæ]/g;
const spelledOut = (ligature: string): string => (ligature === 'œ' ? 'oe' : 'ae');
/** References and codes, such as "mp3" and "x4f2a", are not stemmed either. */
const code = /\d/;
const cached = new Map<string, string>();

/** Snowball French stem (Porter 2001) of the lower-case word, accents folded afterwards: école and ecole have one stem. */
export function frenchStem(written: string): string {
  const known = cached.get(written);
  if (known !== undefined) return known;
  if (written.length > maxWordLength) return stemOf(written);
  const word = detachString(written);
  const stem = stemOf(word);
  if (cached.size >= maxCached) cached.clear();
  cached.set(word, stem);
  return stem;
}

/** The same without adding to the cache, for callers with their own. */
export function uncachedFrenchStem(written: string): string {
  return cached.get(written) ?? stemOf(written);
}

function stemOf(word: string): string {
  const lower = ascii.test(word)
    ? word.toLowerCase()
    : withoutInvisible(word.normalize('NFC')).toLowerCase().replace(ligatures, spelledOut);
  if (lower.length > maxWordLength) return foldAccents(lower);
  return lower.includes('-') ? lower.split('-').map(stemOfPart).join('-') : stemOfPart(lower);
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

function stemOfPart(part: string): string {
  return foldAccents(code.test(part) ? part : stemmer(part));
}
