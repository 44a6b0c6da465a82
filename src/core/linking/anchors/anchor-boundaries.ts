import type { LanguageCode, TaggedToken } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { LinkingSite } from '../linking-site.ts';
import { referringVerbs } from './adjacent-words.ts';
import type { AnchorRun } from './anchor-run.ts';

/** "création du système" in "création du système de fichiers": the rest of the phrase changes the meaning. */
export function isPartOfPhrase(run: AnchorRun, code: LanguageCode): boolean {
  return run.sentence
    .phrases()
    .some(({ from, to }) => (from === run.from && to > run.to) || (code === 'en' && to === run.to && from < run.from));
}

/** "masks with the selected" in "merges the layer masks with the selected layers": ends inside a phrase that it does not start. */
export function cutsPhrase(run: AnchorRun): boolean {
  if (run.title || run.phrase) return false;
  return run.sentence.phrases().some(({ from, to }) => from > run.from && from < run.to && to > run.to);
}

/**
 * "l’épreuve théorique" of "l’épreuve théorique générale", "arme de catégorie" of "arme de catégorie B", "retrait de 6
 * points": a word of the name is left out, or a number is added.
 */
export function truncatesName(site: LinkingSite, { sentence, from, to, title }: AnchorRun, target: number): boolean {
  const { titles, titleWords } = site.vocabularyOf(target)!;
  if (title) return false;
  const continuesTitle = (at: number, step: number): boolean => {
    const word = sentence.words[at];
    if (word === undefined || word.closed) return false;
    if (word.ids.some((id) => titles[0]?.includes(id))) return true;
    const next = sentence.words[at + step];
    return word.ids.length === 0 && next?.closed === false && next.ids.some((id) => titles[0]?.includes(id));
  };
  if (continuesTitle(from - 1, -1) || continuesTitle(to, 1)) return true;
  if (/^\s(?:\p{Lu}|\d+)(?![\p{L}\p{N}])/u.test(sentence.block.text.slice(sentence.words[to - 1]!.end))) return true;
  const own = site.pages[target]?.text.title ?? titleWords.join(' ');
  return numbersIn(sentence, from, to).some((number) => !own.includes(number));
}

function numbersIn({ block, words }: AnchorRun['sentence'], from: number, to: number): string[] {
  return (
    block.text.slice(words[from]!.start, words[to - 1]!.end).match(/(?<![\p{L}\p{N}.-])\d+(?![\p{L}\p{N}.-])/gu) ?? []
  );
}

/** "majeure sous tutelle" in "une personne majeure sous tutelle": the head noun is before the anchor. */
export function cutsHead({ sentence, from, title }: AnchorRun, code: LanguageCode): boolean {
  const tags = sentence.tags();
  return code === 'fr' && !title && tags[from]!.upos === 'ADJ' && tags[from - 1]?.upos === 'NOUN';
}

/** "l’existence de ce fonds social", "this function": refers to an earlier sentence. */
export function hasDemonstrative({ sentence, from, title }: AnchorRun): boolean {
  return !title && demonstratives.has(sentence.tags()[from - 1]?.text.toLowerCase() ?? '');
}

const demonstratives = wordList('ce cet cette ces this that these those');

/** "the following macro definition", "the built-in types above", "la liste ci-dessous": something on the same page. */
export function pointsInPage({ sentence, from, to }: AnchorRun): boolean {
  const tags = sentence.tags();
  let first = from - 1;
  while (first >= 0 && first > from - reach && inGroup.has(tags[first]!.upos) && !isPointer(tags[first])) first -= 1;
  if (isPointer(tags[first]) && tags[first - 1]?.upos === 'DET') return true;
  let last = to;
  while (last < to + reach && inGroup.has(tags[last]?.upos ?? '') && !isPointer(tags[last])) last += 1;
  // "above the limit", "suivant la durée": a preposition.
  return isPointer(tags[last]) && !startsGroup.has(tags[last + 1]?.upos ?? '');
}

function isPointer(tag: TaggedToken | undefined): boolean {
  return tag !== undefined && pointers.has(tag.text.toLowerCase());
}

/** Words of a noun group read on each side of the anchor. Working assumption. */
const reach = 3;
const inGroup: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const startsGroup: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'NOUN', 'PROPN']);
const pointers = wordList(`
  suivant suivante suivants suivantes ci-dessus ci-dessous ci-après following above below
`);

/** "SUBSCRIPTION" in "ALTER SUBSCRIPTION", "Layer Masks" in "Disable Layer Masks": adjacent capitals are one name. */
export function isPartOfProperName({ sentence, from, to }: AnchorRun): boolean {
  const tags = sentence.tags();
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tags[at]?.text ?? '');
  // "Voir Ventes à distance": the verb at the start of the sentence also has a capital.
  const joins = (at: number): boolean =>
    isCapital(at) && inNames.has(tags[at]!.upos) && !(at === 0 && referringVerbs.has(tags[at]!.lemma.toLowerCase()));
  return (isCapital(from) && joins(from - 1)) || (isCapital(to - 1) && joins(to));
}

const inNames: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);
