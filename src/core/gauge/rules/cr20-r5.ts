import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr20R5 = defineRule({
  id: 'CR20-R5',
  criterion: 'Cr20',
  severity: 'major',
  message: {
    fr: 'Import, calcul, alerte et nouveau plan sont automatisés.',
    en: 'Import, computation, alert and new plan are automated.',
  },
  check: (strategy) => {
    return ['import', 'kpi', 'alert', 'replan']
      .filter((kind) => !strategy.automation.some((job) => job.kind === kind))
      .map((kind) => ({ path: '/automation', detail: missingKind(kind) }));
  },
});
