import type { Language, TaggedToken, Upos } from '../language/language.ts';
import { isSameFamily, type WantedWord } from '../language/word-family.ts';

/** A desired attribute of the brand, as the words that carry its meaning. */
export interface BrandAttribute {
  readonly word: string;
  readonly parts: readonly WantedWord[];
}

/** Occurrences of a word or attribute: number, forms, and the page with most of them. */
export interface WordUse {
  readonly count: number;
  /** The most frequent first. */
  readonly forms: readonly string[];
  readonly page: string | null;
}

interface Entry {
  count: number;
  /** Number of occurrences as a proper name. */
  names: number;
  documents: number;
  /** Number of occurrences in the current document. */
  here: number;
  lastDocument: number;
  most: number;
  page: string | null;
  readonly forms: Map<string, number>;
}

/** Counts the words of one source, document by document, and the desired attributes among them. */
export class BrandTally {
  /** Words that name or qualify. */
  words = 0;
  private documents = 0;
  private readonly entries = new Map<string, Entry>();
  private readonly wishes: Entry[];
  private readonly attributes: readonly BrandAttribute[];
  private readonly language: Language;

  constructor(attributes: readonly BrandAttribute[], language: Language) {
    this.attributes = attributes;
    this.language = language;
    this.wishes = attributes.map(newEntry);
  }

  /** The lines of one page, or one review, or one anchor. */
  read(page: string, lines: readonly string[]): void {
    this.documents += 1;
    for (const line of lines) {
      for (const sentence of this.language.sentences(line)) {
        const tokens = this.language.tag(sentence).filter(isContent);
        tokens.forEach((token, at) => this.count(tokens, token, at, page));
      }
    }
  }

  /** Occurrences of a desired attribute, by its place in the list. */
  wish(at: number): WordUse {
    return useOf(this.wishes[at]!);
  }

  useOf(word: string): WordUse {
    return useOf(this.entries.get(word.toLowerCase()) ?? newEntry());
  }

  /** The words with the highest TF-IDF, best first. */
  leading(most: number): (WordUse & { readonly word: string })[] {
    const weight = ({ count, documents }: Entry): number => count * Math.log(1 + this.documents / documents);
    return [...this.entries]
      .sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word, entry]) => {
        const use = useOf(entry);
        // A name keeps its capitals. When its most frequent form is a plural, the singular is shown.
        const name = use.forms.find((form) => form.toLowerCase() === word) ?? word;
        return { ...use, word: entry.names * 2 > entry.count ? name : word };
      });
  }

  private count(tokens: readonly TaggedToken[], token: TaggedToken, at: number, page: string): void {
    if (descriptive.has(token.upos) && !isStop(token, this.language)) {
      this.words += 1;
      const word = token.lemma.toLowerCase();
      const entry = this.entries.get(word) ?? newEntry();
      this.entries.set(word, entry);
      if (token.upos === 'PROPN') entry.names += 1;
      this.add(entry, formOf(token), page);
    }
    const isUsed = (part: WantedWord, token: TaggedToken | undefined): boolean =>
      token !== undefined && isSameFamily(part, token, this.language.code);
    this.attributes.forEach(({ parts }, index) => {
      if (parts.every((part, ahead) => isUsed(part, tokens[at + ahead])))
        this.add(
          this.wishes[index]!,
          tokens
            .slice(at, at + parts.length)
            .map(formOf)
            .join(' '),
          page,
        );
    });
  }

  private add(entry: Entry, form: string, page: string): void {
    if (entry.lastDocument !== this.documents) {
      entry.lastDocument = this.documents;
      entry.documents += 1;
      entry.here = 0;
    }
    entry.count += 1;
    entry.here += 1;
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    if (entry.here <= entry.most) return;
    entry.most = entry.here;
    entry.page = page;
  }
}

/** Parts of speech that describe a brand; verbs say little about it. */
const descriptive: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);

/**
 * Parts of speech with a meaning; words between them only join: « respect de la nature » is one attribute of two words.
 */
const meaningful: ReadonlySet<Upos> = new Set([...descriptive, 'VERB', 'ADV', 'INTJ', 'X']);

/** Words that negate the next one: « sans sucre » is not sugar. */
const negations: ReadonlySet<string> = new Set(['sans', 'zéro', 'without', 'zero', 'no']);

const isContent = ({ text, upos }: TaggedToken): boolean =>
  (meaningful.has(upos) && /\p{L}{2}/u.test(text)) || negations.has(text.toLowerCase());

const isStop = ({ text, lemma }: TaggedToken, { stopWords }: Language): boolean =>
  stopWords.has(text.toLowerCase()) || stopWords.has(lemma.toLowerCase());

const formOf = ({ text, upos }: TaggedToken): string => (upos === 'PROPN' ? text : text.toLowerCase());

function newEntry(): Entry {
  return { count: 0, names: 0, documents: 0, here: 0, lastDocument: 0, most: 0, page: null, forms: new Map() };
}

function useOf({ count, forms, page }: Entry): WordUse {
  const sorted = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { count, forms: sorted.map(([form]) => form), page };
}

/** The words of an attribute tagged inside a sentence: alone, an adjective is tagged as a noun. */
export function brandAttribute(word: string, language: Language): BrandAttribute {
  const frame = { fr: 'un produit très', en: 'it is very' }[language.code];
  const sentence = language.sentences(`${frame} ${word}`).flatMap((one) => language.tag(one));
  const own = sentence.filter((token) => token.start > frame.length);
  const parts = own.filter(isContent);
  return { word, parts: parts.length > 0 ? parts : own };
}
