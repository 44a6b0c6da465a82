import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr18ReferralIndicatorsBreaks: Breaks = {
  'cr18.programmes-measured': (one) => {
    const action = firstWith(one, 'referral');
    action.kpis = action.kpis.filter((kpi) => kpi.role !== 'performance');
  },
  'cr18.targets-beyond-start': (one) => {
    const [kpi] = firstWith(one, 'referral').kpis;
    kpi!.baseline = kpi!.target;
  },
};
