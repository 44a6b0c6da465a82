import { expect, test } from '@jest/globals';
import { attributed, attributionModels, cacRange } from '../../../src/core/steering/attribution.ts';

const journeys = [['search', 'email', 'ads'], ['ads'], ['search', 'ads']];

test('every model shares out each customer once', () => {
  for (const model of attributionModels) {
    const total = [...attributed(journeys, model).values()].reduce((sum, one) => sum + one, 0);
    expect(total).toBeCloseTo(3, 12);
  }
});

test('models differ on who brought the customer', () => {
  expect(attributed(journeys, 'first').get('search')).toBe(2);
  expect(attributed(journeys, 'last').get('ads')).toBe(3);
  expect(attributed(journeys, 'position').get('email')).toBeCloseTo(0.2, 12);
  expect(attributed(journeys, 'linear').get('email')).toBeCloseTo(1 / 3, 12);
});

test('the cost per customer is the range of the models', () => {
  const range = cacRange('ads', 90, journeys);
  expect([range.low, range.high]).toEqual([30, 90]);
  expect(cacRange('radio', 90, journeys)).toMatchObject({ low: null, high: null });
});
