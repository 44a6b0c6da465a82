import {
  type AudienceCoverage,
  type CoveragePages,
  measureCoverage,
  type PageContext,
} from '../../audience/audience-coverage.ts';
import { coverageMeter } from '../../audience/coverage-meter.ts';
import type { PersonaVoice, StageCode } from '../../audience/persona-needs.ts';
import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../language/language.ts';
import type { SiteSemantics } from '../../semantics/analyse-site.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { landingOf } from '../linking/landing.ts';

interface AnalysedSite {
  readonly facts: CrawledFacts;
  readonly texts: readonly PageText[];
  readonly site: SiteSemantics;
}

/** How well the pages of the site answer the needs of the personas. */
export function personaCoverage(
  personas: readonly PersonaVoice[],
  { facts, texts, site }: AnalysedSite,
  languages: Languages,
): AudienceCoverage {
  const byUrl = new Map(texts.map((text) => [text.url, text]));
  const asked: Partial<Record<LanguageCode, CoveragePages>> = {};
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

/** Depth of a page, and number of pages of its topic that link to it. */
function accessOf(facts: CrawledFacts, topicOf: (url: string) => string | null): PageContext['accessOf'] {
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

/** The stage of the intent of a page's title; null when the title has no cue. */
function stageOf(site: SiteSemantics): PageContext['stageOf'] {
  return (url) => {
    const intent = site.intentOf.get(url);
    return intent === undefined || intent.trace.length === 0 ? null : (stageOfIntent[intent.intent] ?? null);
  };
}
