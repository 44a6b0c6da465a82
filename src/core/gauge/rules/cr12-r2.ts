import { conversionFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr12R2 = defineRule({
  id: 'CR12-R2',
  criterion: 'Cr12',
  severity: 'blocker',
  message: {
    fr: 'Chaque proposition cite une preuve et donne effort et indicateur.',
    en: 'Every proposal cites evidence and gives effort and indicator.',
  },
  check: (strategy) => {
    return conversionFaults(
      strategy,
      (one, action) =>
        one.friction.evidenceIds.length > 0 &&
        one.friction.description.fr !== '' &&
        action.effort.planned > 0 &&
        action.kpis.some((kpi) => kpi.role === 'performance' || kpi.role === 'guard'),
    );
  },
});
