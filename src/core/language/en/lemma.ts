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
]);

/** Lemma under the tag: proper nouns as written, the rest as the analyser says, in lower case. */
export function englishLemma(text: string, lower: string, upos: Upos, said: string | undefined): string {
  if (upos === 'NUM') return lower.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  if (upos === 'AUX' && lower === 'being') return 'be';
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return withoutInvisible(text);
  if (lower === "'s") return upos === 'PART' ? "'s" : 'be';
  return fixed.get(lower) ?? (said === undefined ? withoutInvisible(lower) : said.toLowerCase());
}
