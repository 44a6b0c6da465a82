import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr11R3 = defineRule({
  id: 'CR11-R3',
  criterion: 'Cr11',
  severity: 'major',
  message: {
    fr: 'Chaque objectif de croissance a son indicateur au tableau.',
    en: 'Every growth objective has its indicator on the dashboard.',
  },
  check: (strategy) => {
    return faultsAmong(strategy.objectives, '/objectives', (one) =>
      strategy.kpis.some((kpi) => kpi.kpiId === one.kpiId),
    );
  },
});
