import type { Language } from '../../language/language.ts';
import { hasLetterOrDigit } from '../../language/letters.ts';
import type { PageText } from '../page-text.ts';

/** Words of a shingle. */
const shingleLength = 4;

export interface ShingledText {
  /** Distinct 32-bit hashes of the 4-word runs, ascending. */
  readonly shingles: Uint32Array;
  /** The runs inside one sentence, in order; those of sentence i are `runs[sentences[i] … sentences[i + 1])`. */
  readonly runs: Uint32Array;
  readonly sentences: Uint32Array;
  /** Hash of all words in order. */
  readonly fingerprint: number;
  readonly words: number;
}

/** The shingles of a page's body; titles, other headings and navigation never make two pages duplicates. */
export function pageShingles(page: PageText, language: Language): ShingledText {
  return shingledText(
    page.blocks.map((block) => block.text),
    language,
  );
}

/** The shingles of a text given in blocks; runs do not cross the end of a block. A block under 4 words is one run. */
export function shingledText(blocks: readonly string[], language: Language): ShingledText {
  const shingles: number[] = [];
  const runs: number[] = [];
  const sentences: number[] = [0];
  let fingerprint = fnvStart;
  let words = 0;
  for (const block of blocks) {
    const { hashes, ends } = wordsOfBlock(block, language);
    words += hashes.length;
    fingerprint = mix(fingerprint, hashWords(hashes));
    if (hashes.length === 0) continue;
    let sentence = 0;
    const last = Math.max(0, hashes.length - shingleLength);
    for (let at = 0; at <= last; at += 1) {
      const run = hashWords(hashes, at, at + shingleLength);
      shingles.push(run);
      for (; ends[sentence]! <= at; sentence += 1) closeSentence(runs, sentences);
      if (at + shingleLength <= ends[sentence]!) runs.push(run);
    }
    closeSentence(runs, sentences);
  }
  return {
    shingles: distinct(shingles),
    runs: Uint32Array.from(runs),
    sentences: Uint32Array.from(sentences),
    fingerprint,
    words,
  };
}

/** Records the end of a sentence, unless it has no run. */
function closeSentence(runs: readonly number[], sentences: number[]): void {
  if (sentences[sentences.length - 1]! < runs.length) sentences.push(runs.length);
}

/** Hashes of the words, and the number of words before the end of each sentence. */
function wordsOfBlock(block: string, language: Language): { hashes: number[]; ends: number[] } {
  const hashes: number[] = [];
  const ends: number[] = [];
  for (const token of language.words(block)) {
    if (hasLetterOrDigit(token.text)) hashes.push(hashText(token.text.toLowerCase()));
    else if (finalSigns.has(token.text[0]!)) ends.push(hashes.length);
  }
  ends.push(hashes.length);
  return { hashes, ends };
}

const finalSigns = new Set(['.', '!', '?', '…']);

export const fnvStart = 0x811c9dc5;
export const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo 1991). */
export function hashText(text: string): number {
  let hash = fnvStart;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash >>> 0;
}

/** Hash of a run of hashes. */
export function hashWords(hashes: ArrayLike<number>, from = 0, to = hashes.length): number {
  let hash = fnvStart;
  const end = Math.min(to, hashes.length);
  for (let at = from; at < end; at += 1) hash = mix(hash, hashes[at]!);
  return hash >>> 0;
}

/** FNV-1a continued with the four bytes of a number. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value & 255), fnvPrime);
  mixed = Math.imul(mixed ^ ((value >>> 8) & 255), fnvPrime);
  mixed = Math.imul(mixed ^ ((value >>> 16) & 255), fnvPrime);
  return Math.imul(mixed ^ (value >>> 24), fnvPrime) >>> 0;
}

function distinct(values: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(values).sort();
  let end = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[end++] = sorted[i]!;
  }
  return sorted.slice(0, end);
}
