import { type BrandWish, brandWords } from '../../audience/brand-words.ts';
import type { PersonaVoice } from '../../audience/persona-needs.ts';
import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import { isSubject } from '../../audits/page-kinds/page-kind.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { Languages } from '../../language/language.ts';
import { missingLinks } from '../../linking/suggestions.ts';
import type { SemanticResult } from '../site-analysis.ts';
import { analyseSite, type SiteSemantics } from '../../semantics/analyse-site.ts';
import type { KeywordMarket } from '../../semantics/keyword-potential.ts';
import { isPageText, type PageText, pageTextOf } from '../../semantics/page-text.ts';
import { brandTexts } from './brand-texts.ts';
import { personaCoverage } from './persona-coverage.ts';
import { linkingPages, readablePages } from '../linking/linking-pages.ts';

export interface SemanticsInput {
  readonly languages: Languages;
  readonly personas: readonly PersonaVoice[] | null;
  /** Attributes that the company wants for its brand; absent without a company. */
  readonly brand?: BrandWish | null;
  /** Market of each keyword of the company, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Embedding of each page by a remote model, by URL; it ranks links, and no check reads it. */
  readonly vectors?: ReadonlyMap<string, Float32Array> | null;
  readonly seed: number;
}

/** Topics, keyphrases, links to add and coverage of a crawl with its link graph. */
export function siteSemantics(
  input: SemanticsInput,
  facts: CrawledFacts,
  step: (phase: string) => void,
): { readonly result: SemanticResult; readonly site: SiteSemantics } {
  const subjects = readablePages(facts).filter(({ record }) => isSubject(facts.kindOf.get(record.url)!));
  const read = subjects.map((page) => pageTextOf(page.record, detectLanguage));
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
    input.personas === null ? null : personaCoverage(input.personas, { facts, texts, site }, input.languages);
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

function brandOf(wish: BrandWish, facts: CrawledFacts, texts: readonly PageText[], languages: Languages) {
  return brandWords(wish, brandTexts(facts, texts, wish.language), languages[wish.language]);
}
