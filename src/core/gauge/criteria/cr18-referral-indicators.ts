import { referralCacKpi } from '../../framework/kpis/kpi-ids.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong } from '../faults.ts';

export const cr18ReferralIndicators = defineCriterion({
  id: 'Cr18',
  title: pair('leurs indicateurs', 'their indicators'),
  rules: [
    {
      id: 'cr18.programmes-measured',
      severity: 'blocker',
      message: {
        fr: 'Chaque programme a un indicateur de performance et un coût par filleul, avec cibles.',
        en: 'Every programme has a performance indicator and a cost per referral, with targets.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.actions,
          '/actions',
          (one) =>
            one.referral === null ||
            (one.kpis.some((kpi) => kpi.role === 'performance' && kpi.kpiId !== referralCacKpi) &&
              one.kpis.some((kpi) => kpi.kpiId === referralCacKpi)),
        ),
    },
  ],
});
