import { analysedLanguages, type Language, type Languages } from '../language/language.ts';
import { compareText } from '../values/compare-text.ts';
import type { Text } from '../values/text.ts';
import { type CompetingPages, competingPages } from './competing-pages.ts';
import { type DuplicateKind, nearDuplicates } from './duplicates/near-duplicates.ts';
import { type QueryIntent, queryIntent, shownIntent } from './intent/query-intent.ts';
import { type Keyphrase, minWords } from './keyphrases/keyphrases.ts';
import { languageTopics, type SiteTopic, type TopicOptions, topicRows } from './language-topics.ts';
import { type NotMeasured, notMeasuredReasons } from './not-measured.ts';
import type { PageText } from './page-text.ts';
import { readPages } from './read-pages.ts';
import { buildSiteIndex, type LanguageIndex, type SiteIndex, sortedPages } from './site-index.ts';
import { type SiteKeyword, siteKeywords } from './site-keywords.ts';
import { lowerCaseWords } from './subjects/lower-case-words.ts';
import { distinctSubjects, keyOf } from './subjects/distinct-subjects.ts';
import { noSearch } from './subjects/no-search.ts';
import { pageSubject, subjectChoices } from './subjects/page-subject.ts';
import { isRoleAlone } from './subjects/role-words.ts';
import type { PageSigns } from './subjects/phrase-support.ts';
import { namesNothing, type PageRole, type SiteContext } from './subjects/site-context.ts';
import { withoutSiteName } from './subjects/own-words.ts';
import { offerOfPages, siteOffer, siteSubject } from './subjects/site-offer.ts';
import { mainSubject } from './subjects/main-subject.ts';
import { shortTitle } from './subjects/short-title.ts';
import { type SiteNames, siteNames } from './subjects/site-names.ts';
import { supportedPhrases, wholePhrases, withoutName } from './subjects/whole-phrases.ts';
import { contentStems } from './terms.ts';
import { minTextsForTopics } from './topics/group-texts.ts';

export interface SemanticOptions extends TopicOptions {
  /** Names of the company that its pages declare, the most frequent first. */
  readonly names?: readonly string[];
  /** Town of a local company; absent or null for other sites. */
  readonly place?: string | null;
  /** Trade that the company declares; absent or null when it declares none. */
  readonly trade?: Text | null;
  /** Label of a page in the menus; null without one. */
  readonly labelOf?: (url: string) => string | null;
  /** What a page is for; by default a text. */
  readonly roleOf?: (url: string) => PageRole;
  /** Called at the end of each stage. */
  readonly stage?: (done: 'words' | 'keyphrases' | 'duplicates' | 'topics') => void;
}

export interface PageKeyphrases {
  readonly url: string;
  readonly keyphrases: readonly Keyphrase[];
  /** Why there is no keyphrase; absent when there is one. */
  readonly reason?: Text;
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
  /** What the whole site is about, in the language of most of its pages: what it offers, with its town; null when the home page does not say. */
  readonly subject: string | null;
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
    subject: mainSubject(parts),
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

/** Share of the titles that name the place of a site that sells in it. Working assumption. */
const leastTitles = 0.1;

/** The search that each page answers, and the name of the site. */
function pageSubjects(
  pages: readonly PageText[],
  ranked: readonly (readonly Keyphrase[])[],
  { part, language }: { readonly part: LanguageIndex; readonly language: Language },
  options: SemanticOptions,
) {
  const commonWords = lowerCaseWords(pages);
  const titles = pages.map(({ title }) => title);
  const names = siteNames(titles, commonWords, options.names);
  const shareOf = (stem: string): number => (part.df[part.termOf.get(stem) ?? -1] ?? 0) / pages.length;
  const place = options.place ?? null;
  const named = place === null ? 0 : titles.filter((title) => title.toLowerCase().includes(place.toLowerCase())).length;
  const placeInTitles = named >= leastTitles * titles.length;
  const tradeWords = lowerCaseWords(pages, true);
  const context = { language, names, place, placeInTitles, commonWords, tradeWords, shareOf };
  const roleOf = options.roleOf ?? (() => 'text');
  const signs = pages.map((page, row) => ({ page, label: options.labelOf?.(page.url) ?? null, ranked: ranked[row]! }));
  const home = signs.find(({ page }) => roleOf(page.url) === 'home');
  const site = { ...context, offer: home === undefined ? null : offerOf(home, signs, { context, options }) };
  const wishes = signs.map((one) => {
    const role = roleOf(one.page.url);
    return { url: one.page.url, role, names: ownNames(one, names), choices: subjectChoices(one, role, site) };
  });
  const found = distinctSubjects(wishes, language);
  const isName = (phrase: string): boolean => namesNothing(phrase, site);
  const whole = [place ?? '', site.offer ?? '', names.name ?? ''];
  const ignored = new Set(whole.flatMap((text) => contentStems(text, language)));
  const isAnswered = wishes.map(({ choices }, row) => found[row] === null && choices.length > 0);
  return {
    subjects: found,
    isAnswered,
    name: names.name,
    isName,
    ignored,
    hasHome: home !== undefined,
    subject: home === undefined ? null : siteSubject(site),
  };
}

/** What a page calls itself. */
function ownNames({ page, label }: PageSigns, names: SiteNames): string[] {
  return [withoutSiteName(shortTitle(page.title, names), names), page.headings[0] ?? '', label ?? ''].filter(
    (name) => name !== '',
  );
}

interface OfferSearch {
  readonly context: Omit<SiteContext, 'offer'>;
  readonly options: SemanticOptions;
}

/** What the site offers: what its home page names, else its declared trade, else the offer that most pages speak of. */
function offerOf(home: PageSigns, signs: readonly PageSigns[], { context, options }: OfferSearch): string | null {
  const named = siteOffer(home, context);
  if (named !== null) return named;
  const trade = options.trade?.[context.language.code] ?? null;
  if (trade !== null) return trade;
  const site = { ...context, place: null, offer: null };
  const offers = signs.filter(({ page }) => offered.has(options.roleOf?.(page.url) ?? 'text'));
  const subjects = offers.flatMap((one) => pageSubject(one, 'product', site) ?? []);
  return offerOfPages(
    subjects,
    context,
    signs.flatMap(({ page }) => page.blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []))),
  );
}

const offered: ReadonlySet<PageRole> = new Set(['offer', 'product']);

/** Pages about the company or the whole site. */
const ofSite: ReadonlySet<PageRole> = new Set(['home', 'contact', 'company', 'about', 'help']);
/** Pages that are searched by name or not at all: no phrase of their text is a search for them. */
const named: ReadonlySet<PageRole> = new Set(['contact', 'company', 'help']);

type LanguageOptions = SemanticOptions & { readonly intentOf: ReadonlyMap<string, QueryIntent> };

function analyseLanguage(
  sorted: readonly PageText[],
  part: LanguageIndex,
  language: Language,
  options: LanguageOptions,
) {
  const pages = Array.from(part.pages, (row) => sorted[row]!);
  const { keyphrases: all, shingles } = readPages(pages, part, language);
  const { subjects, isAnswered, name, isName, ignored, subject, hasHome } = pageSubjects(
    pages,
    all,
    { part, language },
    options,
  );
  const ranked = all.map((phrases) =>
    withoutName(phrases, name, language).filter(({ text }) => !isRoleAlone(text, language)),
  );
  const taken = new Set(subjects.flatMap((one) => (one === null ? [] : [keyOf(one, language)])));
  const keyphrases = ranked.map((phrases, row) => {
    const subject = subjects[row]!;
    if (subject !== null) return wholePhrases(subject, phrases, language).slice(0, Math.max(1, phrases.length));
    if (isAnswered[row] || named.has(options.roleOf?.(pages[row]!.url) ?? 'text')) return [];
    return supportedPhrases(pages[row]!, phrases, language).filter(({ text }) => !taken.has(keyOf(text, language)));
  });
  options.stage?.('keyphrases');
  const { pairs, groups } = nearDuplicates(shingles);
  options.stage?.('duplicates');
  const topics = languageTopics(
    { language, pages, part, keyphrases: ranked, subjects, groups, ignored, isName },
    { isTopical: (url) => !ofSite.has(options.roleOf?.(url) ?? 'text'), ...options },
  );
  options.stage?.('topics');
  const groupOf = groups.flatMap((group) => group.map((row) => [pages[row]!.url, pages[group[0]!]!.url] as const));
  return {
    keyphrases: pages.map(({ url }, row) => ({
      url,
      keyphrases: keyphrases[row]!,
      ...(keyphrases[row]!.length > 0 ? {} : { reason: reasonOf(url, isAnswered[row]!, options) }),
    })),
    keywords: siteKeywords(ranked, language.code),
    duplicates: pairs.map((pair) => ({ ...pair, a: pages[pair.a]!.url, b: pages[pair.b]!.url })),
    groupOf,
    competing: competingPages(
      // By what the texts say: the whole phrases that name pages differ by their place.
      pages.map((page, row) => ({ url: page.url, row, keyphrases: ranked[row]! })),
      part.tfidf,
      { groupOf: new Map(groupOf), intentOf: (url) => shownIntent(options.intentOf.get(url)!) },
    ),
    topics,
    subject,
    hasHome,
    notMeasured: notMeasuredIn(pages, part, groups),
  };
}

function reasonOf(url: string, isAnswered: boolean, { roleOf }: SemanticOptions): Text {
  if (isAnswered) return noSearch.answered;
  return named.has(roleOf?.(url) ?? 'text') ? noSearch.ofSite : noSearch.unnamed;
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
