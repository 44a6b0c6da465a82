export const analysedLanguages = ['fr', 'en'] as const;
/** A language whose words are analysed; pages in other languages are crawled and are in the graph only. */
export type LanguageCode = (typeof analysedLanguages)[number];

/** `start` is an offset in the unified text, which has the same length as the original. */
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
  /** For display and grouping of inflected forms. */
  readonly lemma: string;
  /** The key for comparison: lower case, accents folded. */
  readonly stem: string;
}

/** The interface of an analysed language; `fr/` and `en/` implement it with the same files. */
export interface Language {
  readonly code: LanguageCode;
  words(text: string): Token[];
  sentences(text: string): Token[][];
  tag(sentence: readonly Token[]): TaggedToken[];
  stem(word: string): string;
  syllables(word: string): number;
  readonly stopWords: ReadonlySet<string>;
  /** The few words that can be dropped from a search query. */
  readonly lightWords: ReadonlySet<string>;
  /** "cliquez ici", "read more" …, folded and trimmed. */
  readonly genericAnchors: ReadonlySet<string>;
}

export type Languages = Readonly<Record<LanguageCode, Language>>;
