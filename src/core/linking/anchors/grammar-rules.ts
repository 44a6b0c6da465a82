import type { LanguageCode, TaggedToken } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import {
  cutsHead,
  cutsPhrase,
  hasDemonstrative,
  isPartOfPhrase,
  isPartOfProperName,
  pointsInPage,
} from './anchor-boundaries.ts';
import type { AnchorRun } from './anchor-run.ts';

/** True when the grammar of the sentence lets the run name a page. `whole`: it is a whole name of the page. */
export function isGrammaticalName(run: AnchorRun, code: LanguageCode, whole: boolean): boolean {
  if (!isNounPhraseOrName(run, code) || !hasNoun(run)) return false;
  if (isDeictic(run) || isControl(run) || isDate(run)) return false;
  if (cutsHead(run, code) || pointsInPage(run) || hasDemonstrative(run)) return false;
  return !cutsPhrase(run) && !isPartOfProperName(run) && (whole || !isPartOfPhrase(run, code));
}

function tagsOf({ sentence, from, to }: AnchorRun): readonly TaggedToken[] {
  return sentence.tags().slice(from, to);
}

/** A noun phrase, the title, an anchor in use, or a title in the infinitive; never a conjugated verb. */
function isNounPhraseOrName(run: AnchorRun, code: LanguageCode): boolean {
  if (run.title) return true;
  const tags = tagsOf(run);
  const before = run.sentence.tags()[run.from - 1];
  if (run.phrase) return !tags.some((tag) => tag.upos === 'AUX' || tag.upos === 'PRON');
  return (
    run.known && tags.every((tag, at) => isNominal(tag) || isUnconjugated(tag, at === 0 ? before : tags[at - 1], code))
  );
}

function isNominal(tag: TaggedToken): boolean {
  return tag.upos !== 'VERB' && tag.upos !== 'AUX' && tag.upos !== 'PRON' && tag.upos !== 'SCONJ';
}

function isUnconjugated(tag: TaggedToken, before: TaggedToken | undefined, code: LanguageCode): boolean {
  if (tag.upos !== 'VERB') return false;
  const text = tag.text.toLowerCase();
  if (code === 'fr') return text === tag.lemma.toLowerCase();
  return text.endsWith('ing') || (text === tag.lemma.toLowerCase() && before?.text.toLowerCase() === 'to');
}

/** False for "aller plus loin", "se connecter": an action without an object may be about anything. */
function hasNoun(run: AnchorRun): boolean {
  return tagsOf(run).some(
    ({ upos, text }, at) =>
      upos === 'NOUN' ||
      upos === 'PROPN' ||
      upos === 'X' ||
      upos === 'NUM' ||
      // "such as Aqua-shine": an adjective that no dictionary has, with a capital inside a sentence, is a name.
      (upos === 'ADJ' && run.from + at > 0 && /^\p{Lu}/u.test(text)),
  );
}

/** "l’étape suivante", "quel contexte": words that refer to the text itself or leave the meaning open. */
function isDeictic(run: AnchorRun): boolean {
  return tagsOf(run).some(
    ({ text }) => deictics.has(text.toLowerCase()) || (!run.title && openWords.has(text.toLowerCase())),
  );
}

const deictics = wordList(`
  suivant suivante suivants suivantes précédent précédente précédents précédentes premier première premiers premières
  dernier dernière derniers dernières prochain prochaine prochains prochaines présent présente
  next previous first last following above below current former latter
`);

const openWords = wordList(`
  quel quelle quels quelles lequel laquelle tel telle tels telles autre autres
  which what whose such other another
`);

/** "Cliquez sur Date et heure", "type Mouse", "select Add Layer": a button or an input, not a page. */
function isControl({ sentence, from, to, title }: AnchorRun): boolean {
  const tags = sentence.tags();
  const startsWithVerb = !title && to - from > 1 && controlVerbs.has(tags[from]!.lemma.toLowerCase());
  if (startsWithVerb && /^\p{Lu}/u.test(tags[from + 1]!.text)) return true;
  if (!/^\p{Lu}/u.test(tags[from]!.text)) return false;
  return tags.slice(Math.max(0, from - reach), from).some(({ lemma }) => controlVerbs.has(lemma.toLowerCase()));
}

/** Words before the control that are searched for its verb. Working assumption. */
const reach = 3;
const controlVerbs = wordList(`
  cliquer sélectionner choisir saisir taper appuyer cocher décocher presser activer ouvrir
  click select choose type press tap check uncheck hit open enter
`);

/** "1er juin 2020" names a page by accident. */
function isDate(run: AnchorRun): boolean {
  return tagsOf(run).every(({ text, upos }) => upos === 'NUM' || /^\d/.test(text) || months.has(text.toLowerCase()));
}

const months = wordList(`
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  january february march april may june july august september october november december
`);
