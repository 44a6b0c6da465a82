import { type BrandWish, brandWords } from '../../audience/brand-words.ts';
import type { PersonaVoice } from '../../audience/persona-needs.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { withoutEnded } from '../../audits/page-kinds/ended-pages.ts';
import { isSubject, type PageKind } from '../../audits/page-kinds/page-kind.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { Languages } from '../../language/language.ts';
import { type LinkDecision, withDecisions } from '../../linking/link-decision.ts';
import { missingLinks } from '../../linking/suggestions.ts';
import type { SemanticResult } from '../site-analysis.ts';
import { analyseSite, type SiteSemantics } from '../../semantics/analyse-site.ts';
import { withMarkets } from '../../semantics/keyword-markets.ts';
import type { KeywordMarket } from '../../semantics/keyword-potential.ts';
import { isPageText, type PageText, pageTextOf } from '../../semantics/page-text.ts';
import { brandTexts } from './brand-texts.ts';
import { personaCoverage } from './persona-coverage.ts';
import { declaredNames, searchedPlace } from '../../offers/site-place.ts';
import { linkingPages, readablePages } from '../linking/linking-pages.ts';
import { homePlace } from '../../offers/site-places.ts';
import { pageLabels } from '../linking/page-labels.ts';
import { declaredTrade } from '../../offers/declared-trade.ts';
import { type SearchRow, searchRows } from './search-rows.ts';
import type { CountedSearch } from '../../semantics/searches/counted-search.ts';
import { pageRole } from './page-role.ts';
import type { DocumentBrand } from '../../values/document-brand.ts';

export interface SemanticsInput {
  readonly languages: Languages;
  /** Embedding of each page by a remote model, by URL; it ranks links, and no check reads it. */
  readonly vectors?: ReadonlyMap<string, Float32Array> | null;
  /** What was decided about links that earlier audits proposed. */
  readonly decisions?: readonly LinkDecision[];
  readonly seed: number;
}

/** What an analysis takes from a company. */
export interface CompanySignals {
  readonly personas: readonly PersonaVoice[] | null;
  /** Attributes that the company wants for its brand; absent without a company. */
  readonly brand?: BrandWish | null;
  /** Market of each keyword of the company, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Landing pages of its offers; null without a company. */
  readonly priorityUrls: ReadonlySet<string> | null;
  /** Names of its offers; absent without a company. */
  readonly offers?: readonly string[];
  /** Look of its documents; absent when it declares none. */
  readonly look?: DocumentBrand | null;
}

/** What the pages say, whatever the company. */
export interface ReadSite {
  readonly site: SiteSemantics;
  /** Coverage and words of the brand are null until `ofCompany` measures them. */
  readonly result: SemanticResult;
  readonly texts: readonly PageText[];
}

/** Topics, keyphrases and links to add of a crawl with its link graph. */
export function siteSemantics(input: SemanticsInput, facts: SiteFacts): ReadSite {
  const subjects = withoutEnded(readablePages(facts), facts).filter(({ record }) =>
    isSubject(facts.kindOf.get(record.url)!),
  );
  const read = subjects.map((page) => pageTextOf(page.record, detectLanguage));
  const texts = read.filter(isPageText);
  const labels = pageLabels(facts, texts);
  const site = analyseSite(texts, input.languages, {
    seed: input.seed,
    inlinksOf: (url) => facts.pageOf.get(url)?.inlinks ?? 0,
    worthOf: (url) => hubWorth[facts.kindOf.get(url)?.kind ?? 'other'] ?? 1,
    place: searchedPlace(facts) ?? homePlace(facts),
    names: declaredNames(facts),
    trade: declaredTrade(facts),
    roleOf: (url) => pageRole(facts, url),
    labelOf: (url) => labels.get(url)?.menu ?? null,
  });
  const linking = linkingPages(facts, texts, { ...site, labels }, input.vectors);
  const { suggestions, additions } = missingLinks(linking, site.index, input.languages);
  const result: SemanticResult = {
    keyphrases: site.keyphrases,
    siteKeywords: site.siteKeywords,
    topics: site.topics,
    subject: site.subject,
    topicOf: site.topicOf,
    suggestions: withDecisions(suggestions, input.decisions ?? []),
    additions,
    competing: site.competing,
    coverage: null,
    ...(facts.imported?.searches
      ? { searches: searchRowsOf(facts.imported.searches, facts, { site, texts }, input.languages) }
      : {}),
    brand: null,
    notMeasured: [
      ...read.flatMap((page) => (isPageText(page) ? [] : [{ what: page.url, reason: page.reason }])),
      ...site.notMeasured,
    ],
  };
  return { result, site, texts };
}

/** What the pages say, with what they say to a company: coverage of its personas, words of its brand, its markets. */
export function ofCompany(
  { personas, brand, markets, priorityUrls }: CompanySignals,
  { site, texts, result }: ReadSite,
  { facts, languages }: { readonly facts: SiteFacts; readonly languages: Languages },
): SemanticResult {
  return {
    ...result,
    ...(markets === undefined ? {} : { siteKeywords: withMarkets(site.siteKeywords, markets, languages) }),
    coverage: personas === null ? null : personaCoverage(personas, { facts, texts, site }, languages),
    brand: brand
      ? brandWords(
          brand,
          brandTexts(facts, texts, { language: brand.language, priorityUrls }),
          languages[brand.language],
        )
      : null,
  };
}

/** The searches of imported files; those of the names of the site and of its company are marked. */
function searchRowsOf(
  searches: readonly CountedSearch[],
  facts: SiteFacts,
  { site, texts }: { readonly site: SiteSemantics; readonly texts: readonly PageText[] },
  languages: Languages,
): SearchRow[] {
  const names = declaredNames(facts);
  const seed = facts.crawl.seed;
  return searchRows(searches, { facts, index: site.index, texts, seed, names }, languages);
}

/** A topic is presented by a page of what the site offers, before an article, and not by its contact page. Working assumptions. */
const hubWorth: Readonly<Partial<Record<PageKind, number>>> = {
  hub: 1.6,
  offer: 1.4,
  home: 1.2,
  article: 0.9,
  about: 0.7,
  contact: 0.5,
  doorway: 0.7,
};
