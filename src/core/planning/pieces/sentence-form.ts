import type { TaggedToken } from '../../language/language.ts';
import type { SentenceForm } from './piece.ts';
import type { Reading } from './read-pieces.ts';

const nouns = new Set(['NOUN', 'PROPN']);
const before = new Set(['DET', 'ADJ', 'NUM', 'ADV']);
const subordinate = new Set(['SCONJ']);
const relative = /^(?:that|which|who|when|where|qui|que|qu['’]|dont|où)$/iu;

/** Pronouns whose noun is in another sentence. */
const unresolved = /^(?:it|they|them|this|these|those|he|she|il|elle|ils|elles|cela|ceci|ça|ceux|celles?|en|y|so)$/iu;

/** The form of a text; without a tagger nothing is certain, and it is a fragment. */
export function sentenceForm(text: string, { locale, language }: Reading): SentenceForm {
  if (language === null) return 'fragment';
  const tokens = language.sentences(text).flatMap((sentence) => language.tag(sentence));
  const main = mainClause(tokens);
  if (main.some(({ text: word, upos }) => unresolved.test(word) && (upos === 'PRON' || upos === 'ADV')))
    return 'fragment';
  const subject = main.findIndex(({ upos }) => nouns.has(upos) || upos === 'PRON');
  if (subject < 0 || !main.slice(0, subject).every(({ upos }) => before.has(upos))) return 'fragment';
  const isVerb = locale === 'fr' ? isFrenchVerb : isEnglishVerb;
  const verb = main.findIndex((token, at) => at > subject && isVerb(token, main[at - 1]));
  if (verb >= 0) return 'sentence';
  return nouns.has(main[subject]?.upos ?? '') ? 'phrase' : 'fragment';
}

/** The words before a subordinate clause. */
function mainClause(tokens: readonly TaggedToken[]): TaggedToken[] {
  const at = tokens.findIndex(({ text, upos }, place) => place > 0 && (subordinate.has(upos) || relative.test(text)));
  return [...(at < 0 ? tokens : tokens.slice(0, at))];
}

/** A noun that a verb without ending agrees with: "the boxes hold". */
const isPlural = (token: TaggedToken | undefined): boolean =>
  token?.upos === 'NOUN' && (token.lemma !== token.text.toLowerCase() || token.text === 'people');

const isEnglishVerb = ({ text, upos, lemma }: TaggedToken, previous: TaggedToken | undefined): boolean =>
  upos === 'AUX' ||
  (upos === 'VERB' &&
    !text.endsWith('ing') &&
    (previous?.upos === 'PRON' ||
      previous?.upos === 'ADV' ||
      text.endsWith('s') ||
      (text === lemma && isPlural(previous)))) ||
  // a verb after a numbered name is tagged as a noun: "bus 7 stops at the gate"
  (upos === 'NOUN' &&
    previous?.upos === 'NUM' &&
    /^(?:stops|runs|leaves|goes|serves|opens|closes)$/u.test(text) &&
    lemma !== text);

const isFrenchVerb = ({ text, upos, lemma }: TaggedToken): boolean =>
  (upos === 'AUX' && !/^(?:été|étant|ayant|eu)$/iu.test(text)) ||
  (upos === 'VERB' && text.toLowerCase() !== lemma && !/(?:é|i|u|s|t)e?s?$|ant$/u.test(text)) ||
  (upos === 'VERB' && /(?:ons|ez|ent)$/u.test(text));
