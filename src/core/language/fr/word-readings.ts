import type { Upos } from '../language.ts';
import { startsWithCapital } from '../letters.ts';
import { detachString } from '../../values/strings/detach-string.ts';
import { prenominalAdjectives, tagCandidates } from './tag-candidates.ts';
import { frenchLemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { uncachedFrenchStem } from './stem.ts';

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

/** Candidate tags of a word as indices in `frenchTags`, with log2 of their weights. */
export interface TagChoice {
  readonly tags: readonly number[];
  readonly scores: readonly number[];
}

/** What is known of a word independently of its sentence. */
export interface WordReading {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly bits: number;
  readonly agreement: number;
  /** An adjective that usually comes before the noun. */
  readonly isPrenominal: boolean;
  readonly startsWithTwoCapitals: boolean;
  /** By position: inside a sentence, first, inside a sentence in capitals, first in a sentence in capitals. */
  readonly choices: (TagChoice | undefined)[];
  /** The last tag, nearly always the only one, with its lemma; `lemmas` has those of the other tags. */
  upos: Upos | null;
  lemma: string;
  lemmas: Map<Upos, string> | null;
}

const twoCapitals = /^\p{Lu}{2}/u;

/** Bounds the memory of a thread; most sites have fewer distinct words. */
const maxCached = 100_000;

/** Cache of word readings, kept as long as the lexicon. */
export class WordReadings {
  private readonly lexicon: Lexicon;
  private readonly cached = new Map<string, WordReading>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(written: string): WordReading {
    const known = this.cached.get(written);
    if (known !== undefined) return known;
    const text = detachString(written);
    const lower = text.toLowerCase();
    const entry = this.lexicon.get(lower);
    const reading: WordReading = {
      text,
      lower,
      stem: uncachedFrenchStem(text),
      bits: entry?.bits ?? 0,
      agreement: entry?.agreement ?? 0,
      isPrenominal: prenominalAdjectives.has(lower),
      startsWithTwoCapitals: startsWithCapital(text) && twoCapitals.test(text),
      choices: [undefined, undefined, undefined, undefined],
      upos: null,
      lemma: '',
      lemmas: null,
    };
    if (this.cached.size >= maxCached) this.cached.clear();
    this.cached.set(text, reading);
    return reading;
  }

  choice(reading: WordReading, first: boolean, allCapitals: boolean): TagChoice {
    // A word in lower case has the same candidates everywhere.
    const { text } = reading;
    const position = text === reading.lower ? 0 : (first ? 1 : 0) + (allCapitals ? 2 : 0);
    const known = reading.choices[position];
    if (known !== undefined) return known;
    const found = [...tagCandidates(text, first, allCapitals, this.lexicon)];
    const choice = {
      tags: found.map(([tag]) => frenchTags.indexOf(tag)),
      scores: found.map(([, weight]) => Math.log2(weight)),
    };
    reading.choices[position] = choice;
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
