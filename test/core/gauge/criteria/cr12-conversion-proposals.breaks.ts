import { type Breaks, firstWith, keepOnly } from '../../../support/breakable-plan.ts';

export const cr12ConversionProposalsBreaks: Breaks = {
  'cr12.families-covered': (one) => {
    keepOnly(one, (action) => action.conversion?.family !== 'maturity');
  },
  'cr12.proposals-evidenced': (one) => {
    firstWith(one, 'conversion').conversion!.friction.evidenceIds = [];
  },
  'cr12.ab-tests-feasible': (one) => {
    const test = one.actions.find((action) => (action.conversion?.test ?? null) !== null)!.conversion!.test!;
    test.method = 'ab';
    test.feasible = false;
    test.days = 133;
  },
  'cr12.maturity-complete': (one) => {
    one.maturity.stages = [];
  },
  'cr12.maturity-fits-the-model': (one) => {
    one.maturity.events.push({ type: 'cart:add', weight: 20 });
  },
  'cr12.own-evidence-first': (one) => {
    for (const { conversion } of one.actions)
      if (conversion !== null) conversion.friction.evidenceIds = ['persona:pains'];
  },
  'cr12.gain-per-hour-known': (one) => {
    firstWith(one, 'conversion').conversion!.gainPerHour = null;
  },
  'cr12.contacts-agreed': (one, company) => {
    for (const channel of company.channels) channel.consent = 'none';
    one.actions.find(({ conversion }) => conversion !== null)!.conversion!.friction.evidenceIds = ['count:contacts'];
  },
};
