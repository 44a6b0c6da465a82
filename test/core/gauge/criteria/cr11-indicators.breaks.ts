import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr11IndicatorsBreaks: Breaks = {
  'cr11.roles-covered': (one) => {
    one.kpis = one.kpis.filter((kpi) => kpi.role !== 'conquest');
  },
  'cr11.indicators-complete': (one) => {
    one.kpis[0]!.baseline = null;
    one.kpis[0]!.baselineReason = null;
  },
  'cr11.objectives-measured': (one) => {
    one.kpis = one.kpis.filter((kpi) => kpi.kpiId !== 'K-NEWCUST');
  },
  'cr11.twenty-at-most': (one) => {
    one.kpis = [...one.kpis, ...one.kpis];
  },
  'cr11.targets-no-worse': (one) => {
    for (const row of one.kpis) row.baseline = 1e9;
  },
};
