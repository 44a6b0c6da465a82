import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { unify } from '../unify.ts';
import { type ReadToken, rejoinHyphens, splitClitics } from './tokenize.ts';

const analyser = winkNLP(model, ['sbd', 'pos']);
const { its } = analyser;
/** Longer runs without a space are no words: cut, so that no text costs more than its length. */
const longestRun = 400;
const longestPiece = 20_000;
/** Characters the analyser trips on: control characters, and halves of pairs. */
// eslint-disable-next-line no-control-regex
const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Sentences of a text as the analyser reads them, tokens with offsets in the text given. A new line ends a sentence. */
export function readEnglish(text: string): ReadToken[][] {
  const unified = unify(text).replaceAll(harmful, ' ');
  return pieces(unified).flatMap(({ start, end }) => readPiece(unified, start, end));
}

/** Lines; an endless line is cut at a space, or where it must. */
function pieces(text: string): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    let start = line.index;
    const last = start + line[0].length;
    while (last - start > longestPiece) {
      const space = text.lastIndexOf(' ', start + longestPiece);
      const end = space > start ? space : start + longestPiece;
      result.push({ start, end });
      start = end;
    }
    result.push({ start, end: last });
  }
  return result;
}

function readPiece(text: string, from: number, to: number): ReadToken[][] {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return [];
  if (/\S{400}/.test(piece)) return [runs(piece, from)];
  const doc = analyser.readDoc(piece);
  const values = doc.tokens().out();
  const tags = doc.tokens().out(its.pos as never) as unknown as string[];
  const lemmas = doc.tokens().out(its.lemma as never) as unknown as (string | undefined)[];
  const ends = sentenceEnds(doc.sentences().out(), piece);
  const sentences: ReadToken[][] = [];
  let current: ReadToken[] = [];
  let cursor = 0;
  let ending = 0;
  values.forEach((value, at) => {
    if (value.trim() === '') return;
    const start = placeOf(piece, value, cursor);
    if (start < 0) return;
    while (ending < ends.length && start >= ends[ending]!) {
      if (current.length > 0) sentences.push(current);
      current = [];
      ending += 1;
    }
    cursor = start + value.length;
    current.push(...splitClitics({ text: value, start: from + start, pos: tags[at] ?? 'X', lemma: lemmas[at] }));
  });
  if (current.length > 0) sentences.push(current);
  return sentences.map((sentence) => rejoinHyphens(sentence, text));
}

/** Text with a run too long for words: the runs themselves, cut at `longestRun` characters. */
function runs(piece: string, from: number): ReadToken[] {
  return [...piece.matchAll(/\S{1,400}/g)].map((run) => ({
    text: run[0],
    start: from + run.index,
    pos: 'X',
    lemma: undefined,
  }));
}

function sentenceEnds(sentences: readonly string[], piece: string): number[] {
  let cursor = 0;
  return sentences.map((sentence) => {
    const start = placeOf(piece, sentence, cursor);
    cursor = (start < 0 ? cursor : start) + sentence.length;
    return cursor;
  });
}

/** The value's offset: after the spaces at the cursor, or close behind. */
function placeOf(piece: string, value: string, cursor: number): number {
  let at = cursor;
  while (at < piece.length && /\s/.test(piece[at]!)) at += 1;
  if (piece.startsWith(value, at)) return at;
  const near = piece.slice(cursor, cursor + value.length + longestRun).indexOf(value);
  return near < 0 ? -1 : cursor + near;
}
