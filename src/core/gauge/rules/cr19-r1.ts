import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr19R1 = defineRule({
  id: 'CR19-R1',
  criterion: 'Cr19',
  severity: 'blocker',
  message: {
    fr: 'Chaque action a un coût, un indicateur de performance et un ratio.',
    en: 'Every action has a cost, a performance indicator and a ratio.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.actions,
      '/actions',
      (one) =>
        one.costs.length > 0 &&
        one.costs.every((line) => line.planned > 0 || line.zeroReason !== null) &&
        one.kpis.some((kpi) => kpi.role === 'performance' || kpi.role === 'guard') &&
        one.kpis.some((kpi) => kpi.role === 'ratio'),
    );
  },
});
