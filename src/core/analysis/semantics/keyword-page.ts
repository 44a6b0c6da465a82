import { type SearchFigures, withFigures } from '../../audits/facts/imported-facts.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import type { PageKind } from '../../audits/page-kinds/page-kind.ts';
import { ownSegmentsOf } from '../../audits/wording.ts';
import { foldedWords } from '../../diagnoses/signs/shingles.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { compareText } from '../../values/compare-text.ts';
import type { SiteKeyword } from '../../semantics/site-keywords.ts';
import type { KeyphraseRow, SemanticResult } from '../site-analysis.ts';

/** A keyword of the site with its page. */
export interface KeywordRow extends SiteKeyword {
  /** Page that should come out for it: the one that it or its address names, else the one it is most typical of; null when no page has it. */
  readonly page: string | null;
  /** Figures of the imported searches in these words; absent without such a file, null when none is in these words. */
  readonly search?: SearchFigures | null;
}

type Facts = Pick<SiteFacts, 'kindOf'> & Partial<Pick<SiteFacts, 'imported'>>;

/** The keywords of the site, best first, each with its page. */
export function keywordRows(
  { siteKeywords, keyphrases }: Pick<SemanticResult, 'siteKeywords' | 'keyphrases'>,
  { kindOf, imported }: Facts,
): KeywordRow[] {
  const searches = imported?.queries ? figuresByWords(imported.queries) : null;
  const answersOf = (url: string): boolean => answering.has(kindOf.get(url)?.kind ?? 'other');
  const pageOf = pagesByKeyword(keyphrases, answersOf);
  const addressed = pagesByAddress(
    keyphrases.map(({ url }) => url),
    answersOf,
  );
  return siteKeywords.map((keyword): KeywordRow => {
    const byAddress = addressed(keyword.text);
    const { named, typical } = pageOf(keyword.key);
    const own = byAddress?.others === 0 || named === null || !answersOf(named) ? byAddress : null;
    const page = own?.url ?? named ?? typical;
    return { ...keyword, page, ...(searches === null ? {} : { search: searches.get(wordsOf(keyword.text)) ?? null }) };
  });
}

/** A search that showed the site, with the page that answers it; null when no page names it. */
export interface QueryRow extends SearchFigures {
  readonly query: string;
  readonly page: string | null;
}

/** The imported searches, most shown first; empty without any. */
export function queryRows(semantics: Pick<SemanticResult, 'siteKeywords' | 'keyphrases'>, facts: Facts): QueryRow[] {
  const queries = facts.imported?.queries ?? null;
  if (queries === null) return [];
  const pages = new Map(keywordRows(semantics, facts).map(({ text, page }) => [wordsOf(text), page]));
  const answersOf = (url: string): boolean => answering.has(facts.kindOf.get(url)?.kind ?? 'other');
  const urls = semantics.keyphrases.map(({ url }) => url);
  const addressed = pagesByAddress(urls, answersOf);
  return [...queries]
    .map(([query, figures]): QueryRow => {
      const page = pages.get(wordsOf(query)) ?? addressed(query)?.url ?? null;
      return { query, page, ...figures };
    })
    .sort((a, b) => b.impressions - a.impressions || compareText(a.query, b.query));
}

/** The words of a search in any order, without accents and short words: people write it in several ways. */
const wordsOf = (text: string): string =>
  foldedWords(text)
    .filter((word) => word.length >= leastLetters)
    .sort(compareText)
    .join(' ');

function figuresByWords(queries: ReadonlyMap<string, SearchFigures>): Map<string, SearchFigures> {
  const sums = new Map<string, SearchFigures>();
  for (const [query, figures] of queries) {
    const before = sums.get(wordsOf(query));
    sums.set(wordsOf(query), before === undefined ? figures : withFigures(before, figures));
  }
  return sums;
}

/** Kinds of pages that answer a customer who searches, before articles and pages of the house. */
const answering: ReadonlySet<PageKind> = new Set<PageKind>(['offer', 'hub', 'home']);

interface NamedPage {
  readonly url: string;
  readonly answers: boolean;
  /** Stems of the phrase that names the page. */
  readonly stems: ReadonlySet<string>;
}

/** A keyword names a page when it is at least this share of the phrase of the page. Working assumption. */
const leastShare = 0.5;

function pagesByKeyword(
  rows: readonly KeyphraseRow[],
  answersOf: (url: string) => boolean,
): (key: string) => { readonly named: string | null; readonly typical: string | null } {
  const named = new Map<string, NamedPage[]>();
  const typical = new Map<string, { readonly url: string; readonly score: number }>();
  for (const { url, keyphrases } of rows) {
    const stems = new Set(keyphrases[0]?.key.split(' '));
    const answers = answersOf(url);
    for (const stem of stems) {
      const list = named.get(stem);
      if (list === undefined) named.set(stem, [{ url, stems, answers }]);
      else list.push({ url, stems, answers });
    }
    for (const { key, score } of keyphrases)
      if (score > (typical.get(key)?.score ?? 0)) typical.set(key, { url, score });
  }
  return (key) => {
    const stems = key.split(' ');
    const [rarest = []] = stems.map((stem) => named.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const [closest] = rarest
      .filter((page) => stems.length >= leastShare * page.stems.size && stems.every((stem) => page.stems.has(stem)))
      .sort((a, b) => Number(b.answers) - Number(a.answers) || a.stems.size - b.stems.size);
    return { named: closest?.url ?? null, typical: typical.get(key)?.url ?? null };
  };
}

/** Letters from which a word is more than a preposition, which an address leaves out. Working assumption. */
const leastLetters = 3;

interface AddressedPage {
  readonly url: string;
  /** Words of the last part of its address that the keyword does not have. */
  readonly others: number;
}

/** The page that answers a search whose address has all the words of a keyword and fewest others; null without one. */
function pagesByAddress(
  urls: readonly string[],
  answersOf: (url: string) => boolean,
): (keyword: string) => AddressedPage | null {
  const byWord = new Map<string, { readonly url: string; readonly words: ReadonlySet<string> }[]>();
  for (const url of urls.filter(answersOf)) {
    const words = new Set(foldedWords(ownSegmentsOf(shownAddress(url)).at(-1) ?? ''));
    for (const word of words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [{ url, words }]);
      else list.push({ url, words });
    }
  }
  return (keyword) => {
    const wanted = foldedWords(keyword).filter((word) => word.length >= leastLetters);
    const [found] = (byWord.get(wanted[0] ?? '') ?? [])
      .filter(({ words }) => wanted.every((word) => words.has(word)))
      .map(({ url, words }) => ({ url, others: words.size - wanted.length }))
      .sort((a, b) => a.others - b.others || compareText(a.url, b.url));
    return found ?? null;
  };
}
