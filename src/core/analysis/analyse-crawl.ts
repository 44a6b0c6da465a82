import { audits } from '../audits/index.ts';
import { type ComparedAudit, compareAudits } from '../audits/comparison/compare-audits.ts';
import { applyIgnoreRules } from '../audits/results/ignore-rules.ts';
import type { IgnoreRule } from '../audits/results/ignored-finding.ts';
import type { ImportedFacts } from '../audits/facts/imported-facts.ts';
import { assembleFacts } from '../audits/facts/assemble-facts.ts';
import { type AuditResult, runAudits } from '../audits/results/run-audits.ts';
import { isUnreadShell } from '../audits/facts/rendered-pages.ts';
import { scoreOf } from '../audits/results/score.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { toFindings } from '../audits/results/to-findings.ts';
import { diagnosed } from '../diagnoses/find-diagnoses.ts';
import { diagnoses as definitions } from '../diagnoses/index.ts';
import { cappedScores } from '../diagnoses/score-cap.ts';
import { detectLanguage, languageOfOpening, openingCharacters } from '../language/detect.ts';
import type { Languages } from '../language/language.ts';
import { withOffersOf } from '../offers/pages-of-offers.ts';
import type { LinkDecision } from '../linking/link-decision.ts';
import { moveBoilerplate } from '../pages/positions/move-boilerplate.ts';
import { withFramedText } from '../pages/framed-text.ts';
import { isFiller } from '../pages/filler-text.ts';
import type { CrawlFacts, PageRecord } from '../pages/page.ts';
import type { ProbeRecord } from '../pages/probe.ts';
import { withCompanyMarks } from './company-findings.ts';
import { comparedAnalysis } from './compared-analysis.ts';
import type { SemanticResult, SiteAnalysis } from './site-analysis.ts';
import type { SiteSemantics } from '../semantics/analyse-site.ts';
import { withSoundLinks } from './linking/sound-links.ts';
import { type CompanySignals, ofCompany, siteSemantics } from './semantics/site-semantics.ts';

export interface AnalysisInput extends CompanySignals {
  /** Sorted by URL; positions of their links and blocks are refined in place. */
  readonly pages: readonly PageRecord[];
  readonly crawl: CrawlFacts;
  readonly languages: Languages;
  readonly semantics: boolean;
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

/** An analysis whose pages are read. */
export interface BegunAnalysis {
  /** Runs the checks: only they need the responses of files and external addresses. */
  readonly finish: (probes: readonly ProbeRecord[]) => SiteAnalysis;
  /** After `finish`: the analysis for a company, of which only what depends on it is computed. */
  readonly forCompany: (company: CompanySignals) => SiteAnalysis;
}

/** Analyses a finished crawl: graph, topics, coverage, links to add, checks. The result depends on the input alone. */
export function analyseCrawl(input: AnalysisInput, step: (phase: string) => void): SiteAnalysis {
  return beginAnalysis(input, step).finish(input.probes ?? []);
}

/** Reads the pages: link graph, topics, links to add, coverage. */
export function beginAnalysis(crawled: Omit<AnalysisInput, 'probes'>, step: (phase: string) => void): BegunAnalysis {
  step('graph');
  moveBoilerplate(crawled.pages);
  const input = { ...crawled, pages: withFramedText(crawled.pages) };
  const externalStatus = new Map<string, ProbeRecord>();
  const first = assembleFacts({
    pages: input.pages,
    crawl: input.crawl,
    languages: input.languages,
    languageOf: languageOfPage,
    imported: input.imported ?? null,
    externalStatus,
    ...(input.today === undefined ? {} : { today: input.today }),
  });
  step('topics');
  const read = input.semantics ? siteSemantics(input, first) : null;
  const facts = read === null ? first : withSemantics(first, read.site);
  /** What a company does not sell is no offer of its site, wherever offers are read. */
  const sellingFor = ({ offers, priorityUrls }: CompanySignals): SiteFacts =>
    offers === undefined ? facts : withOffersOf(facts, { names: offers, urls: priorityUrls ?? new Set() });
  const semanticsOf = (company: CompanySignals): SemanticResult | null => {
    if (read === null) return null;
    step('coverage');
    return ofCompany(company, read, { facts: sellingFor(company), languages: input.languages });
  };
  const semantics = semanticsOf(input);
  let results: readonly AuditResult[] = [];
  return {
    finish: (probes) => {
      for (const record of probes) externalStatus.set(record.url, record);
      step('findings');
      results = runAudits(audits, withPriorities(facts, input));
      return judged(input, sellingFor(input), { results, semantics });
    },
    forCompany: (company) => {
      const own = semanticsOf(company);
      step('findings');
      results = judgedAgain(results, withPriorities(facts, company));
      return judged({ ...input, ...company }, sellingFor(company), { results, semantics: own });
    },
  };
}

/** Facts with the pages that matter to a company: checks alone read them. */
const withPriorities = (facts: SiteFacts, { priorityUrls }: CompanySignals): SiteFacts =>
  Object.assign(Object.create(facts) as SiteFacts, { priorityUrls });

/** The results of the checks when only the pages that matter to a company have changed. */
const judgedAgain = (results: readonly AuditResult[], facts: SiteFacts): AuditResult[] =>
  results.flatMap((result) =>
    result.audit.needs.includes('priorityUrls') ? runAudits([result.audit], facts) : [result],
  );

interface Measured {
  readonly results: readonly AuditResult[];
  readonly semantics: SiteAnalysis['semantics'];
}

/** Finds the diagnoses and compares with the baseline. */
function judged(input: Omit<AnalysisInput, 'probes'>, facts: SiteFacts, measured: Measured): SiteAnalysis {
  const marked =
    input.priorityUrls === null
      ? measured.results
      : withCompanyMarks(measured.results, withPriorities(facts, { ...input, priorityUrls: null }));
  const ignored = applyIgnoreRules(marked, input.ignoreRules ?? [], input.today ?? '');
  const { results } = ignored;
  const found = diagnosed(definitions, facts, results);
  const { diagnoses } = found;
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
    semantics: withSoundLinks(measured.semantics, found),
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
