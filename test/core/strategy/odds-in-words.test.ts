import { expect, test } from 'vitest';
import type { Growth } from '../../../src/core/framework/objectives/growth-simulation.ts';
import type { ObjectiveVerdict } from '../../../src/core/framework/objectives/objectives.ts';
import { oddsInWords } from '../../../src/core/strategy/odds-in-words.ts';
import { companyWith } from '../../support/small-company.ts';
import { noEffects, someEffects } from '../../support/counted-effects.ts';
import { pair } from '../../../src/core/values/text.ts';

const company = companyWith();
const growth = { idle: 100, p10: 110, p50: 130, p90: 150 } as Growth;
type Judged = ObjectiveVerdict & { readonly proposed: number | null };
const words = (given: Partial<Judged> = {}, kept = true): string => {
  const verdict = {
    kpiId: 'K-NEWCUST',
    target: 120,
    probability: 0.7,
    customersNeeded: null,
    proposed: null,
    ...given,
  };
  return oddsInWords(company, verdict as Judged, { growth, effects: noEffects, kept, plannedCost: 1200 }).en;
};

test('an objective that is not simulated is tracked', () => {
  expect(words({ probability: null })).toMatch(/^Tracked without simulation/);
});

test('without a counted effect the odds are those of the measured pace', () => {
  expect(words()).toMatch(
    /^70% chance of reaching 120, at the measured pace: 130 new customers as the middle value, between 110/,
  );
  expect(words()).toContain('The effect of the plan’s actions is not in it');
});

test('a target under what comes anyway is replaced by the number that the plan aims at', () => {
  expect(words({ target: 100, proposed: 130 })).toMatch(
    /^The target of 100 is reached without doing anything: the plan aims at 130 instead, 70% chance/,
  );
  expect(words({ target: 101 })).not.toContain('aims at');
});

test('a cost objective states how many customers share the cost, rounded up', () => {
  expect(words({ kpiId: 'K-CAC', customersNeeded: 119.2 })).toContain(
    'sharing the €1,200 that your channels cost over the whole period, hours included (your budget is a limit, not that cost), takes 120 new customers',
  );
});

test('one customer is not written in the plural', () => {
  const one = { ...growth, idle: 1, p50: 1 } as Growth;
  const verdict = { kpiId: 'K-NEWCUST', target: 2, probability: 0.4, customersNeeded: 2, proposed: null } as Judged;
  const said = oddsInWords(company, verdict, { growth: one, effects: someEffects, kept: true, plannedCost: 1200 });
  expect([said.fr, said.en].join()).not.toMatch(/\b1 (nouveaux|new customers)/);
});

test('an objective set aside is out of reach', () => {
  expect(words({ probability: 0.05 }, false)).toMatch(/^Out of reach at the measured pace: 130 .* under 150/);
});

const customers = (given: Partial<Growth>, kept = true) => {
  const verdict = { kpiId: 'K-NEWCUST', target: 21, probability: 0.31, customersNeeded: 21, proposed: null } as Judged;
  const effects = { ...someEffects, counted: [...someEffects.counted, pair('F', 'F')] };
  return oddsInWords(company, verdict, { growth: { ...growth, ...given } as Growth, effects, kept, plannedCost: 1200 });
};

test('a plan that changes no more than chance says so, with what is counted and the reading that would tell', () => {
  const { fr, en } = customers({ idle: 41, p10: 34, p50: 42, p90: 50 });
  expect(en).toBe(
    '31% chance of reaching 21. These figures cannot say whether the plan does better than doing nothing: with it the cycle would bring between 34 and 50 new customers eight times out of ten, a range wider than what it changes. Effects counted: “D”, “E”, and 1 other action. Without a counted effect, as no figure is measured there: “A”, “B”, and 1 other action. To know, note every month the visits and the new customers of each channel: the reading of 1 March 2027 replaces the first assumption. The plan pays for itself from 4 more customers in a year.',
  );
  expect(fr).toContain('Effets comptés : « D », « E » et 1 autre action.');
  expect(customers({ idle: 41, p10: 34, p50: 42, p90: 50 }, false).en).toMatch(
    /^Out of reach with \d+ h a week, with the plan or without it\. These figures cannot say/,
  );
});

test('a plan that changes more than half of the interval says both numbers', () => {
  const { en } = customers({ idle: 30, p10: 34, p50: 42, p90: 50 });
  expect(en).toContain('If nothing changes this cycle would bring 30 new customers; the plan brings 42');
  expect(en).toContain('The effect of 3 other actions is not in it');
});
