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

export interface SemanticsInput {
  readonly languages: Languages;
  readonly personas: readonly PersonaVoice[] | null;
  /** Attributes that the company wants for its brand; absent without a company. */
  readonly brand?: BrandWish | null;
  /** Market of each keyword of the company, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Embedding of each page by a remote model, by URL; it ranks links, and no check reads it. */
  readonly vectors?: ReadonlyMap<string, Float32Array> | null;
  /** What was decided about links that earlier audits proposed. */
  readonly decisions?: readonly LinkDecision[];
  readonly seed: number;
}

/** Topics, keyphrases, links to add and coverage of a crawl with its link graph. */
export function siteSemantics(
  input: SemanticsInput,
  facts: SiteFacts,
  step: (phase: string) => void,
): { readonly result: SemanticResult; readonly site: SiteSemantics } {
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
    ...(input.markets === undefined ? {} : { markets: input.markets }),
  });
  const linking = linkingPages(facts, texts, { ...site, labels }, input.vectors);
  const { suggestions, additions } = missingLinks(linking, site.index, input.languages);
  step('coverage');
  const coverage =
    input.personas === null ? null : personaCoverage(input.personas, { facts, texts, site }, input.languages);
  const result: SemanticResult = {
    keyphrases: site.keyphrases,
    siteKeywords: site.siteKeywords,
    topics: site.topics,
    subject: site.subject,
    topicOf: site.topicOf,
    suggestions: withDecisions(suggestions, input.decisions ?? []),
    additions,
    competing: site.competing,
    coverage,
    ...(facts.imported?.searches
      ? { searches: searchRowsOf(facts.imported.searches, facts, { site, texts }, input.languages) }
      : {}),
    brand: input.brand ? brandOf(input.brand, facts, texts, input.languages) : null,
    notMeasured: [
      ...read.flatMap((page) => (isPageText(page) ? [] : [{ what: page.url, reason: page.reason }])),
      ...site.notMeasured,
    ],
  };
  return { result, site };
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

function brandOf(wish: BrandWish, facts: SiteFacts, texts: readonly PageText[], languages: Languages) {
  return brandWords(wish, brandTexts(facts, texts, wish.language), languages[wish.language]);
}
