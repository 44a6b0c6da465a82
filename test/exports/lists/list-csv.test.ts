import { expect, test } from 'vitest';
import { listCsv } from '../../../src/exports/lists/list-csv.ts';

const list = {
  id: 'x',
  title: { fr: 'X', en: 'X' },
  file: 'x.jsonl',
  columns: ['to', 'count', 'reason'],
  brief: ['to'],
  spread: (row: Readonly<Record<string, unknown>>) => [row, { ...row, count: 2 }],
};
const rows = [{ to: 'https://a.fr/%C3%A9t%C3%A9', count: 1.5, reason: { fr: 'Oui ; non.', en: '=SUM(A1)' } }];
const csv = (locale: 'fr' | 'en') =>
  [...listCsv(list, rows, { dialect: 'local', locale })].join('').split('\r\n').slice(1);

test('each row of the list is a line, in the form of the language, without a formula', () => {
  expect(csv('fr').slice(0, 2)).toEqual(['https://a.fr/été;1,5;"Oui ; non."', 'https://a.fr/été;2;"Oui ; non."']);
  expect(csv('en')[0]).toBe("https://a.fr/été,1.5,'=SUM(A1)");
});
