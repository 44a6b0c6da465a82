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
    'first useful action during the trial',
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

const sold = (given: object, rest: object = {}) => {
  const company = companyWith({ economics: subscription, ...rest });
  return contextOf({ ...company, organisation: { ...company.organisation, ...given } } as never);
};
const allWords = (context: typeof shop): string =>
  (['ACT', 'RET', 'REV'] as const)
    .map((stage) => stageWords(context, stage))
    .flatMap(({ definition, entry, exit }) => [definition.en, entry.en, exit.en])
    .join(' ; ');

test('a contract that is billed has neither deliveries nor pauses', () => {
  const contract = sold({ businessModel: 'lead_gen_services', sellsToConsumersOnline: false });
  expect(exits(contract).slice(0, 2)).toEqual(['first contract signed', 'contract kept at its date']);
  expect(allWords(contract)).not.toMatch(/deliver(?:y|ies)\b|pause|payment collected|subscriber/);
});

test('members of an association join and renew, however their dues are counted', () => {
  expect(exits(sold({ businessModel: 'nonprofit' })).slice(0, 2)).toEqual([
    'first membership or gift',
    'membership or gift renewed',
  ]);
});

test('what people have access to is not delivered, and is paused where the company says so', () => {
  const online = { businessModel: 'b2c_subscription', sector: 'culture_media' };
  const answers = [{ question: 'Et l’été ?', answer: 'Vous pouvez faire une pause de trois mois.' }];
  expect(exits(sold(online)).slice(0, 2)).toEqual(['first term paid', 'next term paid']);
  expect(allWords(sold(online))).not.toMatch(/deliver|replacement|pause/);
  expect(stageWords(sold(online, { answers }), 'RET').definition.en).toContain('pauses when needed');
});

test('the steps that the company counts open and close the stage that they are about', () => {
  const path = (...labels: string[]) =>
    contextOf(companyWith({ funnel: labels.map((label, at) => ({ id: `s${at}`, label, count: 9 - at })) }));
  const bought = path('Demandes reçues', 'Devis remis (par écrit)', 'Contrats signés (par écrit)');
  expect(stageWords(bought, 'ACT')).toMatchObject({
    entry: { fr: '« Demandes reçues »' },
    exit: { fr: '« Contrats signés »' },
  });
  expect(stageWords(bought, 'RET').exit.fr).toBe('deuxième commande');
  const due = path('Cotisations facturées', 'Cotisations payées');
  expect(stageWords(due, 'RET').exit.fr).toBe('« Cotisations payées »');
  expect(stageWords(due, 'ACT').exit.fr).toBe('première commande ou demande de devis');
});
