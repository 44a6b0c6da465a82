import type { PersonaVoice, StageCode } from '../core/audience/persona-terms.ts';
import { coverageMeter } from '../core/audience/keyword-coverage.ts';
import { type AskedPages, measureCoverage, type PageStanding } from '../core/audience/coverage.ts';
import { audits } from '../core/audits/index.ts';
import { applyIgnoreRules, type IgnoreRule } from '../core/audits/ignore-rules.ts';
import { assembleFacts } from '../core/audits/assemble-facts.ts';
import { runAudits } from '../core/audits/run-audits.ts';
import { scoreOf } from '../core/audits/score.ts';
import type { PageFacts, SiteFacts } from '../core/audits/site-facts.ts';
import { toFindings } from '../core/audits/to-findings.ts';
import { detectLanguage } from '../core/language/detect.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../core/language/language.ts';
import type { LinkingPage } from '../core/linking/linking-page.ts';
import { suggestLinks } from '../core/linking/suggestions.ts';
import { refinePositions } from '../core/pages/boilerplate.ts';
import type { CrawlFacts, PageRecord } from '../core/pages/page.ts';
import type { ProbeRecord } from '../core/pages/probe.ts';
import type { SemanticResult, SiteAnalysis } from '../core/report/site-analysis.ts';
import { analyseSite, type SiteSemantics } from '../core/semantics/analyse-site.ts';
import { isPageText, type PageText, pageTextOf } from '../core/semantics/site-text.ts';
import type { ProgressEvent } from './operation.ts';

export interface AnalysisInput {
  /** Sorted by URL; positions of their links and blocks are refined in place. */
  readonly pages: readonly PageRecord[];
  readonly crawl: CrawlFacts;
  readonly languages: Languages;
  readonly personas: readonly PersonaVoice[] | null;
  readonly priorityUrls: ReadonlySet<string> | null;
  readonly semantics: boolean;
  /** What addresses that are no pages answered. */
  readonly probes?: readonly ProbeRecord[];
  readonly seed: number;
  /** ISO day of the crawl, for directives that expire. */
  readonly today?: string;
  /** What the owner chose not to mend; judged on `today`. */
  readonly ignoreRules?: readonly IgnoreRule[];
}

/** Thinks over a finished crawl: graph, topics, coverage, links to add, checks. Pure: same crawl, same answer. */
export function analyseCrawl(input: AnalysisInput, progress: (event: ProgressEvent) => void): SiteAnalysis {
  const step = (phase: string): void => progress({ phase, done: 0, total: null, unit: 'page' });
  step('graph');
  refinePositions(input.pages);
  const languageOf = (record: PageRecord): string => languageOfPage(record);
  const first = assembleFacts({
    pages: input.pages,
    crawl: input.crawl,
    priorityUrls: input.priorityUrls,
    languages: input.languages,
    languageOf,
    externalStatus: new Map((input.probes ?? []).map((record) => [record.url, record])),
    ...(input.today === undefined ? {} : { today: input.today }),
  });
  step('topics');
  const found = input.semantics ? semanticsOf(input, first, step) : null;
  const semantics = found?.result ?? null;
  step('findings');
  const facts = found === null ? first : withSemantics(first, found.site);
  const ignored = applyIgnoreRules(runAudits(audits, facts), input.ignoreRules ?? [], input.today ?? '');
  const { results } = ignored;
  const personaNames = new Map((input.personas ?? []).map((persona) => [persona.id, persona.name]));
  return {
    facts,
    results,
    findings: toFindings(results),
    scores: scoreOf(results),
    ignoreRules: ignored.rules,
    semantics,
    personaNames,
  };
}

/** The facts already computed with what the texts add: the graph is not built twice. */
function withSemantics(facts: SiteFacts, site: SiteSemantics): SiteFacts {
  return Object.assign(Object.create(facts) as SiteFacts, { topicOf: site.topicOf, semantics: site });
}

/** The language of most of the page's main text, `unknown` when there is too little of it. */
function languageOfPage(record: PageRecord): string {
  if (record.content === null) return 'unknown';
  const text = record.content.blocks
    .filter((block) => block.position === 'content')
    .map((block) => block.text)
    .join('\n')
    .slice(0, 2_000);
  return detectLanguage(text, record.content.lang);
}

function semanticsOf(
  input: AnalysisInput,
  facts: SiteFacts,
  step: (phase: string) => void,
): { readonly result: SemanticResult; readonly site: SiteSemantics } {
  const read = readablePages(facts).map((page) => pageTextOf(page.record, detectLanguage));
  const texts = read.filter(isPageText);
  const site = analyseSite(texts, input.languages, {
    seed: input.seed,
    inlinksOf: (url) => facts.pageOf.get(url)?.inlinks ?? 0,
  });
  const suggestions = suggestLinks(linkingPages(facts, texts, site), site.index, input.languages);
  step('coverage');
  const coverage =
    input.personas === null ? null : personaCoverage(input.personas, facts, texts, site, input.languages);
  const result: SemanticResult = {
    keyphrases: site.keyphrases,
    siteKeywords: site.siteKeywords,
    topics: site.topics,
    topicOf: site.topicOf,
    suggestions,
    coverage,
    notMeasured: [
      ...read.flatMap((page) => (isPageText(page) ? [] : [{ what: page.url, reason: page.reason }])),
      ...site.notMeasured,
    ],
  };
  return { result, site };
}

/** Pages whose text is their own: indexable ones, and copies of a site whose canonicals name its public host. */
function readablePages(facts: SiteFacts): PageFacts[] {
  return facts.pages.filter((page) => page.indexable || (page.indexableReason === 'canonical' && isElsewhere(page)));
}

function isElsewhere(page: PageFacts): boolean {
  return (
    page.content !== null && page.canonical !== null && new URL(page.canonical).host !== new URL(page.record.url).host
  );
}

/** What the search for missing links needs of each page, joined from the graph, the texts and the topics. */
function linkingPages(facts: SiteFacts, texts: readonly PageText[], site: SiteSemantics): LinkingPage[] {
  const anchorsIn = anchorsByTarget(facts);
  const phrases = new Map(site.keyphrases.map((row) => [row.url, row.keyphrases.map((phrase) => phrase.text)]));
  const hubs = new Set(site.topics.map((topic) => topic.hub));
  return texts.map((text) => {
    const page = facts.pageOf.get(text.url)!;
    const internal = page.record.links.filter((link) => link.internal && link.http);
    const content = internal.filter((link) => link.position === 'content');
    return {
      text,
      taken: page.record.links.flatMap((link) =>
        link.block === null || link.start === null
          ? []
          : [{ block: link.block, start: link.start, end: link.start + link.anchor.length }],
      ),
      contentTargets: [...new Set(content.map((link) => landingOf(facts, link.to)))].sort(),
      mayReceive: true,
      mayGive: !isArchive(text.url),
      anchorsIn: anchorsIn.get(text.url) ?? [],
      keyphrases: phrases.get(text.url) ?? [],
      rank: page.rank,
      depth: page.depth,
      outWeight: content.length + 0.25 * (internal.length - content.length),
      topic: site.topicOf.get(text.url) ?? null,
      isHub: hubs.has(text.url),
      duplicateGroup: site.duplicateGroupOf.get(text.url) ?? null,
    };
  });
}

function landingOf(facts: SiteFacts, url: string): string {
  const node = facts.linkGraph.nodeOf.get(url);
  return node === undefined ? url : facts.linkGraph.urls[facts.linkGraph.landing[node]!]!;
}

/** Pagination, tags and dates: their text belongs to other pages. A manual's next and previous chapters are not. */
function isArchive(url: string): boolean {
  return /\/(?:page|tag|tags|author|auteur|archives?)\/|[?&](?:page|paged)=\d+/.test(url);
}

function anchorsByTarget(facts: SiteFacts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { record } of facts.pages) {
    for (const link of record.links) {
      if (!link.internal || link.position !== 'content' || link.anchor === '') continue;
      const target = landingOf(facts, link.to);
      found.set(target, [...(found.get(target) ?? []), link.anchor]);
    }
  }
  return found;
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
