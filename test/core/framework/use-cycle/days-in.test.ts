import { expect, test } from 'vitest';
import { daysIn } from '../../../../src/core/framework/use-cycle/days-in.ts';

test('the first unit of time of a name decides, and a name without one has no days', () => {
  expect([daysIn('weeks from order to visit in days'), daysIn('mois entre deux achats'), daysIn('visites')]).toEqual([
    7,
    30,
    null,
  ]);
});
