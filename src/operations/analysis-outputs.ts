import { auditReport } from '../core/report/audit-report.ts';
import type { SiteAnalysis } from '../core/report/site-analysis.ts';
import { siteEquity } from '../core/report/site-equity.ts';
import type { Locale } from '../core/values/locale.ts';
import {
  coverageDocument,
  findingLines,
  keyphraseLines,
  linkLines,
  needsDocument,
  pageLines,
  pageRows,
  suggestionLines,
  topicsDocument,
} from '../exports/audit-files.ts';
import { renderCsv } from '../exports/csv.ts';
import { renderHtml } from '../exports/html.ts';
import type { AuditSummary } from './audit-input.ts';
import { graphPicture } from './graph-picture.ts';

/** What leaves the thinking thread: plain data and finished texts. */
export interface AnalysisOutputs {
  /** Kept in the store beside the crawl, by name. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** The files of SURFACE without `audit.json`, by name, in parts so that no string grows past its limit. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly counts: Pick<AuditSummary, 'pages' | 'links' | 'findings' | 'ignored' | 'score'>;
  readonly severities: readonly string[];
}

export function analysisOutputs(analysis: SiteAnalysis, locale: Locale): AnalysisOutputs {
  const { facts, semantics, findings, comparison } = analysis;
  const equity = siteEquity(analysis);
  const failed = findings.filter((finding) => finding.status === 'fail');
  const ignored = findings.filter((finding) => finding.status === 'ignored');
  return {
    documents: {
      pages: [...pageRows(analysis)],
      findings,
      suggestions: semantics?.suggestions ?? [],
      additions: semantics?.additions ?? [],
      competing: semantics?.competing ?? [],
      keyphrases: semantics?.keyphrases ?? [],
      topics: semantics?.topics ?? [],
      keywords: semantics?.siteKeywords ?? [],
      coverage: semantics?.coverage ?? null,
    },
    files: {
      'pages.jsonl': inParts(pageLines(analysis)),
      'links.jsonl': inParts(linkLines(analysis)),
      'findings.jsonl': inParts(findingLines(findings)),
      'pages.csv': [pagesCsv(analysis)],
      'findings.csv': [findingsCsv(analysis, locale)],
      ...(semantics === null ? {} : semanticFiles(analysis, locale)),
      ...(comparison ? { 'comparison.json': [`${JSON.stringify(comparison, null, 2)}\n`] } : {}),
      'equity.json': [`${JSON.stringify(equity, null, 2)}\n`],
      'report.html': [renderHtml(auditReport(analysis, graphPicture(analysis), equity), locale)],
    },
    counts: {
      pages: facts.pages.length,
      links: facts.pages.reduce((sum, page) => sum + page.record.links.length, 0),
      findings: countsByCheck(failed.map((finding) => finding.check)),
      ...(ignored.length === 0 ? {} : { ignored: countsByCheck(ignored.map((finding) => finding.check)) }),
      score: { ...analysis.scores },
    },
    severities: [...new Set(failed.map((finding) => finding.severity))].sort(),
  };
}

function semanticFiles(analysis: SiteAnalysis, locale: Locale): Record<string, string[]> {
  const coverage = coverageDocument(analysis);
  return {
    'keyphrases.jsonl': inParts(keyphraseLines(analysis)),
    'keywords.json': [`${JSON.stringify(analysis.semantics?.siteKeywords ?? [], null, 2)}\n`],
    'suggestions.jsonl': inParts(suggestionLines(analysis)),
    'suggestions.csv': [suggestionsCsv(analysis, locale)],
    'additions.jsonl': inParts((analysis.semantics?.additions ?? []).map((added) => JSON.stringify(added))),
    'competing.json': [`${JSON.stringify(analysis.semantics?.competing ?? [], null, 2)}\n`],
    'topics.json': [topicsDocument(analysis)],
    ...(coverage === null ? {} : { 'coverage.json': [coverage], 'needs.json': [needsDocument(analysis)] }),
  };
}

/** Lines joined into parts of about a megabyte. */
function inParts(lines: Iterable<string>): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const line of lines) {
    part.push(line);
    length += line.length;
    if (length < 1_000_000) continue;
    parts.push(part.join('\n'));
    part = [];
    length = 0;
  }
  if (part.length > 0) parts.push(part.join('\n'));
  return parts;
}

function countsByCheck(checks: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(check, (counts.get(check) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pagesCsv(analysis: SiteAnalysis): string {
  const rows = [...pageRows(analysis)];
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'hreflang');
  return renderCsv(
    names,
    rows.map((row) => names.map((name) => row[name] as string | number | boolean | null)),
  );
}

function findingsCsv({ findings }: SiteAnalysis, locale: Locale): string {
  return renderCsv(
    ['check', 'severity', 'status', 'page', 'message', 'fix'],
    findings.map((row) => [row.check, row.severity, row.status, row.page, row.message[locale], row.fix[locale]]),
  );
}

function suggestionsCsv({ semantics }: SiteAnalysis, locale: Locale): string {
  return renderCsv(
    ['from', 'to', 'anchor', 'sentence', 'confidence', 'reason'],
    (semantics?.suggestions ?? []).map((row) => [
      row.from,
      row.to,
      row.anchor,
      row.sentence,
      row.confidence,
      row.reason[locale],
    ]),
  );
}
