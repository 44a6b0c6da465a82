import { defineRule, faultsAmong } from '../plan-rule.ts';

export const cr18R1 = defineRule({
  id: 'CR18-R1',
  criterion: 'Cr18',
  severity: 'blocker',
  message: {
    fr: 'Chaque programme a un indicateur de performance et un coût par filleul, avec cibles.',
    en: 'Every programme has a performance indicator and a cost per referral, with targets.',
  },
  check: (strategy) => {
    return faultsAmong(
      strategy.actions,
      '/actions',
      (one) =>
        one.referral === null ||
        (one.kpis.some((kpi) => kpi.role === 'performance' && kpi.kpiId !== 'K-REF-CAC') &&
          one.kpis.some((kpi) => kpi.kpiId === 'K-REF-CAC')),
    );
  },
});
