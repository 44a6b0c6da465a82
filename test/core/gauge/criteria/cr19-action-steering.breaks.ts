import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr19ActionSteeringBreaks: Breaks = {
  'cr19.projects-few': (one) => {
    one.projects[0]!.actionIds.pop();
  },
  'cr19.findings-answered': (one) => {
    one.insights[0]!.evidence = [];
  },
  'cr19.actions-costed-and-measured': (one) => {
    one.actions[0]!.costs = [];
  },
  'cr19.indicators-monitored': (one) => {
    one.actions[0]!.kpis[0]!.owner = { fr: '', en: '' };
  },
  'cr19.within-budget-and-capacity': (one) => {
    one.tasks[0]!.weeks = [{ week: 3, hours: 500 }];
  },
  'cr19.reserve-kept': (one) => {
    one.costs.contingency = 0;
  },
  'cr19.verdicts-dated': (one) => {
    one.actions[0]!.profitability.verdictDate = '2020-01-01';
  },
  'cr19.no-vanity-metric': (one) => {
    one.kpis[0]!.kpiId = 'K-OPEN';
  },
  'cr19.people-within-hours': (one, company) => {
    company.capacity.people = [{ name: one.tasks[0]!.owner.fr, hours: 0 }];
  },
  'cr19.hours-agree': (one) => {
    one.actions[0]!.effort.planned += 3;
  },
  'cr19.moved-money-has-tasks': (one) => {
    one.actions = one.actions.filter(({ id }) => !id.startsWith('budget-'));
  },
  'cr19.no-raise-beyond-room': (one, company) => {
    company.serviceCapacity = [{ id: 's', label: 'Seats', possible: 10_000, used: 10_000 }];
    const [row] = one.nextCycle.allocation.rows;
    row!.after = row!.before * 2;
  },
  'cr19.ideas-agree': (one, company) => {
    const text = { fr: 'x', en: 'x' };
    company.serviceCapacity = [{ id: 's', label: 'Repairs in May', possible: 100, used: 99, refused: 40, months: [5] }];
    one.ideas.push({ idea: 'more adverts in May', verdict: 'do', basis: 'figure', reason: text, instead: text });
  },
  'cr19.owners-exist': ({ kpis }, { capacity }) => {
    capacity.people = [{ name: 'Ana', role: 'gérante' }];
    kpis[0]!.owner = { fr: 'responsable du référencement', en: 'head of search' };
  },
};
