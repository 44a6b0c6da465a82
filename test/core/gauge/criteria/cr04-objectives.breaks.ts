import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr04ObjectivesBreaks: Breaks = {
  'cr4.objectives-complete': (one) => {
    for (const row of one.objectives) row.kept = false;
  },
  'cr4.objectives-grounded': (one) => {
    one.objectives[0]!.offerIds = [];
  },
  'cr4.least-probability': (one) => {
    one.objectives[0]!.probability = 0.02;
  },
  'cr4.sufficient-probability': (one) => {
    one.objectives[0]!.probability = 0.2;
  },
  'cr4.strategic-objectives-served': (one) => {
    for (const row of one.objectives) row.strategicObjectiveIds = ['so-1'];
  },
  'cr4.within-means': (one) => {
    one.capacity.hoursPlanned = one.capacity.hoursTotal + 1;
  },
  'cr4.not-almost-certain': (one) => {
    one.objectives[0]!.probability = 0.99;
  },
  'cr4.cost-under-ceiling': (one) => {
    one.objectives.find((row) => row.kpiId.startsWith('K-CAC'))!.target = 1e6;
  },
  'cr4.effects-of-actions': (one) => {
    one.actions = one.actions.filter(({ id }) => id !== one.ledger.rows[0]!.actionId);
  },
  'cr4.gains-add-up': (one) => {
    one.ledger.central!.customers += 5;
  },
  'cr4.gains-within-base': (one) => {
    const row = one.ledger.rows.find(({ scale }) => scale === 'relative')!;
    row.prior.low = -1.5;
  },
  'cr4.goals-judged': (one, company) => {
    one.statedGoals.pop();
    return company;
  },
  'cr4.within-room': (one, company) => {
    company.serviceCapacity = [{ id: 's', label: 'Seats', possible: 10_000, used: 10_000 }];
    one.ledger.central!.customers += 50;
  },
};
