import { expect, test } from 'vitest';
import { howTo } from '../../../../src/core/planning/texts/how-to-ask.ts';
import { wordingsOf } from '../../../../src/core/planning/texts/layouts/chosen-line.ts';
import { companyWith } from '../../../support/small-company.ts';
import { textFactsOf } from '../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const saidFor = (company: ReturnType<typeof companyWith>, at = 0): string => {
  const facts = textFactsOf(company, { offer: company.offers[at]! });
  return howTo(facts)
    .flatMap((line) => wordingsOf(facts, line)[0] ?? [])
    .join(' ');
};

test('a picture is asked for where it gives a price, and not where the price is known', () => {
  const answers = [{ question: 'Quel prix ?', answer: 'Envoyez une photo : vous recevez un prix avant la visite.' }];
  const own = [
    { ...first!, id: 'o1', name: 'Réglage', kind: 'service' as const, pricePer: 'vélo' },
    { ...first!, id: 'o2', name: 'Dépannage', kind: 'service' as const, priceNet: 0 },
  ];
  const company = companyWith({ offers: own, answers });
  expect(saidFor(company)).not.toContain('photo');
  expect(saidFor(company, 1)).toContain('photo');
});

test('what is sold beside a plan is not subscribed to', () => {
  const model = { ...organisation, businessModel: 'b2c_subscription' as const, sellsToConsumersOnline: true };
  const own = [
    { ...first!, id: 'o1', name: 'Abonnement mensuel', kind: 'subscription' as const },
    { ...first!, id: 'o2', name: 'Annonce', kind: 'service' as const, pricePer: 'ligne' },
  ];
  const company = companyWith({ organisation: model, offers: own });
  expect(saidFor(company)).toMatch(/bouton/u);
  expect(saidFor(company, 1)).not.toMatch(/abonn|bouton/iu);
});
