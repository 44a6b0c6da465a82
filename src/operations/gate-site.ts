import { z } from 'zod';
import { compareAudits } from '../core/audits/compare-audits.ts';
import { renderJunit } from '../exports/junit.ts';
import { AuditInput, AuditSummary, field } from './audit-input.ts';
import { auditSite } from './audit-site.ts';
import { comparedAudit, Comparison } from './compare-audits.ts';
import { defineOperation } from './operation.ts';

export const GateInput = AuditInput.omit({ out: true }).extend({
  out: field(z.string().min(1), 'dossier des fichiers produits', 'folder for the files produced'),
  baseline: field(z.string().min(1), 'dossier de l’audit de référence', 'folder of the baseline audit'),
  junit: field(z.string().min(1).optional(), 'fichier JUnit à écrire', 'JUnit file to write'),
});

export const GateResult = z.object({ summary: AuditSummary, comparison: Comparison, passed: z.boolean() });
export type GateResult = z.output<typeof GateResult>;

/** Only what got worse, or a fault at or above `failOn`, closes the gate: an old fault of a lower weight does not. */
export const gateSite = defineOperation({
  id: 'gate-site',
  summary: {
    fr: 'Auditer, comparer à une référence et refuser une régression',
    en: 'Audit, compare with a baseline and refuse a regression',
  },
  input: GateInput,
  output: GateResult,
  needs: ['crawler', 'store', 'fetch', 'files', 'clock', 'meter', 'embedder'],
  async run({ baseline, junit, ...input }, services, context) {
    // Read first: a wrong baseline is said before a long crawl.
    const before = await comparedAudit(baseline, services.files);
    const summary = await auditSite.run(input, services, context);
    const comparison = compareAudits(before, await comparedAudit(input.out, services.files)) as Comparison;
    const worse = [...comparison.findings.new, ...comparison.findings.worse].filter(
      (change) => change.severity !== 'info',
    );
    const passed = worse.length === 0 && summary.gate !== true;
    if (junit !== undefined) await services.files.write(junit, renderJunit(comparison, input.lang ?? context.locale));
    return { summary, comparison, passed };
  },
});
