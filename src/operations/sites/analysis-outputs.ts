import { keywordRows } from '../../core/analysis/semantics/keyword-page.ts';
import { comparisonNotes } from '../../core/audits/comparison/comparison-notes.ts';
import type { Severity } from '../../core/audits/audit.ts';
import { withoutScore } from '../../core/audits/results/score.ts';
import { leftOutOf, unmatchedPatterns } from '../../core/audits/facts/left-out.ts';
import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import { onePageNotice } from '../../core/report/audit/one-page-notice.ts';
import { scriptsNotice } from '../../core/report/audit/scripts-notice.ts';
import { scoreSentence } from '../../core/report/audit/score.ts';
import { actionRows } from '../../exports/audit/actions-json.ts';
import { findingLines } from '../../exports/audit/findings-jsonl.ts';
import { suggestionRow } from '../../exports/audit/suggestions-jsonl.ts';
import { pageLines } from '../../exports/audit/pages-jsonl.ts';
import { profileOf } from '../../exports/audit/site-profile-json.ts';
import type { AuditSummary } from '../inputs/audit-input.ts';

/** What the analysis thread returns: plain data. */
export interface AnalysisOutputs {
  /** Documents for the store, by name; bytes are a list with one JSON value per line. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly counts: Pick<
    AuditSummary,
    | 'scope'
    | 'access'
    | 'scripts'
    | 'onePage'
    | 'pages'
    | 'pagesRead'
    | 'textsRead'
    | 'links'
    | 'findings'
    | 'ignored'
    | 'findingsOfCompany'
    | 'score'
    | 'scoreReason'
    | 'baseline'
  >;
  readonly severities: readonly Severity[];
}

export function analysisOutputs(analysis: SiteAnalysis): AnalysisOutputs {
  const { facts, semantics, findings } = analysis;
  const failed = findings.filter((finding) => finding.status === 'fail');
  const ignored = findings.filter((finding) => finding.status === 'ignored');
  return {
    documents: {
      pages: pageLines(analysis),
      findings: findingLines(analysis),
      suggestions: semantics?.suggestions.map(suggestionRow) ?? [],
      additions: semantics?.additions ?? [],
      competing: semantics?.competing ?? [],
      keyphrases: semantics?.keyphrases ?? [],
      topics: semantics?.topics ?? [],
      keywords: semantics === null ? [] : keywordRows(semantics, facts),
      ...(semantics?.searches === undefined ? {} : { searches: semantics.searches }),
      coverage: semantics?.coverage ?? null,
      brand: semantics?.brand ?? null,
      profile: profileOf(analysis),
      actions: actionRows(analysis),
      diagnoses: analysis.diagnoses,
    },
    counts: {
      ...scopeSummary(facts),
      ...accessSummary(facts),
      ...unreadSummary(facts),
      pages: facts.pages.length,
      pagesRead: facts.htmlPages.length,
      textsRead: semantics?.keyphrases.filter(({ reason }) => reason === undefined).length ?? null,
      links: facts.pages.reduce((sum, page) => sum + page.record.links.length, 0),
      findings: countsByCheck(failed.map((finding) => finding.check)),
      ...(ignored.length === 0 ? {} : { ignored: countsByCheck(ignored.map((finding) => finding.check)) }),
      findingsOfCompany: failed.filter(({ ofCompany }) => ofCompany).length,
      score: { ...analysis.scores },
      ...baselineCounts(analysis),
      scoreReason: analysis.scores.whole === null ? withoutScore : scoreSentence(analysis),
    },
    severities: [...new Set(failed.map((finding) => finding.severity))].sort(),
  };
}

function baselineCounts({ comparison }: SiteAnalysis): Pick<AuditSummary, 'baseline'> {
  if (comparison == null) return {};
  const { pages, findings } = comparison;
  const notes = comparisonNotes(comparison);
  return {
    baseline: {
      ...(notes.length === 0 ? {} : { notes }),
      pages: { added: pages.added.length, removed: pages.removed.length, changed: pages.changed.length },
      findings: { new: findings.new.length, worse: findings.worse.length, fixed: findings.fixed.length },
    },
  };
}

function accessSummary({ crawl: { access } }: SiteAnalysis['facts']): Pick<AuditSummary, 'access'> {
  return access === undefined ? {} : { access: { ...access, headers: [...access.headers] } };
}

function unreadSummary(facts: SiteAnalysis['facts']): Pick<AuditSummary, 'scripts' | 'onePage'> {
  const [scripts, onePage] = [scriptsNotice(facts), onePageNotice(facts)];
  return { ...(scripts === null ? {} : { scripts }), ...(onePage === null ? {} : { onePage }) };
}

function scopeSummary(facts: SiteAnalysis['facts']): Pick<AuditSummary, 'scope'> {
  const { scope } = facts.crawl;
  if (scope === undefined) return {};
  const { include, exclude, only, listed } = scope;
  const leftOut = (leftOutOf(facts) ?? []).map((one) => ({ ...one, examples: [...one.examples] }));
  return {
    scope: {
      include: [...include],
      exclude: [...exclude],
      only,
      listed: listed?.count ?? null,
      skippedLines: [...(listed?.skippedLines ?? [])],
      leftOut,
      unmatched: unmatchedPatterns(facts),
    },
  };
}

function countsByCheck(checks: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(check, (counts.get(check) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
