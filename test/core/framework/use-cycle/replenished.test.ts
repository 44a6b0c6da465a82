import { expect, test } from 'vitest';
import { isReplenished } from '../../../../src/core/framework/use-cycle/replenished.ts';
import { companyWith } from '../../../support/small-company.ts';

const [usual] = companyWith().offers;
const selling = (given: Partial<NonNullable<typeof usual>>) => companyWith({ offers: [{ ...usual!, ...given }] });

test('a cheap product is bought again, a dear one and a service are not', () => {
  expect(isReplenished(selling({ kind: 'product', priceNet: 12 }))).toBe(true);
  expect(isReplenished(selling({ kind: 'product', priceNet: 900 }))).toBe(false);
  expect(isReplenished(selling({ kind: 'service', priceNet: 12 }))).toBe(false);
});
