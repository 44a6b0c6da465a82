import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { ownCopy } from '../own-copy.ts';
import { unify } from '../unify.ts';
import { maskNames, pushParts, pushSign, ReadToken, rejoinHyphens } from './tokenize.ts';

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
  const sentences: ReadToken[][] = [];
  for (const { start, end } of pieces(unified)) {
    const read =
      end - start <= shortLine ? readShort(unified.slice(start, end), start) : readPiece(unified, start, end);
    for (const sentence of read) sentences.push(sentence);
  }
  return sentences;
}

/** Menus, titles and list items come back on every page of a site: their readings are kept. */
const shortLine = 60;
const mostKept = 20_000;
const kept = new Map<string, readonly ReadToken[][]>();

function readShort(line: string, from: number): ReadToken[][] {
  let read = kept.get(line);
  if (read === undefined) {
    const own = ownCopy(line);
    read = readPiece(own, 0, own.length);
    if (kept.size >= mostKept) kept.clear();
    kept.set(own, read);
  }
  return read.map((sentence) => sentence.map((token) => token.at(from + token.start)));
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

/** No sentence is longer: lists without points and data are cut, so that no reader meets a page as one sentence. */
const mostTokens = 400;

function readPiece(text: string, from: number, to: number): ReadToken[][] {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return [];
  if (piece.length >= fewestOfData && (/\S{400}/.test(piece) || isData(piece))) return cut(runs(piece, from));
  const seen = maskNames(piece);
  const doc = analyser.readDoc(seen);
  const tokens = doc.tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos as never) as unknown as string[];
  const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[];
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][];
  const sentences: ReadToken[][] = [];
  let cursor = 0;
  for (const [first, last] of spans) {
    const sentence: ReadToken[] = [];
    for (let at = first; at <= last; at += 1) {
      const value = values[at]!;
      const start = value.trim() === '' ? -1 : placeOf(seen, value, cursor);
      if (start < 0) continue;
      cursor = start + value.length;
      const name = seen === piece ? value : piece.slice(start, cursor);
      if (name !== value) sentence.push(new ReadToken(name, from + start, 'NOUN', name));
      else if (value.length > 1 || !pushSign(value, from + start, sentence))
        pushParts(value, from + start, tags[at] ?? 'X', lemmas[at], sentence);
    }
    if (sentence.length > 0) sentences.push(...cut(rejoinHyphens(sentence, text)));
  }
  return sentences;
}

function cut(sentence: ReadToken[]): ReadToken[][] {
  if (sentence.length <= mostTokens) return [sentence];
  return Array.from({ length: Math.ceil(sentence.length / mostTokens) }, (_, at) =>
    sentence.slice(at * mostTokens, (at + 1) * mostTokens),
  );
}

const fewestOfData = 200;
/** Prose is four fifths letters; tables of figures, bullets and pictures have few. */
const fewestLetters = 0.55;

/** A long line that is no prose: tables of figures, pictures, rules. */
function isData(piece: string): boolean {
  let letters = 0;
  for (let at = 0; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at) | 32;
    if ((code >= 97 && code <= 122) || (code >= 0xe0 && code < 0x2000)) letters += 1;
  }
  return letters < fewestLetters * piece.length;
}

/** What is no prose: its runs without space, cut at `longestRun` characters. */
function runs(piece: string, from: number): ReadToken[] {
  return [...piece.matchAll(/\S{1,400}/gu)].map((run) => new ReadToken(run[0], from + run.index, 'X', undefined));
}

/** The value's offset: after the spaces at the cursor, or close behind. */
function placeOf(piece: string, value: string, cursor: number): number {
  let at = cursor;
  while (at < piece.length && isSpace(piece.charCodeAt(at))) at += 1;
  if (piece.startsWith(value, at)) return at;
  const near = piece.slice(cursor, cursor + value.length + longestRun).indexOf(value);
  return near < 0 ? -1 : cursor + near;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}
