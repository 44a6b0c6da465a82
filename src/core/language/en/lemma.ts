import type { Upos } from '../language.ts';
import { withoutInvisible } from '../unify.ts';

/** Contracted forms and what the analyser leaves as written. */
const fixed: ReadonlyMap<string, string> = new Map([
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
  // Plurals read as singulars, as Universal Dependencies does.
  ['data', 'data'],
  ['media', 'media'],
]);

/** Comparatives of adverbs, which the analyser leaves. */
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
/** "Iraqis", "Palestinians", "Muslims": people of a country, a faith or a school, in the plural. */
const peoples = /(?:[aq]i|ian|ist|ite|lim|ican)s$/;

/** Lemma under the tag: proper nouns as written, the rest as the analyser says, in lower case. */
export function englishLemma(text: string, lower: string, upos: Upos, said: string | undefined): string {
  if (upos === 'NUM') return lower.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  if (upos === 'AUX' && lower === 'being') return 'be';
  if (upos === 'PROPN' && peoples.test(lower)) return withoutInvisible(text).slice(0, -1);
  if (upos === 'NOUN' && halfDays.has(lower)) return halfDays.get(lower)!;
  if (upos === 'ADV' && comparatives.has(lower)) return comparatives.get(lower)!;
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return withoutInvisible(text);
  if (lower === "'s") return upos === 'PART' ? "'s" : 'be';
  return fixed.get(lower) ?? (said === undefined ? withoutInvisible(lower) : said.toLowerCase());
}
