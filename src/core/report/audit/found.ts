import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { reportedResult } from '../../audits/results/reported-findings.ts';
import { priorityFormula } from '../../audits/results/priority.ts';
import { pageCount } from '../../audits/results/page-worth.ts';
import type { AuditResult } from '../../audits/results/run-audits.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { compareSeverity, effortNames, severityNames } from './audit-names.ts';

/** Everything that the checks found in one table, gravest first; the places are on the sheets of the pages. */
export function foundPart({ results }: SiteAnalysis): ReportBlock[] {
  const failed = results
    .map(reportedResult)
    .filter(({ status }) => status === 'fail')
    .sort(gravestFirst);
  const passed = results.filter((result) => result.status === 'pass' && result.checked > 0).length;
  return [
    heading('found', pair('Tout ce qui a été trouvé', 'Everything that was found')),
    note(
      pair(
        `${failed.length} contrôles ont trouvé quelque chose, ${passed} n’ont rien trouvé. Où et comment corriger\u00a0: la fiche de chaque page (pages.html), ou findings.csv.`,
        `${failed.length} checks found something, ${passed} found nothing. Where and how to fix it: the sheet of each page (pages.html), or findings.csv.`,
      ),
    ),
    ...(failed.length === 0 ? [] : [foundTable(failed), note(priorityFormula)]),
  ];
}

const gravestFirst = (a: AuditResult, b: AuditResult): number =>
  compareSeverity(a.audit.severity, b.audit.severity) ||
  b.findings.length - a.findings.length ||
  compareText(a.audit.id, b.audit.id);

function foundTable(failed: readonly AuditResult[]): ReportBlock {
  return table(
    pair('Les contrôles qui ont trouvé quelque chose', 'The checks that found something'),
    [
      ['Que faire', 'What to do', 'wide'],
      ['Contrôle', 'Check'],
      ['Gravité', 'Severity'],
      ['Effort', 'Effort'],
      ['Pages', 'Pages', 'number'],
    ],
    failed.map(({ audit, findings }): Cell[] => [
      audit.action,
      audit.id,
      severityNames[audit.severity],
      effortNames[audit.effort],
      pageCount(findings) || null,
    ]),
  );
}
