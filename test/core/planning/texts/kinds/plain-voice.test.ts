import { expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { priceQuestion } from '../../../../../src/core/planning/texts/common-lines.ts';
import { readName, readNameInSentence } from '../../../../../src/core/planning/pieces/read-pieces.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import type { TextFacts } from '../../../../../src/core/planning/texts/text-facts.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const [first] = companyWith().offers;
const written = (id: string, facts: TextFacts): string => {
  const kind = textKinds.find((one) => one.id === id)!;
  const { parts, variant } = kind.layout(facts);
  return [...parts.map(({ text }) => text), variant.text].join('\n');
};
const firm = (organisation: Partial<Company['organisation']>, given: Parameters<typeof companyWith>[0] = {}) =>
  companyWith({ ...given, organisation: { ...companyWith().organisation, ...organisation } });
const service = { ...first!, kind: 'service' as const, attributes: [], proofs: [] };

test('a local firm whose file speaks of no appointment is written to in words of any trade', () => {
  const plain = textFactsOf(firm({ businessModel: 'local_service' }));
  for (const id of ['confirmation', 'appointment-reminder'])
    expect(written(id, plain)).not.toMatch(/rendez-vous|papiers|dégagé|créneau/);
  const booked = textFactsOf(
    firm({ businessModel: 'local_service' }, { personas: [personaWith({ pains: ['trouver un rendez-vous'] })] }),
  );
  expect(written('confirmation', booked)).toMatch(/rendez-vous/);
});

test('work ordered on a site has no articles, quantities or parcel of its own', () => {
  const facts = textFactsOf(companyWith({ offers: [service] }));
  expect(written('confirmation', facts)).not.toMatch(/articles|quantités|colis|livraison/);
  expect(textKinds.find(({ id }) => id === 'arrival')?.lack(facts)).not.toBeNull();
});

test('a place that only repeats the name of the company is no address', () => {
  const named = (name: string) =>
    textFactsOf(firm({ name: 'Maison d’Amont', physicalPlaces: [{ name, openToPublic: true }] })).place;
  expect(named("Maison d'Amont, sur la rive")).toBeNull();
  expect(named('4 rue des Halles, Ville')).not.toBeNull();
});

test('a subscription is renewed as a subscription, without the form of a membership', () => {
  const offers = [{ ...first!, name: 'Abonnement à l’année', kind: 'subscription' as const }];
  const renewal = written('renewal', textFactsOf(companyWith({ offers })));
  expect(renewal).toContain('Votre abonnement');
  expect(renewal).not.toMatch(/adhésion|bulletin/);
});

test('one other offer is not announced as all the rest', () => {
  const offers = [first!, { ...first!, id: 'o2', name: 'Cape', revenueShare: 0 }];
  expect(written('other-offers', textFactsOf(companyWith({ offers })))).not.toMatch(/le reste|leurs prix/u);
});

test('a wish that is not about the offer is not asked of its readers', () => {
  const offers = [first!, { ...first!, id: 'o2', name: 'Cape', revenueShare: 0 }];
  const facts = textFactsOf(companyWith({ offers, personas: [personaWith({ jobs: ['rendre service'] })] }));
  expect(facts.project).toBeNull();
});

test('a note to a partner has no price where its people are not known to be those of the offer', () => {
  const facts = { ...textFactsOf(companyWith()), relay: { kind: 'name' as const, text: 'Radio' } };
  expect(written('partner-note', { ...facts, ownPeople: false })).not.toMatch(/€/);
  expect(written('partner-note', { ...facts, ownPeople: true })).toMatch(/€/);
});

test('a name that begins with a number takes no article', () => {
  const reading = { locale: 'en', language: null } as const;
  expect(readNameInSentence(readName('One lesson for two'), reading).definite).toBe('one lesson for two');
});

test('the price of one thing for a group of buyers is asked without calling the buyers a thing', () => {
  const offers = [{ ...service, name: 'Schools and clubs', pricePer: 'booking' }];
  const { offer } = textFactsOf({ ...companyWith({ offers }), locale: 'en-GB' });
  expect(JSON.stringify(priceQuestion(offer))).not.toMatch(/How much are/);
});
