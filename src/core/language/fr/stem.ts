import snowball from 'snowball-stemmers';
import { detachString } from '../../values/strings/detach-string.ts';
import { foldAccents, withoutInvisible } from '../unify.ts';

const stemmer = snowball.newStemmer('french');
const mostKept = 200_000;
/** Longer strings are no words: folded only. */
const longest = 60;
const ligatures = /[œæ]/g;
const spelledOut = (ligature: string): string => (ligature === 'œ' ? 'oe' : 'ae');
/** References and codes are no words either: "mp3", "x4f2a". */
const code = /\d/;
const kept = new Map<string, string>();

/** Snowball French (Porter 2001) on the lower-case word, accents folded after: école and ecole meet. */
export function frenchStem(written: string): string {
  const known = kept.get(written);
  if (known !== undefined) return known;
  if (written.length > longest) return stemOf(written);
  const word = detachString(written);
  const stem = stemOf(word);
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, stem);
  return stem;
}

/** The same for who keeps what it is told. */
export function frenchStemOnce(written: string): string {
  return kept.get(written) ?? stemOf(written);
}

function stemOf(word: string): string {
  const lower = ascii.test(word)
    ? word.toLowerCase()
    : withoutInvisible(word.normalize('NFC')).toLowerCase().replace(ligatures, spelledOut);
  if (lower.length > longest) return foldAccents(lower);
  return lower.includes('-') ? lower.split('-').map(stemOfPart).join('-') : stemOfPart(lower);
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

function stemOfPart(part: string): string {
  return foldAccents(code.test(part) ? part : stemmer.stem(part));
}
