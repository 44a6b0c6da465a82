import { type AuditResult, runAudits } from '../audits/results/run-audits.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';

/**
 * The results with each finding marked that the site alone does not give: it is a fault because the company file names its
 * page. `withoutCompany`: the facts without what the file names.
 */
export function withCompanyMarks(results: readonly AuditResult[], withoutCompany: SiteFacts): AuditResult[] {
  return results.map((result) => {
    if (!result.audit.needs.includes('priorityUrls') || result.findings.length === 0) return result;
    const [alone] = runAudits([result.audit], withoutCompany);
    const known = new Set(alone!.findings.flatMap(({ page, pages }) => [page, ...(pages ?? [])]));
    return {
      ...result,
      findings: result.findings.map((finding) =>
        (finding.pages ?? [finding.page]).some((page) => known.has(page)) ? finding : { ...finding, ofCompany: true },
      ),
    };
  });
}
