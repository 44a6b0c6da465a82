import type { Upos } from '../language.ts';
import { opensWithCapital } from '../letters.ts';
import { detachString } from '../../values/strings/detach-string.ts';
import { candidatesOf, prenominal } from './candidates.ts';
import { frenchLemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { frenchStemOnce } from './stem.ts';

export const frenchTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly Upos[];

/** Candidates of a word as numbers: places in `frenchTags`, and log2 of their weights. */
export interface Choice {
  readonly tags: readonly number[];
  readonly scores: readonly number[];
}

/** All that is known of a written word whatever its sentence, worked out once. */
export interface WordReading {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly bits: number;
  readonly agreement: number;
  readonly prenominal: boolean;
  /** Starts with two capitals. */
  readonly capitals: boolean;
  /** By place in the sentence: inside, first, inside in capitals, first in capitals. */
  readonly choices: (Choice | undefined)[];
  /** Under the tag it last had, which is nearly always its only one, and under the others. */
  upos: Upos | null;
  lemma: string;
  lemmas: Map<Upos, string> | null;
}

const twoCapitals = /^\p{Lu}{2}/u;

/** Bounds the memory of a thread, not the vocabulary of a site. */
const mostKept = 100_000;

/** Readings of the words met, kept for the life of the lexicon. */
export class WordReadings {
  private readonly lexicon: Lexicon;
  private readonly kept = new Map<string, WordReading>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(written: string): WordReading {
    const known = this.kept.get(written);
    if (known !== undefined) return known;
    const text = detachString(written);
    const lower = text.toLowerCase();
    const entry = this.lexicon.get(lower);
    const reading: WordReading = {
      text,
      lower,
      stem: frenchStemOnce(text),
      bits: entry?.bits ?? 0,
      agreement: entry?.agreement ?? 0,
      prenominal: prenominal.has(lower),
      capitals: opensWithCapital(text) && twoCapitals.test(text),
      choices: [undefined, undefined, undefined, undefined],
      upos: null,
      lemma: '',
      lemmas: null,
    };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(text, reading);
    return reading;
  }

  choice(reading: WordReading, first: boolean, shouting: boolean): Choice {
    // A word in lower case is read alike everywhere.
    const { text } = reading;
    const place = text === reading.lower ? 0 : (first ? 1 : 0) + (shouting ? 2 : 0);
    const known = reading.choices[place];
    if (known !== undefined) return known;
    const found = [...candidatesOf(text, first, shouting, this.lexicon)];
    const choice = {
      tags: found.map(([tag]) => frenchTags.indexOf(tag)),
      scores: found.map(([, weight]) => Math.log2(weight)),
    };
    reading.choices[place] = choice;
    return choice;
  }

  lemma(reading: WordReading, upos: Upos): string {
    if (reading.upos === upos) return reading.lemma;
    if (reading.upos !== null) (reading.lemmas ??= new Map()).set(reading.upos, reading.lemma);
    reading.lemma = reading.lemmas?.get(upos) ?? frenchLemma(reading.text, upos, this.lexicon);
    reading.upos = upos;
    return reading.lemma;
  }
}
