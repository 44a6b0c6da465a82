import { z } from 'zod';
import { reaches, type Severity } from '../core/audits/audit.ts';
import { audits } from '../core/audits/index.ts';
import { annotations as annotationsExport } from '../exports/comparison/annotations.ts';
import type { CheckAbove } from '../exports/comparison/comparison-source.ts';
import { junit as junitExport } from '../exports/comparison/junit.ts';
import { type SarifFinding, sarifText } from '../exports/comparison/sarif.ts';
import { auditFolder } from './files/audit-folder.ts';
import { AuditInput, AuditSummary } from './inputs/audit-input.ts';
import { field } from './inputs/field.ts';
import { auditSite } from './audit-site.ts';
import { Comparison } from './compare-audits.ts';
import { defineOperation } from './operation.ts';

const GateInput = AuditInput.extend({
  out: field(z.string().min(1), 'dossier des fichiers produits', 'folder for the files produced'),
  baseline: field(z.string().min(1), 'dossier de l’audit de référence', 'folder of the baseline audit'),
  regressionFrom: field(
    z.enum(['critical', 'high', 'medium', 'low']).default('low'),
    'moindre gravité d’une régression',
    'least severity of a regression',
  ),
  junit: field(z.string().min(1).optional(), 'fichier JUnit à écrire', 'JUnit file to write'),
  sarif: field(
    z.string().min(1).optional(),
    'fichier SARIF à écrire, avec les constats nouveaux, aggravés et corrigés',
    'SARIF file to write, with the new, worse and fixed findings',
  ),
  annotations: field(
    z.boolean().default(false),
    'afficher les régressions en annotations GitHub Actions',
    'print regressions as GitHub Actions annotations',
  ),
});

export const GateResult = z.object({
  summary: AuditSummary,
  comparison: Comparison,
  passed: z.boolean(),
  /** Workflow commands, one per regression; only on request. */
  annotations: z.array(z.string()).optional(),
});
export type GateResult = z.output<typeof GateResult>;

/** New and worse findings of at least that severity: what the gate refuses. */
export function regressionsOf({ findings }: Pick<Comparison, 'findings'>, floor: Severity) {
  return [...findings.new, ...findings.worse].filter(({ severity }) => reaches(severity, floor));
}

function sarifFindings({ findings }: Comparison): SarifFinding[] {
  const since = (changes: Comparison['findings']['new'], state: 'new' | 'updated' | 'absent'): SarifFinding[] =>
    changes.map(({ check, severity, page, message }) => ({ check, severity, page, message, since: state }));
  return [...since(findings.new, 'new'), ...since(findings.worse, 'updated'), ...since(findings.fixed, 'absent')];
}

/** Checks with findings at or above a severity, old ones included; none without one. */
export function checksAbove({ findings }: Pick<AuditSummary, 'findings'>, failOn: Severity | undefined): CheckAbove[] {
  if (failOn === undefined) return [];
  return audits
    .filter(({ id, severity }) => findings[id] !== undefined && reaches(severity, failOn))
    .map(({ id, severity }) => ({ check: id, severity, findings: findings[id]! }));
}

/** Fails on regressions and on faults at or above `failOn` only: an old fault of lower severity does not fail it. */
export const gateSite = defineOperation({
  id: 'gate-site',
  summary: {
    fr: 'Auditer, comparer à une référence et refuser une régression',
    en: 'Audit, compare with a baseline and refuse a regression',
  },
  input: GateInput,
  output: GateResult,
  needs: ['crawler', 'store', 'fetch', 'files', 'clock', 'meter', 'embedder', 'printer', 'secrets'],
  async run({ junit, sarif, annotations, regressionFrom, ...input }, services, context) {
    const summary = await auditSite.run(input, services, context);
    const comparison = await auditFolder(input.out, services.files).document<Comparison>('comparison.json');
    const passed = regressionsOf(comparison, regressionFrom).length === 0 && summary.gate !== true;
    const locale = input.lang ?? context.locale;
    const run = {
      seconds: summary.timing.wallSeconds,
      startedAt: summary.startedAt,
      gate: checksAbove(summary, input.failOn),
      floor: regressionFrom,
    };
    if (junit !== undefined) await services.files.write(junit, junitExport.render({ comparison, locale, run }));
    if (sarif !== undefined)
      await services.files.write(sarif, sarifText(sarifFindings(comparison), { site: summary.url, locale }));
    return {
      summary,
      comparison,
      passed,
      ...(annotations ? { annotations: annotationsExport.render({ comparison, locale }) } : {}),
    };
  },
});
