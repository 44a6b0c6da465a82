import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import type { FindingChange } from '../../src/core/audits/comparison/compare-findings.ts';
import { validateStrategy } from '../../src/core/gauge/validate-strategy.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import type { Locale } from '../../src/core/values/locale.ts';
import type { AuditSource } from '../../src/exports/audit/audit-source.ts';
import { contentBytes, type ExportDefinition } from '../../src/exports/export.ts';
import type { PlanSource } from '../../src/exports/plan/plan-source.ts';

/** A source of which the test names only the parts that the export reads. */
export function auditSource(analysis: object, locale: Locale = 'fr'): AuditSource {
  return { analysis: analysis as SiteAnalysis, locale, day: '2027-01-04', dialect: 'rfc4180' };
}

/** The source of a plan, small (`smallPlan`) or whole (`planOf`). */
export function planSourceOf(strategy: Strategy, locale: Locale = 'fr'): PlanSource {
  const { company } = strategy.inputs;
  return {
    strategy,
    // Computed when read: a small plan lacks parts that the rules judge.
    get validation() {
      return validateStrategy(strategy, company);
    },
    personaNames: new Map(company.personas.map(({ id, name }) => [id, name])),
    locale,
  };
}

/** The whole text of an export; null when it has nothing to write. */
export async function textOf<Source>({ render }: ExportDefinition<Source>, source: Source): Promise<string | null> {
  const content = await render(source);
  return content === null ? null : Buffer.from(contentBytes(content)).toString('utf8');
}

export function findingChange(change: Partial<FindingChange>): FindingChange {
  return {
    check: 'title.missing',
    severity: 'high',
    page: null,
    before: 0,
    after: 1,
    message: { fr: 'Titre absent', en: 'Missing title' },
    ...change,
  };
}
