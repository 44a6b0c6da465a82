import { expect, test } from '@jest/globals';
import { stageWords } from '../../../src/core/strategy/stage-words.ts';
import { topicWith } from '../../support/plan-parts.ts';
import { companyWith, contextOf, subscription } from '../../support/small-company.ts';

const shop = contextOf();
const businessModel = (model: string) => {
  const company = companyWith();
  return contextOf({ ...company, organisation: { ...company.organisation, businessModel: model } } as never);
};
const exits = (context: typeof shop) =>
  (['ACT', 'RET', 'REF'] as const).map((stage) => stageWords(context, stage).exit.en);

test('people commit to a shop by an order', () => {
  expect(exits(shop)).toEqual(['first order or quote request', 'second order', 'first order of a referred person']);
});

test('people commit to a subscription by a trial', () => {
  expect(exits(contextOf(companyWith({ economics: subscription })))).toEqual([
    'first result published during the trial',
    'plan renewed',
    'first trial of a referred person',
  ]);
});

test('people commit to a service by a request and to a cause by a gift', () => {
  expect(stageWords(businessModel('local_service'), 'REV').entry.en).toBe('paid service');
  expect(stageWords(businessModel('nonprofit'), 'REV').entry.en).toBe('membership or gift received');
});

test('acquisition names the first topic, otherwise the words of the persona', () => {
  expect(stageWords({ ...shop, topics: [topicWith({ keyword: 'vélo cargo' })] }, 'ACQ').entry.en).toContain(
    'vélo cargo',
  );
  expect(stageWords({ ...shop, topics: [] }, 'ACQ').entry.en).toContain('vélo de ville');
});
