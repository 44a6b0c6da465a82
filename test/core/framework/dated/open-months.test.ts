import { expect, test } from 'vitest';
import { openMonths } from '../../../../src/core/framework/dated/open-months.ts';
import { companyWith } from '../../../support/small-company.ts';

const monthsOf = (note: string) => openMonths(companyWith({ notes: [note] }))?.months ?? null;

test('the months of a permission are those between its two days', () =>
  expect(monthsOf('Planning permission from 1 March to 31 October')).toEqual([3, 4, 5, 6, 7, 8, 9, 10]));

test('dates that speak of no opening are no season', () =>
  expect(monthsOf('Works from 1 March to 31 October')).toBeNull());
