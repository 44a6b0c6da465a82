import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr13R3 = defineRule({
  id: 'CR13-R3',
  criterion: 'Cr13',
  severity: 'major',
  message: { fr: 'Chaque action d’accessibilité a un indicateur.', en: 'Every accessibility action has an indicator.' },
  check: (strategy) => {
    return faultsAmong(
      strategy.actions,
      '/actions',
      (one) =>
        one.kind !== 'accessibility' || one.kpis.some((kpi) => kpi.role === 'performance' || kpi.role === 'guard'),
    );
  },
});
