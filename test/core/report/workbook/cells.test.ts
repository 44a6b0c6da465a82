import { expect, test } from 'vitest';
import { amount, column, computed, page, pageToCreate, typed } from '../../../../src/core/report/workbook/cells.ts';
import { pair } from '../../../../src/core/values/text.ts';

const label = pair('Coût', 'Cost');
const domain = 'https://a.fr';

test('a column that the reader fills says so in its title, with its unit', () => {
  expect(column('c', 9, label)).toEqual({ key: 'c', width: 9, label });
  expect(typed('c', 9, label)).toMatchObject({ label: { fr: 'Coût (à saisir)', en: 'Cost (to type)' }, by: 'reader' });
  expect(typed('c', 9, label, pair('EUR', 'EUR')).label.en).toBe('Cost (EUR, to type)');
});

test('a column of formulas says so in its title', () => {
  expect(computed('c', 9, label)).toMatchObject({ label: { en: 'Cost (computed)' }, by: 'formula' });
});

test('an amount is in units of its currency, an unknown one stays unknown', () => {
  expect([amount(1250, 'EUR'), amount(1250, 'XPF'), amount(null, 'EUR')]).toEqual([
    { value: 12.5, format: 'money' },
    { value: 1250, format: 'money' },
    { value: null, format: 'money' },
  ]);
});

test('a page of the company is shown by its path, another by its address', () => {
  expect([page('https://a.fr/b?c=1', domain), page('https://other.fr/b', domain)]).toEqual([
    { url: 'https://a.fr/b?c=1', path: true },
    { url: 'https://other.fr/b', path: false },
  ]);
  expect(pageToCreate('https://a.fr/b?c=1', domain).en).toBe('to create: /b?c=1');
  expect(pageToCreate('https://other.fr/b', domain).en).toBe('to create: https://other.fr/b');
});
