import { describe, expect, test } from 'vitest';
import { entryOffer, laterOffers } from '../../../../src/core/framework/use-cycle/later-offers.ts';
import { companyWith } from '../../../support/small-company.ts';

type Offer = { id: string; name: string; kind: 'product' | 'service' | 'subscription'; priceNet: number };

const [usual] = companyWith().offers;
const offersOf = (...offers: Offer[]) =>
  companyWith({
    offers: offers.map((one, at) => ({ ...usual!, ...one, attributes: [], revenueShare: at === 0 ? 1 : 0 })),
  });
const machine: Offer = { id: 'm', name: 'Machine', kind: 'product', priceNet: 250 };

describe('laterOffers', () => {
  test('after a durable product come its accessory and its servicing', () => {
    const company = offersOf(
      machine,
      { id: 'a', name: 'Aiguilles', kind: 'product', priceNet: 12 },
      { id: 'r', name: 'Révision annuelle', kind: 'service', priceNet: 70 },
    );
    expect(entryOffer(company).id).toBe('m');
    expect(laterOffers(company)).toMatchObject({ accessory: { id: 'a' }, servicing: { id: 'r' }, followUp: null });
  });

  test('people begin with a much cheaper offer that makes a fifth of sales', () => {
    const company = offersOf(
      { ...machine, priceNet: 2450 },
      { id: 'w', name: 'Contrôle', kind: 'service', priceNet: 65 },
    );
    expect(entryOffer(company).id).toBe('m');
    const [first, second] = company.offers;
    const offers = [
      { ...first!, revenueShare: 0.6 },
      { ...second!, revenueShare: 0.4 },
      { ...second!, id: 'c', name: 'Suivi', kind: 'subscription' as const, revenueShare: 0 },
    ];
    expect(entryOffer({ offers }).id).toBe('w');
    expect(laterOffers({ ...company, offers }).followUp).toBeNull();
  });

  test('a second machine of the same price is no accessory', () => {
    expect(laterOffers(offersOf(machine, { ...machine, id: 'm2', priceNet: 300 })).accessory).toBeNull();
  });

  test('a yearly file follows a first job and is renewed at its term', () => {
    const company = offersOf(
      { id: 'j', name: 'Étude du site', kind: 'service', priceNet: 4000 },
      { id: 'f', name: 'Suivi annuel', kind: 'subscription', priceNet: 2000 },
    );
    expect(laterOffers(company)).toMatchObject({ followUp: { id: 'f' }, renewed: { id: 'f' } });
  });

  test('a yearly plan is the longer term of a monthly one', () => {
    const company = offersOf(
      { id: 'mo', name: 'Formule mensuelle', kind: 'subscription', priceNet: 30 },
      { id: 'ye', name: 'Formule annuelle', kind: 'subscription', priceNet: 300 },
    );
    expect(laterOffers(company)).toMatchObject({ longerTerm: { id: 'ye' }, followUp: null });
  });

  test('after a repair comes the work that spares the next one, and nothing looks after another service', () => {
    const repair: Offer = { id: 'x', name: 'Réparation de vélos', kind: 'service', priceNet: 90 };
    const winter: Offer = { id: 'w', name: 'Révision d’hiver', kind: 'service', priceNet: 60 };
    expect(laterOffers(offersOf(repair, winter)).servicing).toMatchObject({ id: 'w' });
    expect(laterOffers(offersOf({ ...repair, name: 'Location de vélos' }, winter)).servicing).toBeNull();
    expect(laterOffers(offersOf(repair, { ...winter, name: 'Enlèvement à domicile' })).servicing).toBeNull();
  });
});
