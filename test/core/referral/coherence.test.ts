import { expect, test } from '@jest/globals';
import { coherenceOf } from '../../../src/core/referral/coherence.ts';
import { programmes } from '../../../src/core/referral/programmes/index.ts';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const [programme] = programmes;
const coherence = (company = companyWith(), given: object = {}) => {
  const context = contextOf(company);
  return coherenceOf(context, referralFacts(context, steeringWith()), { ...programme!, ...given }, 12);
};

test('the means are hours and a cost under the ceiling', () => {
  expect(coherence().means.en).toBe(
    `${programme!.hours.mode} h to set up, €12 at most per customer brought, under the ceiling of €40.`,
  );
});

test('customers bring the persona of most weight, partners the one of least weight', () => {
  const personas = [
    personaWith({ id: 'p1', name: 'Camille', weight: 0.7 }),
    personaWith({ id: 'p2', name: 'Noé', weight: 0.3 }),
  ];
  const who = (family: string) => coherence(companyWith({ personas }), { family }).target.en.slice(0, 12);
  expect([who('customer'), who('partner')]).toEqual(['For Camille,', 'For Noé, 30%']);
});

test('an unmeasured recommendation and an unknown number of customers are stated', () => {
  expect(coherence().target.en).toMatch(/recommendation not measured, number of customers .* not recorded\.$/);
});

test('a net promoter score is shown with its answers', () => {
  const nps = { promoters: 60, passives: 30, detractors: 10 };
  expect(coherence(companyWith({ nps })).target.en).toContain('net promoter score of 50 over 100 answers');
});

test('without a competitor the comparison is to complete', () => {
  expect(coherence().competitors.en).toMatch(/^No competitor recorded/);
});

test('the objective of most weight is served', () => {
  expect(coherence().objectives.en).toBe('Serves the objective “Gagner de nouveaux clients” (weight 100%).');
});
