import { expect, test } from 'vitest';
import { statedPeriod } from '../../../../src/core/framework/objectives/stated-period.ts';

test.each([
  ['Lose 2% a year at most', 'year'],
  ['Ramener les départs à 2 % par an', 'year'],
  ['From 3% to 2% a month', 'month'],
  ['Perdre 1 % par mois', 'month'],
  ['Lose fewer members', null],
])('“%s”', (statement, period) => expect(statedPeriod(statement)).toBe(period));
