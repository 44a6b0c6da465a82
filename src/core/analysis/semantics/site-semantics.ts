import { type BrandWish, brandWords } from '../../audience/brand-words.ts';
import type { PersonaVoice, StageCode } from '../../audience/persona-needs.ts';
import { coverageMeter } from '../../audience/coverage-meter.ts';
import { type AskedPages, measureCoverage, type PageStanding } from '../../audience/audience-coverage.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { detectLanguage } from '../../language/detect.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../language/language.ts';
import { missingLinks } from '../../linking/suggestions.ts';
import type { SemanticResult } from '../site-analysis.ts';
import { analyseSite, type SiteSemantics } from '../../semantics/analyse-site.ts';
import type { KeywordMarket } from '../../semantics/keyword-potential.ts';
import { isPageText, type PageText, pageTextOf } from '../../semantics/page-text.ts';
import { brandTexts } from './brand-texts.ts';
import { landingOf, linkingPages, readablePages } from '../linking/linking-pages.ts';

export interface SemanticsInput {
  readonly languages: Languages;
  readonly personas: readonly PersonaVoice[] | null;
  /** What the company wants to be known by; absent without a company. */
  readonly brand?: BrandWish | null;
  /** The company's keywords and what is known of their market. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** URL → where a remote model places the page; only links are ranked with it, no audit reads it. */
  readonly vectors?: ReadonlyMap<string, Float32Array> | null;
  readonly seed: number;
}

/** Topics, keyphrases, links to add and coverage of a crawl whose graph is known. */
export function siteSemantics(
  input: SemanticsInput,
  facts: SiteFacts,
  step: (phase: string) => void,
): { readonly result: SemanticResult; readonly site: SiteSemantics } {
  const read = readablePages(facts).map((page) => pageTextOf(page.record, detectLanguage));
  const texts = read.filter(isPageText);
  const site = analyseSite(texts, input.languages, {
    seed: input.seed,
    inlinksOf: (url) => facts.pageOf.get(url)?.inlinks ?? 0,
    ...(input.markets === undefined ? {} : { markets: input.markets }),
  });
  const linking = linkingPages(facts, texts, site, input.vectors);
  const { suggestions, additions } = missingLinks(linking, site.index, input.languages);
  step('coverage');
  const coverage =
    input.personas === null ? null : personaCoverage(input.personas, facts, texts, site, input.languages);
  const result: SemanticResult = {
    keyphrases: site.keyphrases,
    siteKeywords: site.siteKeywords,
    topics: site.topics,
    topicOf: site.topicOf,
    suggestions,
    additions,
    competing: site.competing,
    coverage,
    brand: input.brand ? brandOf(input.brand, facts, texts, input.languages) : null,
    notMeasured: [
      ...read.flatMap((page) => (isPageText(page) ? [] : [{ what: page.url, reason: page.reason }])),
      ...site.notMeasured,
    ],
  };
  return { result, site };
}

function brandOf(wish: BrandWish, facts: SiteFacts, texts: readonly PageText[], languages: Languages) {
  return brandWords(wish, brandTexts(facts, texts, wish.language), languages[wish.language]);
}

function personaCoverage(
  personas: readonly PersonaVoice[],
  facts: SiteFacts,
  texts: readonly PageText[],
  site: SiteSemantics,
  languages: Languages,
) {
  const byUrl = new Map(texts.map((text) => [text.url, text]));
  const asked: Partial<Record<LanguageCode, AskedPages>> = {};
  for (const code of analysedLanguages) {
    const index = site.index.byLanguage[code];
    if (index === undefined) continue;
    const urlOf = (row: number): string => site.index.urls[index.pages[row]!]!;
    const pages = Array.from(index.pages, (_, row) => byUrl.get(urlOf(row)) ?? null);
    asked[code] = { meter: coverageMeter(pages, index, languages[code]), urlOf, rows: index.pages.length };
  }
  const topicOf = (url: string): string | null => site.topicOf.get(url) ?? null;
  return measureCoverage(
    personas,
    asked,
    { topicOf, accessOf: accessOf(facts, topicOf), stageOf: stageOf(site) },
    languages,
  );
}

/** Clicks from the start, and content links from other pages of the same topic. */
function accessOf(facts: SiteFacts, topicOf: (url: string) => string | null): PageStanding['accessOf'] {
  const sources = new Map<string, Set<string>>();
  for (const { record } of facts.pages) {
    const topic = topicOf(record.url);
    if (topic === null) continue;
    for (const link of record.links) {
      if (!link.internal || !link.http) continue;
      const target = landingOf(facts, link.to);
      if (target === record.url || topicOf(target) !== topic) continue;
      const known = sources.get(target);
      if (known === undefined) sources.set(target, new Set([record.url]));
      else known.add(record.url);
    }
  }
  return (url) => {
    const page = facts.pageOf.get(url);
    return page === undefined ? null : { depth: page.depth, inlinksSameTopic: sources.get(url)?.size ?? 0 };
  };
}

const stageOfIntent: Readonly<Partial<Record<string, StageCode>>> = {
  informational: 'ACQ',
  commercial: 'ACT',
  transactional: 'REV',
  navigational: 'RET',
};

/** The stage a page's title speaks to; null when the title gives no cue. */
function stageOf(site: SiteSemantics): PageStanding['stageOf'] {
  return (url) => {
    const intent = site.intentOf.get(url);
    return intent === undefined || intent.trace.length === 0 ? null : (stageOfIntent[intent.intent] ?? null);
  };
}
