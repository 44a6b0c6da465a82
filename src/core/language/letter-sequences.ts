import { detachString } from '../values/strings/detach-string.ts';
import { byteLetters, packedSequences } from './letter-sequences-data.ts';

/**
 * The languages a French or English site is likely to meet, in the order that decides a draw: a text in another one is
 * taken for one of them.
 */
export const detectedLanguages: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
const languages = 8;

/** What a text says by its sequences of letters: the likeliest language, empty without a known sequence. */
export interface SequenceReading {
  readonly language: string;
  /** Enough was read: whatever follows the text would be left unread. */
  readonly isEnough: boolean;
  /** 0 to 1 for each language that has one of the sequences. */
  scores(): Record<string, number>;
}

/** Bytes read: up to the end of a word beyond the first number, and never beyond the second. */
const enoughBytes = 350;
const mostBytes = 380;
const mostCharacters = 1_000;
/** Added to what the table says, which leaves off what all have. */
const leastValue = 53;
const scale = 25;

/**
 * Reads a text as eld 2.1.0 does (Nito T.M., Apache License 2.0), with its small table and our languages alone: sequences
 * of four bytes, three apart, each counted once. The sequences of a word are looked up once for all the texts that say it.
 */
export function readSequences(text: string): SequenceReading {
  const { starts, languageOf, values, seen } = (table ??= unpacked());
  const { words, isEnough } = wordsOf(text);
  const sums = new Float64Array(languages);
  turn += 1;
  for (let place = 0; place < words.length; place += 1) {
    const { known } = words[place]!;
    for (let next = 0; next < known.length; next += 1) {
      const sequence = known[next]!;
      if (seen[sequence] === turn) continue;
      seen[sequence] = turn;
      const end = starts[sequence + 1] as number;
      for (let at = starts[sequence] as number; at < end; at += 1) {
        sums[languageOf[at] as number]! += values[at] as number;
      }
    }
  }
  let best = -1;
  for (let language = 0; language < languages; language += 1) {
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
  readonly numbers: ReadonlyMap<string, number>;
  /** Those of the sequence of number i are `[starts[i] … starts[i + 1])`: most have one language. */
  readonly starts: Uint32Array;
  readonly languageOf: Uint8Array;
  readonly values: Uint8Array;
  /** Per sequence, the turn in which it was met last. */
  readonly seen: Float64Array;
}

let table: Table | null = null;
let turn = 0;

/** Letter by letter: twenty thousand lines, cut and cut again, take a quarter longer at each start. */
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
      values[filled] = leastValue + 36 * digit(text.charCodeAt(at + 1)) + digit(text.charCodeAt(at + 2));
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
    seen: new Float64Array(numbers.size),
  };
}

/** Of base 36, in small letters. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

/** A word as its bytes, with the numbers of its sequences that the table has. */
interface Word {
  readonly bytes: string;
  readonly length: number;
  readonly known: readonly number[];
}

const mostKept = 50_000;
const kept = new Map<string, Word>();

function wordOf(written: string): Word {
  const before = kept.get(written);
  if (before !== undefined) return before;
  const word = wordOfBytes(bytesOf(written.toLowerCase()));
  if (kept.size >= mostKept) kept.clear();
  kept.set(detachString(written), word);
  return word;
}

function wordOfBytes(bytes: string, length = bytes.length): Word {
  const { numbers } = table!;
  const known = sequencesOf(bytes).flatMap((sequence) => numbers.get(sequence) ?? []);
  return { bytes, length, known };
}

/** UTF-16 of the text that is read: to read a character of a string takes the platform several times as long. */
const units = new Uint16Array(mostCharacters);
const unitBytes = Buffer.from(units.buffer);

/**
 * Words up to the bytes that are read; the last may be cut. They are runs of letters, with the apostrophes that stand
 * between them or right before them.
 */
function wordsOf(text: string): { readonly words: readonly Word[]; readonly isEnough: boolean } {
  const length = unitBytes.write(text, 'utf16le') / 2;
  const words: Word[] = [];
  let bytes = 0;
  /** Whether enough is read with the word that stands there. */
  const take = (from: number, to: number): boolean => {
    const written = text.slice(from, to);
    const word = wordOf(written);
    const isCut = bytes + word.length > mostBytes;
    words.push(isCut ? cutWord(written, mostBytes - bytes) : word);
    bytes += word.length;
    if (isCut || bytes > enoughBytes) return true;
    bytes += 1;
    return false;
  };
  let start = 0;
  let end = 0;
  /** Where the apostrophes begin that stand right before this place. */
  let marks = 0;
  let parted = true;
  for (let at = 0; at < length; at += 1) {
    const code = units[at] as number;
    if (code < 0x250 ? latin[code] === 1 : isLetter(code)) {
      if (parted) {
        if (end > start && take(start, end)) return { words, isEnough: true };
        start = marks;
        parted = false;
      }
      end = at + 1;
      marks = end;
    } else if (!isApostrophe(code)) {
      parted = true;
      marks = at + 1;
    }
  }
  if (!parted) end = length;
  const isEnough = (end > start && take(start, end)) || (parted && marks < length && take(marks, length));
  return { words, isEnough };
}

/** The first characters of a word that are more than so many bytes. */
function cutWord(written: string, most: number): Word {
  let bytes = '';
  for (const character of written.toLowerCase()) {
    bytes += bytesOf(character);
    if (bytes.length > most) break;
  }
  return wordOfBytes(bytes);
}

/** UTF-8, each byte as one letter. */
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

const longestWord = 70;

/** `bytes` → ` byte`, `ytes `: the first begins with a space, the last ends with one. */
function sequencesOf(word: string): string[] {
  const sequences: string[] = [];
  const length = Math.min(word.length, longestWord);
  let at = 0;
  for (; at + 4 < length; at += 3) sequences.push((at === 0 ? ' ' : '') + word.substring(at, at + 4));
  sequences.push(`${at === 0 ? ' ' : ''}${word.substring(length === 3 ? 0 : length - 4)} `);
  return sequences;
}

const letter = /\p{L}/u;
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => Number(letter.test(String.fromCharCode(code))));

/** Beyond the table. */
function isLetter(code: number): boolean {
  return letter.test(String.fromCharCode(code));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2019;
}
