import type { AuditResult } from './run-audits.ts';

/** Share of the checked items that are at fault, 0–1; a finding about several pages counts them all. */
export function faultShare({ findings, checked }: Pick<AuditResult, 'findings' | 'checked'>): number {
  if (checked === 0) return 0;
  let faults = 0;
  for (const { page, evidence } of findings) {
    faults += countOf(evidence.sourceCount) ?? countOf(evidence.pages) ?? (page === null ? checked : 1);
  }
  return Math.min(1, faults / checked);
}

/** Number of pages of a finding about several, null otherwise. */
function countOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
