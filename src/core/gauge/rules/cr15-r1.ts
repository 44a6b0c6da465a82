import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr15R1 = defineRule({
  id: 'CR15-R1',
  criterion: 'Cr15',
  severity: 'blocker',
  message: {
    fr: 'Chaque étape de rétention a un indicateur avec une cible.',
    en: 'Every retention step has an indicator with a target.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.actions,
      '/actions',
      (one) =>
        one.retention === null ||
        one.kpis.some((kpi) => (kpi.role === 'performance' || kpi.role === 'guard') && Number.isFinite(kpi.target)),
    );
  },
});
