import { expect, test } from 'vitest';
import { openOffers } from '../../../../src/core/planning/pieces/open-offers.ts';
import { companyWith } from '../../../support/small-company.ts';

const offer = companyWith().offers[0]!;
const names = (used: number) =>
  openOffers(
    companyWith({
      offers: [
        { ...offer, revenueShare: 0.6 },
        { ...offer, id: 'o2', name: 'Remorque', revenueShare: 0.4 },
      ],
      serviceCapacity: [
        { id: 'a', label: 'Vélos de ville', possible: 100, used: 40 },
        { id: 'b', label: 'Remorques', possible: 100, used },
      ],
    }),
  ).map(({ name }) => name);

test('a text for anybody names nothing that is full', () => {
  expect(names(99)).toEqual(['Vélo de ville']);
  expect(names(50)).toEqual(['Vélo de ville', 'Remorque']);
});
