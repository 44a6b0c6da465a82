import { flattenSentences } from '../language/flatten-sentences.ts';
import {
  analysedLanguages,
  type Language,
  type LanguageCode,
  type Languages,
  type Token,
} from '../language/language.ts';
import { isPageText, type PageText, type UnreadPage } from './page-text.ts';
import { termWords } from './terms.ts';

/**
 * Characters whose words are remembered, about 40 MB of tokens: all of a site of two hundred usual pages. A longer site is
 * read again by each step. Working assumption.
 */
const maxCharacters = 2_000_000;

/**
 * The languages with the words of the first texts remembered: the index, the keyphrases and the links each read the texts of
 * a page. Texts may be read ahead, while the others are fetched.
 */
export class RememberedTexts {
  readonly languages: Languages;
  private left = maxCharacters;

  constructor(languages: Languages) {
    const own = analysedLanguages.map((code) => [code, this.remembering(languages[code])] as const);
    this.languages = Object.fromEntries(own) as Record<LanguageCode, Language>;
  }

  /** True when there is no room for more texts. */
  get isFull(): boolean {
    return this.left <= 0;
  }

  /** Reads the words of a page as the index will. */
  read(page: PageText | UnreadPage): void {
    if (!isPageText(page)) return;
    const language = this.languages[page.language];
    for (const text of [page.title, page.description, ...page.blocks.map((block) => block.text)]) {
      if (this.isFull) return;
      termWords(text, language);
    }
  }

  private remembering(language: Language): Language {
    const sentences = new Map<string, Token[][]>();
    const words = new Map<string, Token[]>();
    const read = (text: string): Token[][] | null => {
      const known = sentences.get(text);
      if (known !== undefined) return known;
      if (this.isFull) return null;
      this.left -= text.length;
      const found = language.sentences(text);
      sentences.set(text, found);
      return found;
    };
    return {
      ...language,
      sentences: (text) => read(text) ?? language.sentences(text),
      words: (text) => {
        const known = words.get(text);
        if (known !== undefined) return known;
        const cut = read(text);
        if (cut === null) return language.words(text);
        const found = flattenSentences(cut);
        words.set(text, found);
        return found;
      },
    };
  }
}
