import type { Upos } from '../language.ts';
import { withoutInvisible } from '../normalize-text.ts';

/** Lemmas of contracted forms and of words that wink-nlp leaves as written. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['an', 'a'],
  ['me', 'I'],
  ['i', 'I'],
  ['us', 'we'],
  ['him', 'he'],
  ['them', 'they'],
  ['these', 'this'],
  ['those', 'that'],
  // Plurals that are their own lemma in Universal Dependencies.
  ['data', 'data'],
  ['media', 'media'],
]);

/** Comparatives of adverbs, which wink-nlp leaves as written. */
const comparatives: ReadonlyMap<string, string> = new Map([
  ['later', 'late'],
  ['earlier', 'early'],
  ['sooner', 'soon'],
  ['closer', 'close'],
  ['faster', 'fast'],
  ['longer', 'long'],
  ['harder', 'hard'],
  ['higher', 'high'],
  ['lower', 'low'],
  ['deeper', 'deep'],
]);
const halfDays: ReadonlyMap<string, string> = new Map([
  ['am', 'a.m.'],
  ['pm', 'p.m.'],
]);
/** Plural names of peoples and groups: "Iraqis", "Palestinians", "Muslims". */
const peoples = /(?:[aq]i|ian|ist|ite|lim|ican)s$/;

/** Lemma of a word with its tag: proper nouns as written, the others from wink-nlp (`analysed`), in lower case. */
export function englishLemma(text: string, lower: string, upos: Upos, analysed: string | undefined): string {
  if (upos === 'NUM') return lower.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  if (upos === 'AUX' && lower === 'being') return 'be';
  if (upos === 'PROPN' && peoples.test(lower)) return withoutInvisible(text).slice(0, -1);
  if (upos === 'NOUN' && halfDays.has(lower)) return halfDays.get(lower)!;
  if (upos === 'ADV' && comparatives.has(lower)) return comparatives.get(lower)!;
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return withoutInvisible(text);
  if (lower === "'s") return upos === 'PART' ? "'s" : 'be';
  return exceptions.get(lower) ?? (analysed === undefined ? withoutInvisible(lower) : analysed.toLowerCase());
}
