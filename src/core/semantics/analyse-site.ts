import { analysedLanguages, type Language, type Languages } from '../language/language.ts';
import { compareText } from '../values/compare-text.ts';
import { type CompetingPages, competingPages } from './competing-pages.ts';
import { type DuplicateKind, nearDuplicates } from './duplicates/near-duplicates.ts';
import type { Intent } from './intent/intent-cue.ts';
import { type QueryIntent, queryIntent } from './intent/query-intent.ts';
import type { KeywordMarket } from './keyword-potential.ts';
import { type Keyphrase, minWords } from './keyphrases/keyphrases.ts';
import { languageTopics, type SiteTopic, type TopicOptions, topicRows } from './language-topics.ts';
import { type NotMeasured, notMeasuredReasons } from './not-measured.ts';
import type { PageText } from './page-text.ts';
import { readPages } from './read-pages.ts';
import { buildSiteIndex, type LanguageIndex, type SiteIndex, sortedPages } from './site-index.ts';
import { type SiteKeyword, siteKeywords } from './site-keywords.ts';
import { contentStems } from './terms.ts';
import { minTextsForTopics } from './topics/group-texts.ts';

export interface SemanticOptions extends TopicOptions {
  /** Market of each keyword of the company, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Called at the end of each stage. */
  readonly stage?: (done: 'words' | 'keyphrases' | 'duplicates' | 'topics') => void;
}

export interface PageKeyphrases {
  readonly url: string;
  readonly keyphrases: readonly Keyphrase[];
}

export interface DuplicatePages {
  readonly a: string;
  readonly b: string;
  readonly jaccard: number;
  readonly containment: number;
  readonly kind: DuplicateKind;
}

/** Result of the semantic analysis of a site. Lists are sorted by URL unless another order is given. */
export interface SiteSemantics {
  readonly index: SiteIndex;
  /** Up to 15 per page, best first; empty for a page too short. */
  readonly keyphrases: readonly PageKeyphrases[];
  /** Best first. */
  readonly siteKeywords: readonly SiteKeyword[];
  /** From the largest. */
  readonly topics: readonly SiteTopic[];
  /** Topic id by URL. */
  readonly topicOf: ReadonlyMap<string, string>;
  /** Search intent that the title of each page answers, by URL. */
  readonly intentOf: ReadonlyMap<string, QueryIntent>;
  readonly nearDuplicates: readonly DuplicatePages[];
  /** First URL of its group of near duplicates, by URL; absent outside a group. */
  readonly duplicateGroupOf: ReadonlyMap<string, string>;
  /** Pages that may answer the same search, most similar first. */
  readonly competing: readonly CompetingPages[];
  readonly notMeasured: readonly NotMeasured[];
}

/** Index, keyphrases, keywords, duplicates, topics and intents of the pages of a site, given in any order. */
export function analyseSite(pages: readonly PageText[], languages: Languages, options: SemanticOptions): SiteSemantics {
  const sorted = sortedPages(pages);
  const index = buildSiteIndex(sorted, languages);
  options.stage?.('words');
  const intentOf = new Map(sorted.map((page) => [page.url, queryIntent(page.title, page.language)]));
  const parts = analysedLanguages.flatMap((code) => {
    const part = index.byLanguage[code];
    return part === undefined ? [] : [analyseLanguage(sorted, part, languages[code], { ...options, intentOf })];
  });
  return {
    index,
    keyphrases: parts.flatMap((part) => part.keyphrases).sort((a, b) => compareText(a.url, b.url)),
    siteKeywords: parts.flatMap((part) => part.keywords).sort((a, b) => b.score - a.score || compareText(a.key, b.key)),
    topics: parts
      .flatMap((part) => part.topics)
      .sort((a, b) => b.pages.length - a.pages.length || compareText(a.id, b.id)),
    topicOf: new Map(
      parts.flatMap((part) => part.topics.flatMap(({ id, pages: urls }) => urls.map((url) => [url, id]))),
    ),
    intentOf,
    nearDuplicates: parts.flatMap((part) => part.duplicates),
    duplicateGroupOf: new Map(parts.flatMap((part) => part.groupOf)),
    competing: parts.flatMap((part) => part.competing),
    notMeasured: parts.flatMap((part) => part.notMeasured),
  };
}

type LanguageOptions = SemanticOptions & { readonly intentOf: ReadonlyMap<string, QueryIntent> };

function analyseLanguage(
  sorted: readonly PageText[],
  part: LanguageIndex,
  language: Language,
  options: LanguageOptions,
) {
  const pages = Array.from(part.pages, (row) => sorted[row]!);
  const { keyphrases, shingles } = readPages(pages, part, language);
  options.stage?.('keyphrases');
  const { pairs, groups } = nearDuplicates(shingles);
  options.stage?.('duplicates');
  const topics = languageTopics({ pages, part, keyphrases, groups }, options);
  options.stage?.('topics');
  const groupOf = groups.flatMap((group) => group.map((row) => [pages[row]!.url, pages[group[0]!]!.url] as const));
  return {
    keyphrases: pages.map((page, row) => ({ url: page.url, keyphrases: keyphrases[row]! })),
    keywords: siteKeywords(keyphrases, language.code, marketsByStems(language, options.markets ?? noMarkets)),
    duplicates: pairs.map((pair) => ({ ...pair, a: pages[pair.a]!.url, b: pages[pair.b]!.url })),
    groupOf,
    competing: competingPages(
      pages.map((page, row) => ({ url: page.url, row, keyphrases: keyphrases[row]! })),
      part.tfidf,
      { groupOf: new Map(groupOf), intentOf: (url) => shownIntent(options.intentOf.get(url)!) },
    ),
    topics,
    notMeasured: notMeasuredIn(pages, part, groups),
  };
}

function notMeasuredIn(
  pages: readonly PageText[],
  part: LanguageIndex,
  groups: readonly (readonly number[])[],
): NotMeasured[] {
  const short = pages.filter((_, row) => part.words[row]! < minWords);
  const long = pages.filter(({ truncated }) => truncated);
  const hasTopics = topicRows(part, groups).length >= minTextsForTopics;
  return [
    ...short.map((page) => ({ what: page.url, reason: notMeasuredReasons.tooShort })),
    ...long.map((page) => ({ what: page.url, reason: notMeasuredReasons.tooLong })),
    ...(hasTopics ? [] : [{ what: `topics:${part.language}`, reason: notMeasuredReasons.tooFewPages }]),
  ];
}

/** The intent of a title; null when it has no cue. */
function shownIntent({ intent, trace }: QueryIntent): Intent | null {
  return trace.length === 0 ? null : intent;
}

const noMarkets: ReadonlyMap<string, KeywordMarket> = new Map();

/** The market of a keyword by its stems, whatever the inflected form in the list of the company. */
function marketsByStems(language: Language, markets: ReadonlyMap<string, KeywordMarket>) {
  const byStems = new Map<string, KeywordMarket>();
  for (const [text, market] of [...markets].sort((a, b) => compareText(a[0], b[0])))
    byStems.set(contentStems(text, language).join(' '), market);
  return (key: string): KeywordMarket | null => {
    const stems = key.split(' ').filter((stem) => !language.stopWords.has(stem));
    return byStems.get(stems.join(' ')) ?? null;
  };
}
