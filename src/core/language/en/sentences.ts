import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { detachString } from '../../values/strings/detach-string.ts';
import { isMarkInName } from '../sentence-marks.ts';
import { normalizePunctuation } from '../normalize-text.ts';
import { AnalysedToken } from './analysed-token.ts';
import { maskDottedNames, pushSign, pushSplitContraction, rejoinHyphens } from './tokenize.ts';

const newAnalyser = () => winkNLP(model, ['sbd', 'pos']);
/** Created for the first English text: creation takes a tenth of a second. */
let analyser: ReturnType<typeof newAnalyser> | null = null;
/** wink-nlp keeps every word that it has read: it is replaced after this many characters, to bound memory. */
const charactersPerAnalyser = 20_000_000;
let charactersRead = 0;

function readDoc(text: string) {
  charactersRead += text.length;
  if (charactersRead > charactersPerAnalyser) {
    analyser = null;
    charactersRead = text.length;
  }
  analyser ??= newAnalyser();
  return { doc: analyser.readDoc(text), its: analyser.its };
}

/** Longer runs without a space are not words: they are cut, so that the cost of a text stays linear. */
const maxRunLength = 400;
const maxPieceLength = 20_000;
/** Characters that wink-nlp cannot read: control characters and lone surrogates. */
// eslint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Sentences of a text with the tags and lemmas of wink-nlp and offsets in that text. A new line ends a sentence. */
export function analyseEnglish(text: string): AnalysedToken[][] {
  const known = text.length <= maxCachedLength ? cached.get(text) : undefined;
  if (known !== undefined) return known.map((sentence) => shifted(sentence, 0));
  const unified = normalizePunctuation(text).replaceAll(unreadable, ' ');
  return invisibleInWord.test(unified) ? readWithoutInvisible(unified) : readVisible(unified);
}

/** Soft hyphens and zero-width characters after a letter: wink-nlp knows no word that contains one. */
const invisibleInWord = /\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const invisibleRuns = /(?<=\p{L})[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** Reads the text without these characters; the tokens are cut from the text with them. */
function readWithoutInvisible(text: string): AnalysedToken[][] {
  const gaps: { at: number; removed: number }[] = [];
  let removed = 0;
  const plain = text.replaceAll(invisibleRuns, (run, place: number) => {
    gaps.push({ at: place - removed, removed: (removed += run.length) });
    return '';
  });
  let gap = 0;
  const offsetIn = (at: number): number => {
    while (gap < gaps.length && gaps[gap]!.at <= at) gap += 1;
    while (gap > 0 && gaps[gap - 1]!.at > at) gap -= 1;
    return at + (gaps[gap - 1]?.removed ?? 0);
  };
  return readVisible(plain).map((sentence) =>
    sentence.map((token) => {
      const start = offsetIn(token.start);
      return token.at(start, text.slice(start, offsetIn(token.start + token.text.length - 1) + 1));
    }),
  );
}

function readVisible(unified: string): AnalysedToken[][] {
  const sentences: AnalysedToken[][] = [];
  eachPiece(unified, (start, end) => {
    if (end - start <= maxCachedLength) {
      for (const sentence of readShort(unified.slice(start, end))) sentences.push(shifted(sentence, start));
    } else for (const sentence of readPiece(unified, start, end)) sentences.push(sentence);
  });
  return sentences;
}

/** Menus, titles and list items repeat on every page of a site: their sentences are cached. */
const maxCachedLength = 60;
const maxCached = 20_000;
const cached = new Map<string, readonly AnalysedToken[][]>();

function readShort(line: string): readonly AnalysedToken[][] {
  let read = cached.get(line);
  if (read === undefined) {
    const own = detachString(line);
    read = readPiece(own, 0, own.length);
    if (cached.size >= maxCached) cached.clear();
    cached.set(own, read);
  }
  return read;
}

function shifted(sentence: readonly AnalysedToken[], from: number): AnalysedToken[] {
  return sentence.map((token) => token.at(from + token.start));
}

/** Calls `read` with each line; a very long line is cut at a space where there is one. */
function eachPiece(text: string, read: (start: number, end: number) => void): void {
  for (let next = 0; next < text.length; ) {
    let start = next;
    const last = endOfLine(text, start);
    next = last + 1;
    if (last === start) continue;
    while (last - start > maxPieceLength) {
      const space = text.lastIndexOf(' ', start + maxPieceLength);
      const end = space > start ? space : start + maxPieceLength;
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

/** Longer sentences are cut: lists without full stops and data would otherwise be one sentence. */
const maxTokens = 400;

function readPiece(text: string, from: number, to: number): AnalysedToken[][] {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return [];
  if (piece.length >= minDataLength && (/\S{400}/.test(piece) || isData(piece))) return cut(dataTokens(piece, from));
  const sentences = analysedSentences(piece, from);
  return sentences.flatMap((sentence) => cut(rejoinHyphens(sentence, text)));
}

/** Sentences of wink-nlp, with names and contractions corrected; `from` is the offset of the piece. */
function analysedSentences(piece: string, from: number): AnalysedToken[][] {
  const masked = maskDottedNames(piece);
  const { doc, its } = readDoc(masked);
  const tokens = doc.tokens();
  const values = tokens.out();
  const tags = tokens.out(its.pos as never) as unknown as string[];
  const lemmas = tokens.out(its.lemma as never) as unknown as (string | undefined)[];
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][];
  const sentences: AnalysedToken[][] = [];
  let cursor = 0;
  for (const [first, last] of spans) {
    const sentence: AnalysedToken[] = [];
    for (let at = first; at <= last; at += 1) {
      const value = values[at]!;
      const start = value.trim() === '' ? -1 : offsetOf(masked, value, cursor);
      if (start < 0) continue;
      cursor = start + value.length;
      const name = masked === piece ? value : piece.slice(start, cursor);
      if (name !== value) sentence.push(new AnalysedToken(name, from + start, 'NOUN', name));
      else if (value.length > 1 || !pushSign(value, from + start, sentence))
        pushSplitContraction(new AnalysedToken(value, from + start, tags[at] ?? 'X', lemmas[at]), sentence);
    }
    if (sentence.length > 0) pushSentence(sentence, sentences);
  }
  return sentences;
}

/** Pushes a sentence, or appends it to the one before, whose last mark is part of a name in code ("vec![1, 2]"). */
function pushSentence(sentence: AnalysedToken[], to: AnalysedToken[][]): void {
  const before = to.at(-1);
  if (before !== undefined && isMarkInName(before.at(-2), before.at(-1)!, sentence[0]!)) before.push(...sentence);
  else to.push(sentence);
}

function cut(sentence: AnalysedToken[]): AnalysedToken[][] {
  if (sentence.length <= maxTokens) return [sentence];
  return Array.from({ length: Math.ceil(sentence.length / maxTokens) }, (_, at) =>
    sentence.slice(at * maxTokens, (at + 1) * maxTokens),
  );
}

/** A shorter line is always read as prose. */
const minDataLength = 200;
/** Prose is four fifths letters; tables of numbers, bullets, drawings in signs and other scripts have fewer. */
const minLetterShare = 0.55;
/** Per space. Prose has a sign inside one word in ten. */
const maxInnerSigns = 0.75;

/** True for a long line that is not English prose: table of numbers, drawing in signs, list of names, other script. */
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
  return letters < minLetterShare * piece.length || inner > maxInnerSigns * spaces;
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x250);
}

/** The runs without a space of a line of data, cut at `maxRunLength` characters. */
function dataTokens(piece: string, from: number): AnalysedToken[] {
  return [...piece.matchAll(/\S{1,400}/gu)].map((run) => new AnalysedToken(run[0], from + run.index, 'X', undefined));
}

/** Offset of a token in the piece: after the spaces at the cursor, or shortly after; −1 when it is not found. */
function offsetOf(piece: string, value: string, cursor: number): number {
  let at = cursor;
  while (at < piece.length && isSpace(piece.charCodeAt(at))) at += 1;
  if (piece.startsWith(value, at)) return at;
  const near = piece.slice(cursor, cursor + value.length + maxRunLength).indexOf(value);
  return near < 0 ? -1 : cursor + near;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}
