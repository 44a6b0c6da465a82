import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr20NextCycleBreaks: Breaks = {
  'cr20.reuse-decided': (one) => {
    one.actions[0]!.reuse.date = '2020-01-01';
  },
  'cr20.ceiling-recomputed': (one) => {
    one.cac.cacMax += 100;
  },
  'cr20.cost-control-complete': (one) => {
    one.cac.alerts = [];
  },
  'cr20.next-budget-spread': (one) => {
    one.nextCycle.allocation.rows[0]!.after += 1000;
  },
  'cr20.steps-automated': (one) => {
    one.automation = one.automation.filter((job) => job.kind !== 'alert');
  },
  'cr20.next-spread-recomputed': (one) => {
    one.nextCycle.allocation.reserve += 1;
  },
  'cr20.lessons-written': (one) => {
    one.channels.find((row) => row.decision === 'cut')!.lesson = null;
  },
  'cr20.plan-reproducible': (one) => {
    one.seed += 1;
  },
  'cr20.one-cost-per-customer': (one) => {
    one.economics.byChannel[0]!.cac = 1;
  },
  'cr20.channel-said-once': (one) => {
    const lowered = one.channels.find(({ decision }) => decision === 'cut' || decision === 'adapt')!;
    const row = one.nextCycle.allocation.rows.find(({ channelId }) => channelId === lowered.channelId)!;
    row.after = 2 * row.before;
  },
  'cr20.second-side-kept': (one, company) => {
    company.secondSide = { label: 'Hosts', margin: 9000 };
    for (const channel of company.channels) channel.metrics.newSellers = 60;
    for (const channel of one.channels) channel.decision = 'cut';
  },
};
