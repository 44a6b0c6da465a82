import { expect, test } from 'vitest';
import { termOf } from '../../../../src/core/framework/use-cycle/term-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const [usual] = companyWith().offers;

test('a term is read in the name of a subscription only', () => {
  expect(termOf({ ...usual!, kind: 'subscription', name: 'Member, a year' })).toBe(365);
  expect(termOf({ ...usual!, kind: 'subscription', name: 'Formule mensuelle' })).toBe(30);
  expect(termOf({ ...usual!, kind: 'subscription', name: 'Care plan, two cleans a year' })).toBeNull();
  expect(termOf({ ...usual!, kind: 'service', name: 'Visite annuelle' })).toBeNull();
});
