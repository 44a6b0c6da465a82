import type { TaggedToken, Token, Upos } from '../language.ts';
import { flattenSentences } from '../flatten-sentences.ts';
import { englishLemma } from './lemma.ts';
import { analyseEnglish } from './sentences.ts';
import { correctTags } from './tag-corrections.ts';
import { AnalysedToken } from './analysed-token.ts';
import { englishWord } from './word.ts';

const universalTags = new Set<string>([
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
const isUpos = (tag: string): tag is Upos => universalTags.has(tag);

/** Tags a sentence; one that does not come from `analyseEnglish` is first read again from its words. */
export function englishTag(sentence: readonly Token[]): TaggedToken[] {
  const analysed = sentence.every((token) => AnalysedToken.is(token)) ? sentence : reanalysed(sentence);
  const words = analysed.map(({ text }) => englishWord(text));
  const tags = analysed.map(({ pos }): Upos => (isUpos(pos) ? pos : 'X'));
  correctTags(tags, words, analysed);
  return analysed.map((read, at) => {
    const upos = tags[at]!;
    const { start, lemma } = read;
    const { text, lower, stem } = words[at]!;
    return { text, start, upos, lemma: englishLemma(text, lower, upos, lemma), stem };
  });
}

/**
 * Rebuilds the text of the sentence from its words and offsets and analysed it; a token split differently takes the tag of the
 * token that covers its start.
 */
function reanalysed(sentence: readonly Token[]): AnalysedToken[] {
  const first = sentence[0]?.start ?? 0;
  let line = '';
  const starts: number[] = [];
  for (const token of sentence) {
    if (token.start - first > line.length || (line !== '' && token.start - first < line.length)) line += ' ';
    starts.push(line.length);
    line += token.text;
  }
  const analysed = flattenSentences(analyseEnglish(line));
  let at = 0;
  return sentence.map((token, index) => {
    while (at + 1 < analysed.length && analysed[at + 1]!.start <= starts[index]!) at += 1;
    const read = analysed[at];
    const covers = read !== undefined && read.text === token.text;
    return new AnalysedToken(token.text, token.start, read?.pos ?? 'X', covers ? read.lemma : undefined);
  });
}
