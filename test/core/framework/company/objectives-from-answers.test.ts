import { expect, test } from 'vitest';
import { objectivesOf } from '../../../../src/core/framework/company/objectives-from-answers.ts';

const answers = {
  goal: 'new_customers',
  model: 'lead_gen_services',
  target: '8',
  margin: '40',
  aov: '1200',
  orders: '1.3',
  churn: '3',
  channels: 'CH-SEO, CH-DIRECT',
};
const aimsOf = (more: object) =>
  objectivesOf({ ...answers, ...more }, { subscription: false, ceiling: 200 }, true).map(({ kpiId }) => kpiId);

test('the objectives that complete those of the owner are about what the company has', () => {
  expect(aimsOf({})).toEqual(['K-NEWCUST', 'K-SESS', 'K-CAC-BLENDED']);
});

test('only a company that sends letters has a target for them', () => {
  expect(aimsOf({ channels: 'CH-SEO, CH-EMAIL-NL' })).toEqual(['K-NEWCUST', 'K-CLICK', 'K-SESS']);
});

test('recommendations are an objective when they are a goal', () => {
  expect(aimsOf({ goal: 'referral' })).toContain('K-REF-RATE');
});

test('the cost aimed at is at most what a customer may cost', () => {
  const [, , cost] = objectivesOf(answers, { subscription: true, ceiling: 50 }, true);
  expect(cost).toMatchObject({ kpiId: 'K-CAC-BLENDED', target: 50 });
});
