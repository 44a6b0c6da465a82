import type { TaggedToken, Token, Upos } from '../language.ts';
import { englishLemma } from './lemma.ts';
import { readEnglish } from './sentences.ts';
import { englishStem } from './stem.ts';
import type { ReadToken } from './tokenize.ts';

const known = new Set<string>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
]);
const isUpos = (tag: string): tag is Upos => known.has(tag);
/** What the reading of a text said of its tokens, so that a sentence of `sentences` is not read twice. */
const readings = new WeakMap<Token, ReadToken>();

/** Sentences of a text; their tokens remember how they were read. */
export function englishSentences(text: string): Token[][] {
  return readEnglish(text).map((sentence) =>
    sentence.map((read) => {
      const token = { text: read.text, start: read.start };
      readings.set(token, read);
      return token;
    }),
  );
}

/** Tags a sentence, read again from its words when it does not come from `englishSentences`. */
export function englishTag(sentence: readonly Token[]): TaggedToken[] {
  const reads = sentence.every((token) => readings.has(token))
    ? sentence.map((token) => readings.get(token)!)
    : readAgain(sentence);
  const tags = corrected(reads);
  return sentence.map((token, at) => ({
    text: token.text,
    start: token.start,
    upos: tags[at]!,
    lemma: englishLemma(token.text, tags[at]!, reads[at]!.lemma),
    stem: englishStem(token.text),
  }));
}

/** The sentence is laid out again at its own offsets; a token cut differently takes the reading that covers its start. */
function readAgain(sentence: readonly Token[]): ReadToken[] {
  const first = sentence[0]?.start ?? 0;
  let line = '';
  const places: number[] = [];
  for (const token of sentence) {
    if (token.start - first > line.length || (line !== '' && token.start - first < line.length)) line += ' ';
    places.push(line.length);
    line += token.text;
  }
  const reads = readEnglish(line).flat();
  let at = 0;
  return sentence.map((token, index) => {
    while (at + 1 < reads.length && reads[at + 1]!.start <= places[index]!) at += 1;
    const read = reads[at];
    const covers = read !== undefined && read.text === token.text;
    return { ...token, pos: read?.pos ?? 'X', lemma: covers ? read.lemma : undefined };
  });
}

function corrected(reads: readonly ReadToken[]): Upos[] {
  return reads.map(({ pos }): Upos => (isUpos(pos) ? pos : 'X'));
}
