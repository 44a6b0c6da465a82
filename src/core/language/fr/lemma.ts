import type { Upos } from '../language.ts';
import { withoutInvisible } from '../normalize-text.ts';
import type { Lexicon } from './lexicon.ts';

/** Lemmas of articles, pronouns and determiners. */
const functionWordLemmas: ReadonlyMap<string, string> = new Map([
  ["l'", 'le'],
  ['la', 'le'],
  ['les', 'le'],
  ['une', 'un'],
  ['cette', 'ce'],
  ['cet', 'ce'],
  ['ces', 'ce'],
  ["c'", 'ce'],
  ["d'", 'de'],
  ["j'", 'je'],
  ["m'", 'me'],
  ["t'", 'te'],
  ["s'", 'se'],
  ["n'", 'ne'],
  ["qu'", 'que'],
  ["lorsqu'", 'lorsque'],
  ["puisqu'", 'puisque'],
  ["quoiqu'", 'quoique'],
  ["jusqu'", 'jusque'],
  ['toute', 'tout'],
  ['tous', 'tout'],
  ['toutes', 'tout'],
  ['différents', 'différent'],
  ['différentes', 'différent'],
  ['certains', 'certain'],
  ['certaine', 'certain'],
  ['certaines', 'certain'],
  ['quelques', 'quelque'],
  ['sa', 'son'],
  ['ses', 'son'],
  ['ma', 'mon'],
  ['mes', 'mon'],
  ['ta', 'ton'],
  ['tes', 'ton'],
  ['nos', 'notre'],
  ['vos', 'votre'],
  ['leurs', 'leur'],
  ['celle', 'celui'],
  ['ceux', 'celui'],
  ['celles', 'celui'],
  ['elle', 'il'],
  ['ils', 'il'],
  ['elles', 'il'],
  ['aux', 'à'],
  ['au', 'à'],
  ['du', 'de'],
  ['des', 'un'],
  ['quelle', 'quel'],
  ['quels', 'quel'],
  ['quelles', 'quel'],
  ['aucune', 'aucun'],
  ['autres', 'autre'],
  ['mêmes', 'même'],
]);

/** Forms of two verbs of which the lexicon lists the rarer first, with the lemma of the more frequent one (bench/notes/0110). */
const frequentVerbs: readonly (readonly [string, string])[] = [
  // not faillir
  ['falloir', 'faut'],
  // not suivre, nor the seasons
  ['être', 'suis es est sont été étant soit'],
  ['aller', 'vais vas va vont'],
  // not ouvrer
  ['ouvrir', 'ouvre ouvres ouvrent ouvrons ouvrez ouvrait ouvraient ouvrant'],
  // not taire
  ['tuer', 'tue tues'],
  // not voir
  ['vivre', 'vis vit'],
];
const verbLemmas: ReadonlyMap<string, string> = new Map(
  frequentVerbs.flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

/** Units are their own lemma. */
const units = new Set('km m cm mm kg g mg t l ml cl h min s ha kw kwh mw go mo ko to'.split(' '));

/** Lemma of a word with its tag: from the list of function words, the lexicon, or rules for unknown words. */
export function frenchLemma(text: string, upos: Upos, lexicon: Lexicon): string {
  const word = withoutInvisible(text);
  if (upos === 'NUM') return word.toLowerCase();
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return word;
  if (upos === 'ADJ' && /^[XVI]+e$/.test(word)) return word;
  return withLigature(plainLemma(word.toLowerCase(), upos, lexicon));
}

/** Restores œ, which the lexicon writes oe; before u or i it is always œ (cœur, œil, œuvre). */
function withLigature(lemma: string): string {
  return lemma.replaceAll(/oe(?=[ui])/g, 'œ');
}

function plainLemma(lower: string, upos: Upos, lexicon: Lexicon): string {
  if (upos === 'VERB' || upos === 'AUX') return verbLemmas.get(lower) ?? lexicon.get(lower)?.verb ?? lower;
  if (upos === 'PRON') return pronounLemma(lower);
  if (upos === 'SCONJ' && lower === "s'") return 'si';
  const known = functionWordLemmas.get(lower);
  if (known !== undefined && (upos !== 'ADP' || lower !== 'des')) return known;
  if (lower === 'des') return 'de';
  const entry = lexicon.get(lower);
  if (upos === 'NOUN') return units.has(lower) ? lower : (entry?.noun ?? unknownNoun(lower));
  if (upos === 'ADJ') return adjectiveLemma(lower, lexicon);
  return lower;
}

/** Of an inverted pronoun ("-t-il", "-elle", "-le") too, without its hyphens. */
function pronounLemma(lower: string): string {
  const plain = lower.replace(/^-(?:t-)?/, '');
  return functionWordLemmas.get(plain) ?? plain;
}

/** The masculine singular; of a participle used as an adjective, that of the participle. */
function adjectiveLemma(lower: string, lexicon: Lexicon): string {
  const entry = lexicon.get(lower);
  if (entry?.adjective) return entry.adjective;
  for (const form of [lower.replace(/e?s$/, ''), lower.replace(/e$/, '')]) {
    if (form !== lower && /[éiust]$/.test(form) && lexicon.isVerb(form)) return form;
  }
  return entry?.noun ?? lower.replace(/s$/, '');
}

function unknownNoun(lower: string): string {
  if (lower.endsWith('eaux')) return lower.slice(0, -1);
  return lower.length > 3 ? lower.replace(/s$/, '') : lower;
}
