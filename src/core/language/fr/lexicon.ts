import { Failure } from '../../values/failure.ts';
import { headerLength, lexiconMagic, tagBits } from './lexicon-packing.ts';
import type { WordLookup } from './split-word.ts';

/** One form of the lexicon: its parts of speech (`tagBits`), its agreement (`agreementBits`) and a lemma for each. */
export interface LexiconEntry {
  readonly bits: number;
  readonly agreement: number;
  readonly noun: string | null;
  readonly adjective: string | null;
  readonly verb: string | null;
}

/** No form of the lexicon is longer. */
const maxFormLength = 60;
/** Number of Latin-1 characters; all forms are written in them. */
const latinCharacters = 0x100;

/** The first two characters of a form as one number, in the order of the forms; −1 outside Latin-1. */
function prefixOf(first: number, second: number): number {
  return first < latinCharacters && second < latinCharacters ? first * latinCharacters + second : -1;
}

/** Lefff 3.4 packed by `packLexicon`, searched in its bytes: binary search over the sorted forms. */
export class Lexicon implements WordLookup {
  private readonly count: number;
  private readonly offsets: Uint32Array;
  private readonly columns: Uint16Array;
  private readonly agreements: Uint8Array;
  private readonly forms: Uint8Array;
  /** By prefix (`prefixOf`), the first row whose form has this prefix or a greater one. */
  private readonly starts: Uint32Array;
  private readonly rules: readonly { readonly cut: number; readonly append: string }[];

  /** The bytes are kept and must not change; they are copied only when they start inside a larger buffer. */
  constructor(bytes: Uint8Array) {
    const own = bytes.byteOffset === 0 ? new Uint8Array(bytes.buffer, 0, bytes.length) : new Uint8Array(bytes);
    const view = new DataView(own.buffer);
    if (own.length < headerLength || view.getUint32(0, true) !== lexiconMagic) throw brokenLexicon();
    const [, , count, textLength, ruleLength] = [0, 4, 8, 12, 16].map((at) => view.getUint32(at, true));
    this.count = count!;
    let at = headerLength;
    this.offsets = new Uint32Array(own.buffer, at, this.count + 1);
    at += 4 * (this.count + 1);
    this.columns = new Uint16Array(own.buffer, at, 4 * this.count);
    at += 8 * this.count;
    this.agreements = own.subarray(at, at + this.count);
    at += this.count;
    this.forms = own.subarray(at, at + textLength!);
    at += textLength!;
    if (at + ruleLength! !== own.length) throw brokenLexicon();
    this.rules = String.fromCharCode(...own.subarray(at))
      .split('\n')
      .map((rule) => ({ cut: Number.parseInt(rule, 10), append: rule.slice(rule.indexOf('|') + 1) }));
    this.starts = this.startsByPrefix();
  }

  has(word: string): boolean {
    return this.rowOf(word) >= 0;
  }

  isVerb(word: string): boolean {
    const row = this.rowOf(word);
    return row >= 0 && (this.columns[row]! & tagBits.verb) !== 0;
  }

  get(word: string): LexiconEntry | null {
    const row = this.rowOf(word);
    if (row < 0) return null;
    const lemma = (column: number): string | null => {
      const id = this.columns[column * this.count + row]!;
      if (id === 0) return null;
      const { cut, append } = this.rules[id]!;
      const form = withoutLigatures(word);
      return form.slice(0, form.length - cut) + append;
    };
    return {
      bits: this.columns[row]!,
      agreement: this.agreements[row]!,
      noun: lemma(1),
      adjective: lemma(2),
      verb: lemma(3),
    };
  }

  private rowOf(written: string): number {
    if (written.length > maxFormLength) return -1;
    const word = withoutLigatures(written);
    const prefix = prefixOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
    if (prefix < 0) return -1;
    let low = this.starts[prefix]!;
    let high = this.starts[prefix + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(middle, word);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private startsByPrefix(): Uint32Array {
    const starts = new Uint32Array(latinCharacters * latinCharacters + 1).fill(this.count);
    for (let row = this.count - 1; row >= 0; row -= 1) {
      const at = this.offsets[row]!;
      starts[prefixOf(this.forms[at]!, this.offsets[row + 1]! - at > 1 ? this.forms[at + 1]! : 0)] = row;
    }
    for (let prefix = starts.length - 2; prefix >= 0; prefix -= 1)
      starts[prefix] = Math.min(starts[prefix]!, starts[prefix + 1]!);
    return starts;
  }

  private compare(row: number, word: string): number {
    const start = this.offsets[row]!;
    const length = this.offsets[row + 1]! - start;
    const shared = Math.min(length, word.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = this.forms[start + at]! - word.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }
}

/** The lexicon writes œ and æ as oe and ae. */
function withoutLigatures(word: string): string {
  return word.includes('œ') || word.includes('æ') ? word.replaceAll('œ', 'oe').replaceAll('æ', 'ae') : word;
}

function brokenLexicon(): Failure {
  return new Failure('internal', {
    fr: 'Le lexique français est illisible\u202f: réinstallez lefff.bin.gz.',
    en: 'The French lexicon cannot be read: install lefff.bin.gz again.',
  });
}
