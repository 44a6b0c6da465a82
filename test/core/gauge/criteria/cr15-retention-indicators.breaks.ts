import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr15RetentionIndicatorsBreaks: Breaks = {
  'cr15.steps-measured': (one) => {
    firstWith(one, 'retention').kpis = [];
  },
  'cr15.own-measures': (one) => {
    const [first, second] = one.actions.filter((action) => action.retention !== null);
    second!.kpis = first!.kpis;
  },
  'cr15.targets-beyond-start': (one) => {
    const [kpi] = firstWith(one, 'retention').kpis;
    kpi!.baseline = kpi!.target;
  },
  'cr15.outcome-measured': (one) => {
    one.retention.outcomeKpiId = 'K-OPEN';
  },
};
