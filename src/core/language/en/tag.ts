import type { TaggedToken, Token, Upos } from '../language.ts';
import { tokensOf } from '../tokens-of.ts';
import { englishLemma } from './lemma.ts';
import { readEnglish } from './sentences.ts';
import { correctTags } from './tag-corrections.ts';
import { ReadToken } from './tokenize.ts';
import { englishWord } from './word.ts';

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
/** Tags a sentence, read again from its words when it does not come from `readEnglish`. */
export function englishTag(sentence: readonly Token[]): TaggedToken[] {
  const reads = sentence.every((token) => ReadToken.is(token)) ? sentence : readAgain(sentence);
  const words = reads.map(({ text }) => englishWord(text));
  const tags = reads.map(({ pos }): Upos => (isUpos(pos) ? pos : 'X'));
  correctTags(tags, words, reads);
  return reads.map((read, at) => {
    const upos = tags[at]!;
    const { start, lemma } = read;
    const { text, lower, stem } = words[at]!;
    return { text, start, upos, lemma: englishLemma(text, lower, upos, lemma), stem };
  });
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
  const reads = tokensOf(readEnglish(line));
  let at = 0;
  return sentence.map((token, index) => {
    while (at + 1 < reads.length && reads[at + 1]!.start <= places[index]!) at += 1;
    const read = reads[at];
    const covers = read !== undefined && read.text === token.text;
    return new ReadToken(token.text, token.start, read?.pos ?? 'X', covers ? read.lemma : undefined);
  });
}
