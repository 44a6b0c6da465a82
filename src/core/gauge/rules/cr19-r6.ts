import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr19R6 = defineRule({
  id: 'CR19-R6',
  criterion: 'Cr19',
  severity: 'minor',
  message: {
    fr: 'Aucune décision ne repose sur le taux d’ouverture ou le nombre brut d’abonnés.',
    en: 'No decision rests on the open rate or on a raw follower count.',
  },
  check: (strategy) => {
    return [
      ...faultsAmong(strategy.kpis, '/kpis', (one) => one.kpiId !== 'K-OPEN'),
      ...faultsAmong(strategy.actions, '/actions', (one) => one.kpis.every((kpi) => kpi.kpiId !== 'K-OPEN')),
    ];
  },
});
