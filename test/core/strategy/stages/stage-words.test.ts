import { expect, test } from 'vitest';
import { stageWords } from '../../../../src/core/strategy/stages/stage-words.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith, subscription } from '../../../support/small-company.ts';

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

test('people commit to a tool by a trial, and to a subscription of another kind by a first payment', () => {
  const company = companyWith({ economics: subscription });
  const software = { ...company, organisation: { ...company.organisation, businessModel: 'b2b_saas' } };
  expect(exits(contextOf(software as never))).toEqual([
    'first result published during the trial',
    'plan renewed',
    'first trial of a referred person',
  ]);
  expect(exits(contextOf(company))).toEqual([
    'first delivery or month paid',
    'next term paid',
    'first sign-up of a referred person',
  ]);
});

test('companies that buy a service accept a quote', () => {
  const company = companyWith({ personas: [personaWith({ segment: 'b2b_shops' })] });
  const organisation = { ...company.organisation, businessModel: 'local_service' };
  expect(stageWords(contextOf({ ...company, organisation } as never), 'ACT').exit.en).toBe('first quote accepted');
});

test('people arrive for the offer that their words name, whatever the company sells most', () => {
  const [bike] = companyWith().offers;
  const offers = [
    { ...bike!, id: 'a', name: 'Remorque', revenueShare: 0.9 },
    { ...bike!, id: 'b', name: 'Casque enfant', revenueShare: 0.1 },
  ];
  const context = contextOf(
    companyWith({ offers, personas: [personaWith({ vocabulary: ['casque enfant pas cher'] })] }),
  );
  expect(stageWords(context, 'ACT').definition.fr).toContain('« Casque enfant »');
  expect(stageWords(context, 'REV').definition.fr).toContain('« Remorque »');
  const first = { ...bike!, id: 'a', name: 'Contrôle', kind: 'service' as const, priceNet: 60, revenueShare: 0.4 };
  const dear = { ...bike!, id: 'b', name: 'Remorque', priceNet: 2400, revenueShare: 0.6 };
  expect(stageWords(contextOf(companyWith({ offers: [first, dear] })), 'RET').definition.fr).toContain('« Contrôle »');
});

test('people commit to a service by a request and to a cause by a gift', () => {
  expect(stageWords(businessModel('local_service'), 'REV').entry.en).toBe('paid service');
  expect(stageWords(businessModel('nonprofit'), 'REV').entry.en).toBe('membership or gift received');
});

test('acquisition names the words of the main persona', () => {
  expect(stageWords({ ...shop, topics: [topicWith({ keyword: 'vélo cargo' })] }, 'ACQ').entry.en).toContain(
    'vélo de ville',
  );
});
