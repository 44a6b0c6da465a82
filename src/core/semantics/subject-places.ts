import { analysedLanguages, type Language, type Languages, type Token } from '../language/language.ts';
import type { PageText } from './page-text.ts';
import { searchOf } from './search.ts';
import type { LanguageIndex, SiteIndex } from './site-index.ts';
import { namesApart } from './subjects/names-apart.ts';
import { siteNames } from './subjects/site-names.ts';
import { termsOf, type TermWord, termWords, wordKinds } from './terms.ts';

/** Where a site treats a subject: on pages of its own, else in sentences of other pages. */
export interface SubjectPlaces {
  /** Addresses of pages whose title or main heading has all the words. */
  readonly own: readonly string[];
  /** Sentences of other pages, the page that says most of it first; not looked for where a page is its own. */
  readonly said: readonly SaidThere[];
  /** Number of pages whose words were searched; 0 when the subject has no word to search by. */
  readonly searched: number;
}

interface SaidThere {
  readonly url: string;
  readonly sentence: string;
}

export interface SearchedSite {
  readonly index: SiteIndex;
  readonly texts: readonly PageText[];
  /** The main heading of a page. */
  readonly headingOf: (url: string) => string | null;
}

/** Places that are given of each kind, and pages read for their sentences: those that have all the words somewhere. Working assumptions. */
const mostPlaces = 5;
const mostRead = 100;
/** Letters of a sentence that are quoted. Working assumption. */
const longestQuote = 300;

/** Looks for a subject, in the words of a person, in the titles and in the texts of the pages. */
export function subjectPlaces(subject: string, site: SearchedSite, languages: Languages): SubjectPlaces {
  const wanted = new Map(analysedLanguages.map((code) => [code, wantedWords(subject, languages[code])]));
  const read = site.texts.filter(({ language }) => wanted.get(language)!.length > 0);
  const own = ownPages(read, site, (text, { language }) =>
    hasAll(termWords(text, languages[language]), wanted.get(language)!),
  );
  if (own.length > 0) return { own: own.slice(0, mostPlaces), said: [], searched: read.length };
  const byUrl = new Map(read.map((text) => [text.url, text]));
  const said = analysedLanguages.flatMap((code) => {
    const index = site.index.byLanguage[code];
    const words = wanted.get(code)!;
    if (index === undefined || words.length === 0) return [];
    const found: SaidThere[] = [];
    for (const row of rowsWithAll(subject, words, index, languages[code]).slice(0, mostRead)) {
      const url = site.index.urls[index.pages[row]!]!;
      const sentence = sentenceOf(byUrl.get(url)!, words, languages[code]);
      if (sentence !== null) found.push({ url, sentence });
      if (found.length === mostPlaces) break;
    }
    return found;
  });
  return { own: [], said: said.slice(0, mostPlaces), searched: read.length };
}

/** The words that name the subject; the others where it has none. */
function wantedWords(subject: string, language: Language): TermWord[] {
  const words = termWords(subject, language).filter(({ kind }) => kind !== wordKinds.sign);
  const named = words.filter(({ kind }) => kind === wordKinds.content);
  return named.length > 0 ? named : words;
}

/** A hyphenated word is found by its parts too. */
const isIn = ({ stem, parts }: TermWord, has: (stem: string) => boolean): boolean =>
  has(stem) || (parts.length > 0 && parts.every(has));

function hasAll(words: readonly TermWord[], wanted: readonly TermWord[]): boolean {
  const stems = new Set(words.flatMap(({ stem, parts }) => [stem, ...parts]));
  return wanted.every((word) => isIn(word, (stem) => stems.has(stem)));
}

/** The name of the site, which titles repeat, and a heading that pages share name no page. */
function ownPages(
  read: readonly PageText[],
  { headingOf }: SearchedSite,
  isNamed: (text: string, page: PageText) => boolean,
): string[] {
  const called = read.map((page) => ({ url: page.url, title: page.title, heading: headingOf(page.url) }));
  const names = namesApart(called, siteNames(called.flatMap(({ title }) => (title === '' ? [] : [title]))));
  const pagesOf = new Map<string, number>();
  for (const { heading } of called) if (heading !== null) pagesOf.set(heading, (pagesOf.get(heading) ?? 0) + 1);
  return read.flatMap((page, at) => {
    const { url, heading } = called[at]!;
    const isOwn =
      isNamed(names.get(url)!, page) || (heading !== null && pagesOf.get(heading) === 1 && isNamed(heading, page));
    return isOwn ? [url] : [];
  });
}

/** Rows of the pages that have every word somewhere, best first. */
function rowsWithAll(
  subject: string,
  wanted: readonly TermWord[],
  index: LanguageIndex,
  language: Language,
): readonly number[] {
  const { offsets, columns } = index.counts;
  const hits = searchOf(index, language)(subject, index.pages.length);
  return hits.flatMap(({ row }) => {
    const terms = new Set(columns.subarray(offsets[row], offsets[row + 1]));
    const has = (stem: string): boolean => terms.has(index.termOf.get(stem) ?? -1);
    return wanted.every((word) => isIn(word, has)) ? [row] : [];
  });
}

/** The sentence of a page that has every word, else the one with most of them in a paragraph that has every word. */
function sentenceOf({ blocks }: PageText, wanted: readonly TermWord[], language: Language): string | null {
  let near: string | null = null;
  for (const { text } of blocks) {
    if (!hasAll(termWords(text, language), wanted)) continue;
    const sentences = language.sentences(text).map((tokens) => {
      const words = termsOf(tokens, language);
      return { tokens, found: wanted.filter((word) => hasAll(words, [word])).length };
    });
    const best = sentences.reduce((a, b) => (b.found > a.found ? b : a));
    if (best.found === wanted.length) return quoted(text, best.tokens);
    near ??= quoted(text, best.tokens);
  }
  return near;
}

function quoted(text: string, tokens: readonly Token[]): string {
  const last = tokens.at(-1)!;
  const sentence = text.slice(tokens[0]!.start, last.start + last.text.length);
  return sentence.length > longestQuote ? `${sentence.slice(0, sentence.lastIndexOf(' ', longestQuote))}…` : sentence;
}
