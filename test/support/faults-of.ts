import type { AuditDefinition, AuditFinding } from '../../src/core/audits/audit.ts';
import { runAudits } from '../../src/core/audits/results/run-audits.ts';
import type { SiteFacts } from '../../src/core/audits/facts/site-facts.ts';
import type { Text } from '../../src/core/values/text.ts';
import { origin } from './site-of.ts';
import { wordingDefects } from './wording-defects.ts';

/** The findings of one check; fails when the check did not judge or has a wording fault. */
export function faultsOf(audit: AuditDefinition, site: SiteFacts): readonly AuditFinding[] {
  const [result] = runAudits([audit], site);
  if (result!.reason) throw new Error(`${audit.id} was not measured: ${result!.reason.en}`);
  for (const { message, fix } of result!.findings) {
    const defects = [...wordingDefects(message), ...wordingDefects(fix)];
    if (defects.length > 0) throw new Error(`${audit.id}: ${defects.join(' · ')}`);
  }
  return result!.findings;
}

/** Paths of the pages at fault, `(site)` for a fault of the whole. */
export function faultyPages(audit: AuditDefinition, site: SiteFacts): string[] {
  return faultsOf(audit, site).map(({ page }) => (page === null ? '(site)' : page.replace(origin, '')));
}

/** The reason for which a check gives no verdict, null when it gives one. */
export function unmeasuredReason(audit: AuditDefinition, site: SiteFacts): Text | null {
  return runAudits([audit], site)[0]!.reason;
}
