import { analysedLanguages, type Language, type LanguageCode, type Languages } from '../language/language.ts';
import type { Text } from '../values/text.ts';
import { type CompetingPages, competingPages, type PageQuery } from './competing-pages.ts';
import type { KeywordMarket } from './keyword-potential.ts';
import type { Intent } from './intent/intent-cue.ts';
import { contentStems } from './terms.ts';
import { hubOf } from './topics/topic-hub.ts';
import { type QueryIntent, queryIntent } from './intent/query-intent.ts';
import {
  countPhrases,
  fewestWords,
  type Keyphrase,
  onePage,
  pageCandidates,
  rankKeyphrases,
  rankSiteKeyphrases,
} from './keyphrases/keyphrases.ts';
import { candidatesKept, prunedCandidates } from './keyphrases/candidate-pruning.ts';
import { type TextCandidates } from './keyphrases/keyphrase-features.ts';
import { type DuplicateKind, nearDuplicates, shinglesOfPage } from './duplicates/near-duplicates.ts';
import { PhraseCounts } from './keyphrases/phrase-counts.ts';
import { cachedLanguage } from './cached-language.ts';
import type { ShingledText } from './duplicates/shingles.ts';
import { buildSiteIndex, type LanguageIndex, type SiteIndex, sortedPages } from './site-index.ts';
import { type SiteKeyword, siteKeywords } from './site-keywords.ts';
import type { PageText } from './page-text.ts';
import { pickRows } from './vectors/sparse-matrix.ts';
import { keepTopicIds, type KnownTopic } from './topics/topic-ids.ts';
import { topicNames } from './topics/topic-names.ts';
import { fewestTextsForTopics, groupTexts } from './topics/group-texts.ts';
import { documentFrequencies, siteWeighting, tfIdf } from './vectors/weighting.ts';

export interface SemanticOptions {
  readonly seed: number;
  /** Higher gives more, narrower topics; left out, topics of about eight pages. */
  readonly resolution?: number;
  /** In-links of a page, to choose hubs. */
  readonly inlinksOf?: (url: string) => number;
  /** Topics of an earlier run: ids are kept where pages are mostly the same. */
  readonly topicsBefore?: readonly KnownTopic[];
  /** Searches and the pages they led to, as an import gives them. */
  readonly queries?: readonly PageQuery[];
  /** What is known of a keyword's market, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Called at the end of each stage: `words`, `keyphrases`, `duplicates`, `topics`. */
  readonly stage?: (done: string) => void;
}

export interface SiteTopic {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  /** URLs, sorted. */
  readonly pages: readonly string[];
  readonly hub: string;
  readonly language: LanguageCode;
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

/** Something that could not be measured: a page's URL or a stage, and why. */
export interface NotMeasured {
  readonly what: string;
  readonly reason: Text;
}

/** What the words of a site say. Lists are sorted by URL unless said otherwise. */
export interface SiteSemantics {
  readonly index: SiteIndex;
  /** Up to 15 a page, best first; empty for a page too short. */
  readonly keyphrases: readonly PageKeyphrases[];
  /** Best first. */
  readonly siteKeywords: readonly SiteKeyword[];
  /** From the largest. */
  readonly topics: readonly SiteTopic[];
  /** URL → topic id. */
  readonly topicOf: ReadonlyMap<string, string>;
  /** URL → id of the second-best topic, for pages between two. */
  readonly secondTopicOf: ReadonlyMap<string, string>;
  /** What the page answers, read from its title. */
  readonly intentOf: ReadonlyMap<string, QueryIntent>;
  readonly nearDuplicates: readonly DuplicatePages[];
  /** URL → first URL of its group of near duplicates. */
  readonly duplicateGroupOf: ReadonlyMap<string, string>;
  /** Pages that may answer the same search, most alike first. */
  readonly competing: readonly CompetingPages[];
  readonly notMeasured: readonly NotMeasured[];
}

const keyphrasesPerPage = 15;

/** Index, keyphrases, keywords, duplicates, topics and intents of a site's pages, given in any order. */
export function analyseSite(pages: readonly PageText[], languages: Languages, options: SemanticOptions): SiteSemantics {
  const sorted = sortedPages(pages);
  const index = buildSiteIndex(sorted, languages);
  options.stage?.('words');
  const intents = new Map(sorted.map((page) => [page.url, queryIntent(page.title, page.language)]));
  const parts = analysedLanguages.flatMap((code) => {
    const part = index.byLanguage[code];
    return part === undefined ? [] : [analyseLanguage(sorted, part, languages[code], { ...options, intents })];
  });
  const topics = parts.flatMap((part) => part.topics);
  return {
    index,
    keyphrases: parts.flatMap((part) => part.keyphrases).sort(byUrl),
    siteKeywords: parts.flatMap((part) => part.keywords).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)),
    topics: topics.sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1)),
    topicOf: new Map(parts.flatMap((part) => part.topicOf)),
    secondTopicOf: new Map(parts.flatMap((part) => part.secondTopicOf)),
    intentOf: intents,
    nearDuplicates: parts.flatMap((part) => part.duplicates),
    duplicateGroupOf: new Map(parts.flatMap((part) => part.groupOf)),
    competing: parts.flatMap((part) => part.competing),
    notMeasured: parts.flatMap((part) => part.notMeasured),
  };
}

function byUrl(a: { readonly url: string }, b: { readonly url: string }): number {
  return a.url < b.url ? -1 : 1;
}

function analyseLanguage(
  sorted: readonly PageText[],
  part: LanguageIndex,
  language: Language,
  options: SemanticOptions & { readonly intents: ReadonlyMap<string, QueryIntent> },
) {
  const pages = Array.from(part.pages, (row) => sorted[row]!);
  const { keyphrases, shingles } = readPages(pages, part, language);
  options.stage?.('keyphrases');
  const found = nearDuplicates(shingles);
  options.stage?.('duplicates');
  const groups = found.groups.map((group) => group.map((row) => pages[row]!.url));
  const groupOf = groups.flatMap((group) => group.map((url) => [url, group[0]!] as const));
  const topics = topicsOf(pages, part, keyphrases, found.groups, options);
  options.stage?.('topics');
  const short = pages.filter((_, row) => part.words[row]! < fewestWords);
  return {
    keyphrases: pages.map((page, row) => ({ url: page.url, keyphrases: keyphrases[row]! })),
    keywords: siteKeywords(keyphrases, language.code, marketsByStems(language, options.markets ?? noMarkets)),
    duplicates: found.pairs.map((pair) => ({ ...pair, a: pages[pair.a]!.url, b: pages[pair.b]!.url })),
    groupOf,
    competing: competingPages(
      pages.map((page, row) => ({ url: page.url, row, keyphrases: keyphrases[row]! })),
      part.tfidf,
      new Map(groupOf),
      {
        intentOf: (url) => shownIntent(options.intents.get(url)!),
        ...(options.queries === undefined ? {} : { queries: options.queries }),
      },
    ),
    ...topics,
    notMeasured: [
      ...short.map((page) => ({ what: page.url, reason: reasons.tooShort })),
      ...pages.filter(({ truncated }) => truncated).map((page) => ({ what: page.url, reason: reasons.tooLong })),
      ...(topicRows(part, found.groups).length < fewestTextsForTopics
        ? [{ what: `topics:${language.code}`, reason: reasons.tooFewPages }]
        : []),
    ],
  };
}

/** The intent a title shows; null when it gives no cue. */
function shownIntent({ intent, trace }: QueryIntent): Intent | null {
  return trace.length === 0 ? null : intent;
}

const noMarkets: ReadonlyMap<string, KeywordMarket> = new Map();

/** The market of a keyword by its stems, whatever the inflected form in the list of the company. */
function marketsByStems(language: Language, markets: ReadonlyMap<string, KeywordMarket>) {
  const byStems = new Map<string, KeywordMarket>();
  for (const [text, market] of [...markets].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    byStems.set(contentStems(text, language).join(' '), market);
  return (key: string): KeywordMarket | null => {
    const stems = key.split(' ').filter((stem) => !language.stopWords.has(stem));
    return byStems.get(stems.join(' ')) ?? null;
  };
}

/** Each page is read once for its keyphrases and its shingles; of its candidates only the possible ones are kept. */
function readPages(pages: readonly PageText[], part: LanguageIndex, own: Language) {
  const language = cachedLanguage(own);
  const stems = { pages: pages.length, ofStem: (stem: string) => part.df[part.termOf.get(stem) ?? -1] ?? 1 };
  const kept = pages.length > candidatesKept.manyPages ? candidatesKept.ofMany : candidatesKept.usual;
  const phrases = new PhraseCounts();
  const shingles: ShingledText[] = [];
  const candidates = pages.map((page, row): TextCandidates | null => {
    language.forget();
    const all = part.words[row]! < fewestWords ? null : pageCandidates(page, language);
    shingles.push(shinglesOfPage(page, language));
    if (all === null || pages.length < 2) return all;
    countPhrases(phrases, all);
    return prunedCandidates(all, stems, language, 'web', kept);
  });
  const options = { profile: 'web', limit: keyphrasesPerPage } as const;
  const keyphrases =
    pages.length < 2
      ? candidates.map((one) => (one === null ? [] : rankKeyphrases(one, own, keyphrasesPerPage)))
      : rankSiteKeyphrases(candidates, { ...stems, ofPhrase: (key) => phrases.of(key) ?? onePage }, own, options);
  return { keyphrases, shingles };
}

/** Rows that found topics: long enough, and one of each group of near duplicates. */
function topicRows(part: LanguageIndex, groups: readonly (readonly number[])[]): number[] {
  const copies = new Set(groups.flatMap((group) => group.slice(1)));
  return Array.from(part.pages, (_, row) => row).filter((row) => part.words[row]! >= fewestWords && !copies.has(row));
}

function topicsOf(
  pages: readonly PageText[],
  part: LanguageIndex,
  keyphrases: readonly (readonly Keyphrase[])[],
  groups: readonly (readonly number[])[],
  options: SemanticOptions,
) {
  const rows = topicRows(part, groups);
  if (rows.length < fewestTextsForTopics) return { topics: [], topicOf: [], secondTopicOf: [] };
  const counts = pickRows(part.counts, rows);
  const tfidf = tfIdf(counts, documentFrequencies(counts), siteWeighting(rows.length, part.stop));
  const grouping = groupTexts(tfidf, { seed: options.seed, resolution: options.resolution });
  const copiesOf = new Map(groups.map((group) => [group[0]!, group.slice(1)]));
  const urlOf = (at: number): string => pages[rows[at]!]!.url;
  const withCopies = grouping.members.map((members) =>
    members.flatMap((at) => [rows[at]!, ...(copiesOf.get(rows[at]!) ?? [])]),
  );
  const names = topicNames(grouping.members.map((members) => members.map((at) => keyphrases[rows[at]!]!)));
  const hubs = grouping.members.map((members) =>
    urlOf(members[hubOf(members, grouping.vectors, urlOf, (at) => options.inlinksOf?.(urlOf(at)) ?? 0)]!),
  );
  const urls = withCopies.map((members) => members.map((row) => pages[row]!.url).sort());
  const ids = keepTopicIds(
    urls.map((list, at) => ({ hub: hubs[at]!, pages: list })),
    options.topicsBefore ?? [],
  );
  const titleOf = new Map(pages.map((page) => [page.url, page.title]));
  const topics: SiteTopic[] = urls.map((list, at) => ({
    id: ids[at]!,
    name: names[at]!.name === '' ? titleOf.get(hubs[at]!)! : names[at]!.name,
    terms: names[at]!.terms,
    pages: list,
    hub: hubs[at]!,
    language: part.language,
  }));
  return {
    topics,
    topicOf: topics.flatMap((topic) => topic.pages.map((url) => [url, topic.id] as const)),
    secondTopicOf: Array.from(grouping.secondOf).flatMap((second, at) =>
      second < 0 ? [] : [[urlOf(at), ids[second]!] as const],
    ),
  };
}

const reasons = {
  tooShort: {
    fr: 'La page a moins de 20 mots\u202f: elle est trop courte pour en tirer des expressions clés ou un sujet.',
    en: 'The page has fewer than 20 words: too short for keyphrases or a topic.',
  },
  tooLong: {
    fr: 'La page est très longue\u202f: ses 200 000 premiers caractères ont été analysés, pas la suite.',
    en: 'The page is very long: its first 200,000 characters were analysed, not what follows.',
  },
  tooFewPages: {
    fr: 'Il y a moins de 8 pages à regrouper dans cette langue\u202f: trop peu pour former des sujets.',
    en: 'There are fewer than 8 pages to group in this language: too few to form topics.',
  },
} as const satisfies Record<string, Text>;
