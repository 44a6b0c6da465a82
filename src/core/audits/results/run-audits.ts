import type { Text } from '../../values/text.ts';
import type { AuditDefinition, AuditFinding, NotMeasured } from '../audit.ts';
import type { IgnoredFinding } from './ignored-finding.ts';
import type { SiteFacts } from '../facts/site-facts.ts';

/** What one check found on one site. */
export interface AuditResult {
  readonly audit: AuditDefinition;
  readonly status: 'pass' | 'fail' | 'not-measured';
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
  /** Why there is no verdict, null when there is one. */
  readonly reason: Text | null;
  /** What would make a verdict possible, null when nothing special would. */
  readonly remedy: Text | null;
  /** Findings that a rule of the owner sets aside; absent when there is none. */
  readonly ignored?: readonly IgnoredFinding[];
}

/** Runs every check on the facts it names, in the order of the catalogue; a check that throws is a bug and is let through. */
export function runAudits(audits: readonly AuditDefinition[], facts: SiteFacts): AuditResult[] {
  return audits.map((audit) => resultOf(audit, facts));
}

function resultOf(audit: AuditDefinition, facts: SiteFacts): AuditResult {
  const outcome = audit.run(onlyNeeded(audit, facts));
  if ('notMeasured' in outcome) return unmeasured(audit, outcome);
  const { checked, findings } = outcome;
  return { audit, status: findings.length > 0 ? 'fail' : 'pass', checked, findings, reason: null, remedy: null };
}

function unmeasured(audit: AuditDefinition, outcome: NotMeasured): AuditResult {
  const { notMeasured, fix } = outcome;
  return { audit, status: 'not-measured', checked: 0, findings: [], reason: notMeasured, remedy: fix ?? null };
}

/** Getters, so that a fact is computed when it is read and an undeclared one is not there. */
function onlyNeeded(audit: AuditDefinition, facts: SiteFacts): SiteFacts {
  const needed = {};
  for (const name of audit.needs) Object.defineProperty(needed, name, { enumerable: true, get: () => facts[name] });
  return needed as SiteFacts;
}
