import { detachString } from '../values/strings/detach-string.ts';
import { byteLetters, packedSequences } from './letter-sequences-data.ts';

/**
 * The languages that occur on French and English sites; a text in another language is taken for one of them. On a tie the
 * first one wins.
 */
export const detectedLanguages: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
const languageCount = 8;

/** Language of a text from its letter sequences. */
export interface SequenceScores {
  /** The most likely language; empty without a known sequence. */
  readonly language: string;
  /** True when the text was long enough: what follows it would not be read. */
  readonly isEnough: boolean;
  /** Score from 0 to 1 of each language that has one of the sequences. */
  scores(): Record<string, number>;
}

/** Reading ends at the first word that ends after `enoughBytes`, and at `maxBytes` at the latest. */
const enoughBytes = 350;
const maxBytes = 380;
const maxCharacters = 1_000;
/** Added to the values of the table, which are stored relative to the smallest. */
const minValue = 53;
const scale = 25;

/**
 * Scores a text as eld 2.1.0 does (Nito T.M., Apache License 2.0) with its small table and these eight languages: sequences
 * of four bytes, one every three bytes, each counted once. The sequences of a word are cached for all texts.
 */
export function scoreSequences(text: string): SequenceScores {
  const { starts, languageOf, values, lastCall } = (table ??= unpacked());
  const { words, isEnough } = wordsOf(text);
  const sums = new Float64Array(languageCount);
  callNumber += 1;
  for (let index = 0; index < words.length; index += 1) {
    const { known } = words[index]!;
    for (let next = 0; next < known.length; next += 1) {
      const sequence = known[next]!;
      if (lastCall[sequence] === callNumber) continue;
      lastCall[sequence] = callNumber;
      const end = starts[sequence + 1] as number;
      for (let at = starts[sequence] as number; at < end; at += 1) {
        sums[languageOf[at] as number]! += values[at] as number;
      }
    }
  }
  let best = -1;
  for (let language = 0; language < languageCount; language += 1) {
    if (sums[language]! > (best < 0 ? 0 : sums[best]!)) best = language;
  }
  return { language: detectedLanguages[best] ?? '', isEnough, scores: () => scoresOf(sums, words) };
}

function scoresOf(sums: Float64Array, words: readonly Word[]): Record<string, number> {
  const sequences = new Set(words.flatMap(({ bytes }) => sequencesOf(bytes))).size;
  const scores: Record<string, number> = {};
  for (const [language, sum] of sums.entries()) {
    if (sum > 0) scores[detectedLanguages[language]!] = sum / sequences / (sum / sequences + scale);
  }
  return scores;
}

interface Table {
  /** Number of each sequence. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The entries of sequence i are `[starts[i] … starts[i + 1])` of `languageOf` and `values`; most have one language. */
  readonly starts: Uint32Array;
  readonly languageOf: Uint8Array;
  readonly values: Uint8Array;
  /** Per sequence, the number of the last call that counted it. */
  readonly lastCall: Float64Array;
}

let table: Table | null = null;
/** Counts the calls of `scoreSequences`, so that `lastCall` need not be cleared. */
let callNumber = 0;

/** Read by character codes: splitting the twenty thousand lines twice takes a quarter longer at each start. */
function unpacked(): Table {
  const text = packedSequences;
  const numbers = new Map<string, number>();
  const starts: number[] = [0];
  const languageOf = new Uint8Array(text.length);
  const values = new Uint8Array(text.length);
  let filled = 0;
  for (let from = 0; from < text.length; ) {
    const tab = text.indexOf('\t', from);
    const end = text.indexOf('\n', tab);
    const after = end < 0 ? text.length : end;
    numbers.set(text.slice(from, tab), numbers.size);
    for (let at = tab + 1; at < after; at += 3) {
      languageOf[filled] = digit(text.charCodeAt(at));
      values[filled] = minValue + 36 * digit(text.charCodeAt(at + 1)) + digit(text.charCodeAt(at + 2));
      filled += 1;
    }
    starts.push(filled);
    from = after + 1;
  }
  return {
    numbers,
    starts: Uint32Array.from(starts),
    languageOf: languageOf.slice(0, filled),
    values: values.slice(0, filled),
    lastCall: new Float64Array(numbers.size),
  };
}

/** Value of a base 36 digit in lower case. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

/** A word as UTF-8 bytes (`bytesOf`), with the numbers of its sequences that are in the table. */
interface Word {
  readonly bytes: string;
  readonly length: number;
  readonly known: readonly number[];
}

const maxCached = 50_000;
const cached = new Map<string, Word>();

function wordOf(written: string): Word {
  const before = cached.get(written);
  if (before !== undefined) return before;
  const word = wordOfBytes(bytesOf(written.toLowerCase()));
  if (cached.size >= maxCached) cached.clear();
  cached.set(detachString(written), word);
  return word;
}

function wordOfBytes(bytes: string, length = bytes.length): Word {
  const { numbers } = table!;
  const known = sequencesOf(bytes).flatMap((sequence) => numbers.get(sequence) ?? []);
  return { bytes, length, known };
}

/** Buffer for the UTF-16 units of the text: reading a character of a string takes several times as long. */
const units = new Uint16Array(maxCharacters);
const unitBytes = Buffer.from(units.buffer);

/**
 * The words to score, of which the last may be cut. A word is a run of letters, with the apostrophes inside it and directly
 * before it.
 */
function wordsOf(text: string): { readonly words: readonly Word[]; readonly isEnough: boolean } {
  const length = unitBytes.write(text, 'utf16le') / 2;
  const words: Word[] = [];
  let bytes = 0;
  /** Adds a word; returns true when enough is read. */
  const add = (from: number, to: number): boolean => {
    const written = text.slice(from, to);
    const word = wordOf(written);
    const isCut = bytes + word.length > maxBytes;
    words.push(isCut ? cutWord(written, maxBytes - bytes) : word);
    bytes += word.length;
    if (isCut || bytes > enoughBytes) return true;
    bytes += 1;
    return false;
  };
  let start = 0;
  let end = 0;
  /** Start of the apostrophes directly before the current character. */
  let marks = 0;
  let betweenWords = true;
  for (let at = 0; at < length; at += 1) {
    const code = units[at] as number;
    if (code < 0x250 ? latinLetters[code] === 1 : isLetter(code)) {
      if (betweenWords) {
        if (end > start && add(start, end)) return { words, isEnough: true };
        start = marks;
        betweenWords = false;
      }
      end = at + 1;
      marks = end;
    } else if (!isApostrophe(code)) {
      betweenWords = true;
      marks = at + 1;
    }
  }
  if (!betweenWords) end = length;
  const isEnough = (end > start && add(start, end)) || (betweenWords && marks < length && add(marks, length));
  return { words, isEnough };
}

/** The start of a word, up to the character that exceeds `most` bytes. */
function cutWord(written: string, most: number): Word {
  let bytes = '';
  for (const character of written.toLowerCase()) {
    bytes += bytesOf(character);
    if (bytes.length > most) break;
  }
  return wordOfBytes(bytes);
}

/** The UTF-8 bytes of a text, each as one character: `byteLetters` for bytes above 127. */
function bytesOf(text: string): string {
  let bytes = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += text[at];
    else if (code < 0x800) bytes += letterOf(0xc0 | (code >> 6)) + letterOf(0x80 | (code & 0x3f));
    else {
      bytes += letterOf(0xe0 | (code >> 12)) + letterOf(0x80 | ((code >> 6) & 0x3f)) + letterOf(0x80 | (code & 0x3f));
    }
  }
  return bytes;
}

function letterOf(byte: number): string {
  return byteLetters[byte]!;
}

const maxWordLength = 70;

/** `bytes` → ` byte`, `ytes `: the first sequence starts with a space, the last ends with one. */
function sequencesOf(word: string): string[] {
  const sequences: string[] = [];
  const length = Math.min(word.length, maxWordLength);
  let at = 0;
  for (; at + 4 < length; at += 3) sequences.push((at === 0 ? ' ' : '') + word.substring(at, at + 4));
  sequences.push(`${at === 0 ? ' ' : ''}${word.substring(length === 3 ? 0 : length - 4)} `);
  return sequences;
}

const letter = /\p{L}/u;
/** 1 for each letter below U+0250. */
const latinLetters = Uint8Array.from({ length: 0x250 }, (_, code) => Number(letter.test(String.fromCharCode(code))));

function isLetter(code: number): boolean {
  return letter.test(String.fromCharCode(code));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2019;
}
