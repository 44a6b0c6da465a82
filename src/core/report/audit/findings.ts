import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import type { AuditResult } from '../../audits/results/run-audits.ts';
import type { FindingRow } from '../../audits/results/to-findings.ts';
import { fixText } from '../../audits/results/fix-text.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, subheading, table } from '../build-blocks.ts';
import { compareSeverity, severityNames, wholeSite } from './audit-names.ts';

const mostRows = 8;

/** The failed checks, gravest first, each with its first findings. */
export function findingsPart({ results, findings }: SiteAnalysis): ReportBlock[] {
  const failed = results.filter((result) => result.status === 'fail').sort(gravestFirst);
  const passed = results.filter((result) => result.status === 'pass' && result.checked > 0).length;
  const rowsOf = findingsByCheck(findings);
  return [
    heading('findings', pair('Les constats, un par un', 'Findings, one by one')),
    summaryTable(failed),
    note(
      pair(
        `${passed} autres contrôles ont été passés sans constat.`,
        `${passed} other checks were made without a finding.`,
      ),
    ),
    ...failed.flatMap((result) => checkSection(result, rowsOf.get(result.audit.id) ?? [])),
  ];
}

const gravestFirst = (a: AuditResult, b: AuditResult): number =>
  compareSeverity(a.audit.severity, b.audit.severity) ||
  b.findings.length - a.findings.length ||
  compareText(a.audit.id, b.audit.id);

function findingsByCheck(findings: readonly FindingRow[]): Map<string, FindingRow[]> {
  const rowsOf = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.status !== 'fail') continue;
    const rows = rowsOf.get(finding.check);
    if (rows === undefined) rowsOf.set(finding.check, [finding]);
    else rows.push(finding);
  }
  return rowsOf;
}

function summaryTable(failed: readonly AuditResult[]): ReportBlock {
  return table(
    pair('Résumé des contrôles', 'Summary of checks'),
    [
      ['Contrôle', 'Check', 'wide'],
      ['Gravité', 'Severity'],
      ['Constats', 'Findings', 'number'],
      ['Éléments examinés', 'Items examined', 'number'],
    ],
    failed.map(({ audit, findings, checked }): Cell[] => [
      audit.title,
      severityNames[audit.severity],
      findings.length,
      checked,
    ]),
  );
}

function checkSection({ audit }: AuditResult, rows: readonly FindingRow[]): ReportBlock[] {
  return [
    subheading(`check-${audit.id.replace('.', '-')}`, audit.title),
    paragraph(audit.why),
    table(
      severityNames[audit.severity],
      [
        ['Page', 'Page', 'wide'],
        ['Constat', 'Finding', 'wide'],
        ['Correction', 'Fix', 'wide'],
      ],
      rows
        .slice(0, mostRows)
        .map((row): Cell[] => [row.page === null ? wholeSite : { url: row.page }, row.message, fixText(row)]),
      Math.max(0, rows.length - mostRows),
    ),
  ];
}
