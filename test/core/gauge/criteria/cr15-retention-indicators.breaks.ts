import { type Breaks, firstWith } from '../../../support/breakable-plan.ts';

export const cr15RetentionIndicatorsBreaks: Breaks = {
  'cr15.steps-measured': (one) => {
    firstWith(one, 'retention').kpis = [];
  },
  'cr15.outcome-measured': (one) => {
    one.retention.outcomeKpiId = 'K-OPEN';
  },
};
