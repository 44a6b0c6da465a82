import { expect, test } from 'vitest';
import { measureText } from '../../../src/core/framework/measure-text.ts';

test('an amount keeps its size in a currency without cents', () => {
  expect(measureText(1234, 'money', 'XPF')).toEqual({ fr: '1\u202f234\u00a0FCFP', en: 'CFPF\u00a01,234' });
  expect(measureText(12.5, 'money', 'EUR')).toEqual({ fr: '12,50\u00a0€', en: '€12.50' });
});
