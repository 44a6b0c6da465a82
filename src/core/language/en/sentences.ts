import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { detachString } from '../../values/strings/detach-string.ts';
import { isMarkOfName } from '../sentence-marks.ts';
import { unify } from '../unify.ts';
import { maskNames, pushParts, pushSign, ReadToken, rejoinHyphens } from './tokenize.ts';

const newAnalyser = () => winkNLP(model, ['sbd', 'pos']);
/** Made when the first text comes: it takes a tenth of a second, which a run without English texts is spared. */
let analyser: ReturnType<typeof newAnalyser> | null = null;
/** The analyser remembers every word it meets: it is made anew after so many characters, so that memory stays bounded. */
const longestLife = 20_000_000;
let readByIt = 0;

function readDoc(text: string) {
  readByIt += text.length;
  if (readByIt > longestLife) {
    analyser = null;
    readByIt = text.length;
  }
  analyser ??= newAnalyser();
  return { doc: analyser.readDoc(text), its: analyser.its };
}

/** Longer runs without a space are no words: cut, so that no text costs more than its length. */
const longestRun = 400;
const longestPiece = 20_000;
/** Characters the analyser trips on: control characters, and halves of pairs. */
// eslint-disable-next-line no-control-regex
const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Sentences of a text as the analyser reads them, tokens with offsets in the text given. A new line ends a sentence. */
export function readEnglish(text: string): ReadToken[][] {
  const known = text.length <= shortLine ? kept.get(text) : undefined;
  if (known !== undefined) return known.map((sentence) => placed(sentence, 0));
  const unified = unify(text).replaceAll(harmful, ' ');
  return inWord.test(unified) ? readWithoutInvisible(unified) : readVisible(unified);
}

/** Soft hyphens and zero-width characters after a letter: the analyser would know no word that holds one. */
const inWord = /\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const invisibles = /(?<=\p{L})[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** Read without them; tokens are cut from the text that has them. */
function readWithoutInvisible(text: string): ReadToken[][] {
  const gaps: { at: number; removed: number }[] = [];
  let removed = 0;
  const plain = text.replaceAll(invisibles, (run, place: number) => {
    gaps.push({ at: place - removed, removed: (removed += run.length) });
    return '';
  });
  let gap = 0;
  const placeIn = (at: number): number => {
    while (gap < gaps.length && gaps[gap]!.at <= at) gap += 1;
    while (gap > 0 && gaps[gap - 1]!.at > at) gap -= 1;
    return at + (gaps[gap - 1]?.removed ?? 0);
  };
  return readVisible(plain).map((sentence) =>
    sentence.map((token) => {
      const start = placeIn(token.start);
      return token.at(start, text.slice(start, placeIn(token.start + token.text.length - 1) + 1));
    }),
  );
}

function readVisible(unified: string): ReadToken[][] {
  const sentences: ReadToken[][] = [];
  eachPiece(unified, (start, end) => {
    if (end - start <= shortLine) {
      for (const sentence of readShort(unified.slice(start, end))) sentences.push(placed(sentence, start));
    } else for (const sentence of readPiece(unified, start, end)) sentences.push(sentence);
  });
  return sentences;
}

/** Menus, titles and list items come back on every page of a site: their readings are kept. */
const shortLine = 60;
const mostKept = 20_000;
const kept = new Map<string, readonly ReadToken[][]>();

function readShort(line: string): readonly ReadToken[][] {
  let read = kept.get(line);
  if (read === undefined) {
    const own = detachString(line);
    read = readPiece(own, 0, own.length);
    if (kept.size >= mostKept) kept.clear();
    kept.set(own, read);
  }
  return read;
}

function placed(sentence: readonly ReadToken[], from: number): ReadToken[] {
  return sentence.map((token) => token.at(from + token.start));
}

/** Lines; an endless line is cut at a space, or where it must. */
function eachPiece(text: string, read: (start: number, end: number) => void): void {
  for (let next = 0; next < text.length; ) {
    let start = next;
    const last = endOfLine(text, start);
    next = last + 1;
    if (last === start) continue;
    while (last - start > longestPiece) {
      const space = text.lastIndexOf(' ', start + longestPiece);
      const end = space > start ? space : start + longestPiece;
      read(start, end);
      start = end;
    }
    read(start, last);
  }
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1;
  return at;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** No sentence is longer: lists without points and data are cut, so that no reader meets a page as one sentence. */
const mostTokens = 400;

function readPiece(text: string, from: number, to: number): ReadToken[][] {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return [];
  if (piece.length >= fewestOfData && (/\S{400}/.test(piece) || isData(piece))) return cut(runs(piece, from));
  const seen = maskNames(piece);
  const { doc, its } = readDoc(seen);
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
    const before = sentences.at(-1);
    if (before !== undefined && sentence.length > 0 && isMarkOfName(before.at(-2), before.at(-1)!, sentence[0]!))
      before.push(...sentence);
    else if (sentence.length > 0) sentences.push(sentence);
  }
  return sentences.flatMap((sentence) => cut(rejoinHyphens(sentence, text)));
}

function cut(sentence: ReadToken[]): ReadToken[][] {
  if (sentence.length <= mostTokens) return [sentence];
  return Array.from({ length: Math.ceil(sentence.length / mostTokens) }, (_, at) =>
    sentence.slice(at * mostTokens, (at + 1) * mostTokens),
  );
}

const fewestOfData = 200;
/** Prose is four fifths letters; tables of figures, bullets, pictures and other scripts have few. */
const fewestLetters = 0.55;
/** Prose has a sign inside one word in ten. */
const mostInnerSigns = 0.75;

/** A long line that is no English prose: tables of figures, pictures, rules, lists of names, other scripts. */
function isData(piece: string): boolean {
  let letters = 0;
  let spaces = 1;
  let inner = 0;
  for (let at = 0; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    if (isLatin(code)) letters += 1;
    else if (code === 32) spaces += 1;
    else if (isLatin(piece.charCodeAt(at - 1)) && isLatin(piece.charCodeAt(at + 1))) inner += 1;
  }
  return letters < fewestLetters * piece.length || inner > mostInnerSigns * spaces;
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x250);
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
