import type { Language } from '../language/language.ts';

/** Words in a row that make one shingle. */
const shingleLength = 4;

export interface ShingledText {
  /** Distinct 32-bit hashes of the 4-word runs, ascending. */
  readonly shingles: Uint32Array;
  /** Hash of all words in order. */
  readonly fingerprint: number;
  readonly words: number;
}

/** The shingles of a text given in blocks; runs do not cross a block's end. A block under 4 words is one run. */
export function shingledText(blocks: readonly string[], language: Language): ShingledText {
  const shingles: number[] = [];
  let fingerprint = fnvStart;
  let words = 0;
  for (const block of blocks) {
    const hashes = language
      .words(block)
      .filter((token) => /[\p{L}\p{N}]/u.test(token.text))
      .map((token) => hashText(token.text.toLowerCase()));
    words += hashes.length;
    fingerprint = mix(fingerprint, hashWords(hashes));
    if (hashes.length === 0) continue;
    const last = Math.max(0, hashes.length - shingleLength);
    for (let at = 0; at <= last; at += 1) shingles.push(hashWords(hashes.slice(at, at + shingleLength)));
  }
  return { shingles: distinct(shingles), fingerprint, words };
}

const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a on UTF-16 units (Fowler, Noll & Vo). */
export function hashText(text: string): number {
  let hash = fnvStart;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash >>> 0;
}

export function hashWords(hashes: ArrayLike<number>): number {
  let hash = fnvStart;
  for (let i = 0; i < hashes.length; i += 1) hash = mix(hash, hashes[i]!);
  return hash >>> 0;
}

/** FNV-1a of one 32-bit number more, byte by byte. */
export function mix(hash: number, value: number): number {
  let mixed = hash;
  for (let shift = 0; shift < 32; shift += 8) mixed = Math.imul(mixed ^ ((value >>> shift) & 255), fnvPrime);
  return mixed >>> 0;
}

function distinct(values: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(values).sort();
  let end = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[end++] = sorted[i]!;
  }
  return sorted.slice(0, end);
}
