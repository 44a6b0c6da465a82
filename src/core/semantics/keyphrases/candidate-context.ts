import type { TaggedToken } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { Span } from './phrase-span.ts';

/** Words around a candidate, counted over its occurrences. */
export interface CandidateContext {
  /** After a demonstrative or a possessive: it was named before. */
  anaphoric: number;
  /** After a definite article, contracted ones included. */
  definite: number;
  /** After an indefinite article: it is new. */
  indefinite: number;
  /** After a bare preposition: "de maillage", "of search". */
  bare: number;
  /** At the start of its sentence. */
  opening: number;
  /** Beside a comma or a conjunction: an item of a list. */
  listed: number;
}

export const noContext = (): CandidateContext => ({
  anaphoric: 0,
  definite: 0,
  indefinite: 0,
  bare: 0,
  opening: 0,
  listed: 0,
});

const anaphoric = wordList(`
  ce cet cette ces notre nos leur leurs son sa ses this these such that those our its their
`);
const definite = wordList("le la les l' du des au aux the");
const indefinite = wordList('un une a an');

/** Counts one occurrence. */
export function readContext(context: CandidateContext, sentence: readonly TaggedToken[], span: Span): void {
  const before = sentence[span.from - 1];
  const word = before?.text.toLowerCase() ?? '';
  if (anaphoric.has(word)) context.anaphoric += 1;
  else if (definite.has(word)) context.definite += 1;
  else if (indefinite.has(word)) context.indefinite += 1;
  else if (before?.upos === 'ADP') context.bare += 1;
  if (before === undefined) context.opening += 1;
  if (joins(before) || joins(sentence[span.to])) context.listed += 1;
}

function joins(token: TaggedToken | undefined): boolean {
  return token?.text === ',' || token?.upos === 'CCONJ';
}
