export const analysedLanguages = ['fr', 'en'] as const;
/** A language whose texts are analysed; pages in other languages are only crawled and part of the link graph. */
export type LanguageCode = (typeof analysedLanguages)[number];

/** A word or sign. `start` is its offset; `text` has normalised punctuation, of the same length as the original. */
export interface Token {
  readonly text: string;
  readonly start: number;
}

/** Universal Dependencies part-of-speech tags (Nivre et al. 2020). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface TaggedToken extends Token {
  readonly upos: Upos;
  /** Dictionary form, for display and for grouping inflected forms. */
  readonly lemma: string;
  /** Key for comparison, in lower case without accents. */
  readonly stem: string;
}

/** An analysed language, implemented in `fr/` and `en/`. */
/** Gender and number of a noun; a null gender is not known or not marked. */
export interface Agreement {
  readonly gender: 'masculine' | 'feminine' | null;
  readonly plural: boolean;
}

export interface Language {
  readonly code: LanguageCode;
  words(text: string): Token[];
  sentences(text: string): Token[][];
  tag(sentence: readonly Token[]): TaggedToken[];
  stem(word: string): string;
  /** Agreement of a noun; null when it is not in the lexicon or has several. */
  agreement(noun: string): Agreement | null;
  syllables(word: string): number;
  readonly stopWords: ReadonlySet<string>;
  /** Words that can be dropped from a search query. */
  readonly lightWords: ReadonlySet<string>;
  /** "cliquez ici", "read more" …, in lower case without accents, trimmed. */
  readonly genericAnchors: ReadonlySet<string>;
}

export type Languages = Readonly<Record<LanguageCode, Language>>;
