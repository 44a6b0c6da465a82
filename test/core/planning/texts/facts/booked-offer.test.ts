import { expect, test } from 'vitest';
import { bookedOffer } from '../../../../../src/core/planning/texts/facts/booked-offer.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const trade = { ...organisation, sector: 'home_services' as const, businessModel: 'local_service' as const };
const offer = (id: string, name: string, kind: 'service' | 'subscription', proofs: string[] = []) => ({
  ...first!,
  id,
  name,
  kind,
  proofs,
  revenueShare: id === 'o1' ? 0.7 : 0.3,
});
const serviceCapacity = [
  { id: 's', label: 'Grands rangements de mai à août', possible: 90, used: 90, refused: 30, months: [5, 6, 7, 8] },
  { id: 'w', label: 'Grands rangements, autres mois', possible: 160, used: 40, months: [9, 10, 11, 12, 1, 2, 3, 4] },
];
const factsOf = (own: ReturnType<typeof offer>[], promise = 'Une cave propre.') =>
  textFactsOf(
    companyWith({
      organisation: { ...trade, brand: { ...trade.brand, promise } },
      offers: own,
      serviceCapacity,
    } as never),
  );
const seasonFull = textKinds.find(({ id }) => id === 'season-full')!;
const said = (facts: ReturnType<typeof factsOf>): string =>
  seasonFull
    .layout(facts)
    .parts.map(({ text }) => text)
    .join('\n');

test('a season that is full is answered with the offer that it is of, and not with the one that sells most', () => {
  const plan = offer('o1', 'Entretien par abonnement', 'subscription');
  const facts = factsOf([plan, offer('o2', 'Grand rangement de cave', 'service')]);
  expect(bookedOffer(facts)?.id).toBe('o2');
  expect(said(facts)).toContain('Grand rangement de cave');
  expect(said(facts)).not.toContain('abonnement');
});

test('what goes on, or is done at once, is not put off to other months', () => {
  expect(bookedOffer(factsOf([offer('o1', 'Entretien par abonnement', 'subscription')]))).toBeNull();
  const soon = offer('o1', 'Débouchage', 'service');
  expect(bookedOffer(factsOf([soon]))).not.toBeNull();
  expect(bookedOffer(factsOf([soon], 'Un évier débouché dans la journée.'))).toBeNull();
  expect(bookedOffer(factsOf([soon], 'Un évier comme neuf, devis sous 48 heures.'))).not.toBeNull();
  expect(seasonFull.lack(factsOf([soon], 'Un évier débouché dans la journée.'))).not.toBeNull();
});
