import { pageFindings } from '../../core/audits/results/page-findings.ts';
import { type SarifFinding, sarifText } from '../comparison/sarif.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** The faults page by page, for tools of code review. */
export const findingsSarif = defineExport({
  id: 'findings.sarif',
  mediaType: mediaTypes.sarif,
  purpose: { fr: 'constats pour les outils de revue de code (SARIF)', en: 'findings for tools of code review (SARIF)' },
  render({ analysis, locale }: AuditSource) {
    const faults = analysis.findings
      .filter(({ status }) => status === 'fail')
      .flatMap((row) => pageFindings(row).map((own) => ({ ...row, ...own })));
    return sarifText(faults as unknown as SarifFinding[], { site: analysis.facts.crawl.seed, locale });
  },
});
