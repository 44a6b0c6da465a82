import type { Diagnosis, DiagnosisDefinition } from '../../src/core/diagnoses/diagnosis.ts';
import { diagnosed } from '../../src/core/diagnoses/find-diagnoses.ts';
import { audits } from '../../src/core/audits/index.ts';
import { runAudits } from '../../src/core/audits/results/run-audits.ts';
import type { SiteFacts } from '../../src/core/audits/facts/site-facts.ts';

/** What one diagnosis finds on a site, null when it finds nothing. */
export function diagnosisOf(definition: DiagnosisDefinition, facts: SiteFacts): Diagnosis | null {
  return diagnosed([definition], facts, runAudits(audits, facts)).diagnoses[0] ?? null;
}
