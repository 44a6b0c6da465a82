import { auditReport } from '../../core/report/audit/audit-report.ts';
import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import { siteEquity } from '../../core/analysis/equity/site-equity.ts';
import type { Locale } from '../../core/values/locale.ts';
import {
  brandDocument,
  coverageDocument,
  findingLines,
  keyphraseLines,
  needsDocument,
  pageLines,
  pageRows,
  suggestionLines,
  topicsDocument,
} from '../../exports/audit-files.ts';
import { csvLines } from '../../exports/csv.ts';
import { renderHtml } from '../../exports/html/html.ts';
import { linkLines } from '../../exports/link-lines.ts';
import { graphPicture } from '../../core/report/audit/graph-picture.ts';
import { shownAddress } from '../../core/values/shown-address.ts';

/** What a file holds, made while it is written: the lines of a large site never stand in memory together. */
type FileText = () => Iterable<string | Uint8Array>;

/** The files of SURFACE that the analysis fills, by name; `audit.json` and `probes.jsonl` come from who runs it. */
export function analysisFiles(analysis: SiteAnalysis, locale: Locale): Readonly<Record<string, FileText>> {
  const { semantics, comparison } = analysis;
  const equity = siteEquity(analysis);
  return {
    'pages.jsonl': () => [pageLines(analysis)],
    'links.jsonl': () => linkLines(analysis),
    'findings.jsonl': () => [findingLines(analysis)],
    'pages.csv': () => pagesCsv(analysis),
    'findings.csv': () => findingsCsv(analysis, locale),
    ...(semantics === null ? {} : semanticFiles(analysis, locale)),
    ...(comparison ? { 'comparison.json': () => [JSON.stringify(comparison, null, 2)] } : {}),
    'equity.json': () => [JSON.stringify(equity, null, 2)],
    'report.html': () => [renderHtml(auditReport(analysis, graphPicture(analysis), equity), locale)],
  };
}

/** The report as a Word document. What makes it is loaded when it is asked for. */
export async function auditDocx(analysis: SiteAnalysis, locale: Locale, day: string): Promise<Uint8Array> {
  const { renderDocx } = await import('../../exports/docx/docx.ts');
  return renderDocx(auditReport(analysis, graphPicture(analysis)), { locale, day });
}

function semanticFiles(analysis: SiteAnalysis, locale: Locale): Record<string, FileText> {
  const { semantics } = analysis;
  const coverage = coverageDocument(analysis);
  const brand = brandDocument(analysis);
  return {
    'keyphrases.jsonl': () => keyphraseLines(analysis),
    'keywords.json': () => [JSON.stringify(semantics?.siteKeywords ?? [], null, 2)],
    'suggestions.jsonl': () => suggestionLines(analysis),
    'suggestions.csv': () => suggestionsCsv(analysis, locale),
    'additions.jsonl': () => (semantics?.additions ?? []).map((added) => JSON.stringify(added)),
    'competing.json': () => [JSON.stringify(semantics?.competing ?? [], null, 2)],
    'topics.json': () => [topicsDocument(analysis)],
    ...(coverage === null ? {} : { 'coverage.json': () => [coverage], 'needs.json': () => [needsDocument(analysis)] }),
    ...(brand === null ? {} : { 'brand.json': () => [brand] }),
  };
}

type Value = string | number | boolean | null;

/** Tables are read by people; the exact addresses stand in the files of lines. */
const addressColumns = new Set(['url', 'redirectTo', 'canonical']);

function shown(url: string | null): string | null {
  return url === null ? null : shownAddress(url);
}

function pagesCsv(analysis: SiteAnalysis): Iterable<string> {
  const [first = {}] = pageRows(analysis);
  const names = Object.keys(first).filter((name) => name !== 'hreflang');
  return csvLines(
    names,
    each(pageRows(analysis), (row) =>
      names.map((name) => (addressColumns.has(name) ? shown(row[name] as string | null) : (row[name] as Value))),
    ),
  );
}

function findingsCsv({ findings }: SiteAnalysis, locale: Locale): Iterable<string> {
  return csvLines(
    ['check', 'severity', 'status', 'page', 'message', 'fix'],
    each(findings, (row) => [
      row.check,
      row.severity,
      row.status,
      shown(row.page),
      row.message[locale],
      row.fix[locale],
    ]),
  );
}

/** Made one by one, when it is asked for. */
function* each<From, To>(list: Iterable<From>, make: (from: From) => To): Iterable<To> {
  for (const from of list) yield make(from);
}

function suggestionsCsv({ semantics }: SiteAnalysis, locale: Locale): Iterable<string> {
  return csvLines(
    ['from', 'to', 'anchor', 'sentence', 'confidence', 'reason'],
    (semantics?.suggestions ?? []).map((row) => [
      shownAddress(row.from),
      shownAddress(row.to),
      row.anchor,
      row.sentence,
      row.confidence,
      row.reason[locale],
    ]),
  );
}
