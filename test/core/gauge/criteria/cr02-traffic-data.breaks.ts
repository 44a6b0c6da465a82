import { type Breaks, keepOnly } from '../../../support/breakable-plan.ts';

export const cr02TrafficDataBreaks: Breaks = {
  'cr2.mandatory-metrics-known': (one) => {
    one.traffic.channels[0]!.missing = ['m.users'];
    keepOnly(one, (action) => action.id !== 'measure-baseline');
  },
  'cr2.rates-recomputed': (one) => {
    one.traffic.site.figures[0]!.value = 0.123456;
  },
  'cr2.three-months-covered': (_plan, file) => {
    file.period.baselineMonths = 2;
  },
  'cr2.definitions-recorded': (_plan, file) => {
    delete file.siteTotals;
  },
  'cr2.anomalies-flagged': (one) => {
    one.dataToCollect = one.dataToCollect.filter((row) => row.id !== 'search-impressions');
  },
  'cr2.sessions-add-up': (one) => {
    one.traffic.site.sessions = 2 * (one.traffic.site.sessions ?? 0);
  },
  'cr2.rates-within-bounds': (one) => {
    one.ledger.rows[0]!.prior.chance = 1.2;
  },
  'cr2.unknown-is-not-zero': (one, company) => {
    company.channels.find(({ id }) => id === one.economics.byChannel[0]!.channelId)!.metrics.newCustomers = null;
  },
  'cr2.counts-concluded': (one, company) => {
    company.siteTotals!.ownMetrics = { 'Missed calls': 300 };
    one.insights = [];
  },
};
