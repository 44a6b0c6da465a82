import type { BrandWish } from '../audience/brand-words.ts';
import type { PersonaVoice } from '../audience/persona-needs.ts';
import { audits } from '../audits/index.ts';
import { type ComparedAudit, compareAudits } from '../audits/comparison/compare-audits.ts';
import { applyIgnoreRules } from '../audits/results/ignore-rules.ts';
import type { IgnoreRule } from '../audits/results/ignored-finding.ts';
import type { ImportedFacts } from '../audits/facts/imported-facts.ts';
import { assembleFacts } from '../audits/facts/assemble-facts.ts';
import { runAudits } from '../audits/results/run-audits.ts';
import { isUnreadShell } from '../audits/facts/rendered-pages.ts';
import { scoreOf } from '../audits/results/score.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { toFindings } from '../audits/results/to-findings.ts';
import { diagnosed } from '../diagnoses/find-diagnoses.ts';
import { diagnoses as definitions } from '../diagnoses/index.ts';
import { cappedScores } from '../diagnoses/score-cap.ts';
import { detectLanguage, languageOfOpening, openingCharacters } from '../language/detect.ts';
import type { Languages } from '../language/language.ts';
import type { LinkDecision } from '../linking/link-decision.ts';
import { moveBoilerplate } from '../pages/positions/move-boilerplate.ts';
import { withFramedText } from '../pages/framed-text.ts';
import { isFiller } from '../pages/filler-text.ts';
import type { CrawlFacts, PageRecord } from '../pages/page.ts';
import type { ProbeRecord } from '../pages/probe.ts';
import type { DocumentBrand } from '../values/document-brand.ts';
import { comparedAnalysis } from './compared-analysis.ts';
import type { SiteAnalysis } from './site-analysis.ts';
import type { SiteSemantics } from '../semantics/analyse-site.ts';
import type { KeywordMarket } from '../semantics/keyword-potential.ts';
import { withSoundLinks } from './linking/sound-links.ts';
import { siteSemantics } from './semantics/site-semantics.ts';

export interface AnalysisInput {
  /** Sorted by URL; positions of their links and blocks are refined in place. */
  readonly pages: readonly PageRecord[];
  readonly crawl: CrawlFacts;
  readonly languages: Languages;
  readonly personas: readonly PersonaVoice[] | null;
  /** Attributes that the company wants for its brand; absent without a company. */
  readonly brand?: BrandWish | null;
  /** Look of the documents of the company; absent when it declares none. */
  readonly look?: DocumentBrand | null;
  readonly priorityUrls: ReadonlySet<string> | null;
  readonly semantics: boolean;
  /** Market of each keyword of the company, by its text. */
  readonly markets?: ReadonlyMap<string, KeywordMarket>;
  /** Responses of files and external addresses. */
  readonly probes?: readonly ProbeRecord[];
  /** Embedding of each page by a remote model, by URL. */
  readonly vectors?: ReadonlyMap<string, Float32Array> | null;
  /** What was decided about links that earlier audits proposed. */
  readonly decisions?: readonly LinkDecision[];
  readonly seed: number;
  /** ISO day of the crawl, for directives that expire. */
  readonly today?: string;
  /** Findings that the owner ignores; expiry is judged on `today`. */
  readonly ignoreRules?: readonly IgnoreRule[];
  /** Facts of the site from imported files. */
  readonly imported?: ImportedFacts | null;
  /** The audit to compare with. */
  readonly baseline?: ComparedAudit | null;
}

/** Analyses a finished crawl: graph, topics, coverage, links to add, checks. The result depends on the input alone. */
export function analyseCrawl(input: AnalysisInput, step: (phase: string) => void): SiteAnalysis {
  return beginAnalysis(input, step)(input.probes ?? []);
}

/** All but the checks, which `finish` runs: only they need the responses of files and external addresses. */
export function beginAnalysis(
  crawled: Omit<AnalysisInput, 'probes'>,
  step: (phase: string) => void,
): (probes: readonly ProbeRecord[]) => SiteAnalysis {
  step('graph');
  moveBoilerplate(crawled.pages);
  const input = { ...crawled, pages: withFramedText(crawled.pages) };
  const languageOf = (record: PageRecord): string => languageOfPage(record);
  const externalStatus = new Map<string, ProbeRecord>();
  const first = assembleFacts({
    pages: input.pages,
    crawl: input.crawl,
    priorityUrls: input.priorityUrls,
    languages: input.languages,
    languageOf,
    imported: input.imported ?? null,
    externalStatus,
    ...(input.today === undefined ? {} : { today: input.today }),
  });
  step('topics');
  const found = input.semantics ? siteSemantics(input, first, step) : null;
  const facts = found === null ? first : withSemantics(first, found.site);
  return (probes) => {
    for (const record of probes) externalStatus.set(record.url, record);
    step('findings');
    return checked(input, facts, found?.result ?? null);
  };
}

/** Runs the checks and compares with the baseline. */
function checked(
  input: Omit<AnalysisInput, 'probes'>,
  facts: SiteFacts,
  semantics: SiteAnalysis['semantics'],
): SiteAnalysis {
  const ignored = applyIgnoreRules(runAudits(audits, facts), input.ignoreRules ?? [], input.today ?? '');
  const { results } = ignored;
  const judged = diagnosed(definitions, facts, results);
  const { diagnoses } = judged;
  const { scores, cap } = cappedScores(
    scoreOf(results, facts.htmlPages.filter((page) => !isUnreadShell(page)).length),
    diagnoses,
    definitions,
  );
  const personaNames = new Map((input.personas ?? []).map((persona) => [persona.id, persona.name]));
  const analysis: SiteAnalysis = {
    facts,
    results,
    findings: toFindings(results, facts),
    diagnoses,
    scores,
    scoreCap: cap,
    ignoreRules: ignored.rules,
    semantics: withSoundLinks(semantics, judged),
    personaNames,
    ...(input.look == null ? {} : { look: input.look }),
  };
  const { baseline = null } = input;
  if (baseline === null) return analysis;
  return { ...analysis, comparison: compareAudits(baseline, comparedAnalysis(analysis)) };
}

/** The facts with the semantic ones added, so that the graph is not built twice. */
function withSemantics(facts: SiteFacts, site: SiteSemantics): SiteFacts {
  return Object.assign(Object.create(facts) as SiteFacts, { topicOf: site.topicOf, semantics: site });
}

/** Characters from which the language is detected. Working assumption. */
const maxDetected = 2_000;

/** The language of the page's main text, `unknown` when there is too little text. */
function languageOfPage(record: PageRecord): string {
  if (record.content === null) return 'unknown';
  const texts: string[] = [];
  let length = 0;
  let isTried = false;
  for (const { position, text } of record.content.blocks) {
    if (length >= maxDetected) break;
    if (position !== 'content' || isFiller(text)) continue;
    texts.push(text);
    length += text.length + 1;
    if (isTried || length <= openingCharacters) continue;
    isTried = true;
    const language = languageOfOpening(texts.join('\n'));
    if (language !== null) return language;
  }
  return detectLanguage(texts.join('\n').slice(0, maxDetected), record.content.lang);
}
