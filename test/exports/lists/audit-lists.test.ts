import { expect, test } from 'vitest';
import { auditLists, cellOf, columnsOf } from '../../../src/exports/lists/audit-lists.ts';

const list = (id: string) => auditLists.find((one) => one.id === id)!;

test('columns of one’s own come after those of pages, other lists keep theirs', () => {
  expect(columnsOf(list('pages'), { url: 'u', hreflang: [], price: '1' }).at(-1)).toBe('price');
  expect(columnsOf(list('pages'), undefined)).toContain('hreflang');
  expect(columnsOf(list('links'), { from: 'a', more: 1 })).toEqual(list('links').columns);
});

test('a sentence is in one language, an address readable, a list its length, terms in words', () => {
  expect(cellOf({ message: { fr: 'Oui', en: 'Yes' } }, 'message', 'fr')).toBe('Oui');
  expect(cellOf({ url: 'https://a.fr/%C3%A9t%C3%A9' }, 'url', 'en')).toBe('https://a.fr/été');
  expect(cellOf({ pages: ['a', 'b'] }, 'pages', 'en')).toBe(2);
  expect(cellOf({ terms: ['tea', 'pot'] }, 'terms', 'en')).toBe('tea, pot');
  expect(cellOf({}, 'absent', 'en')).toBeNull();
});

test('keyphrases are one row each', () => {
  const row = { url: 'u', keyphrases: [{ text: 'green tea', score: 2, count: 3 }] };
  expect(list('keyphrases').spread!(row)).toEqual([{ url: 'u', text: 'green tea', score: 2, count: 3 }]);
});

test('findings are one row for each page, with its own sentence', () => {
  const messages = ['Ten.', 'Twenty.'].map((en) => ({ fr: en, en }));
  const row = { page: null, pages: ['a', 'b'], messages, message: { fr: 'Tout.', en: 'All.' }, evidence: {} };
  const rows = list('findings').spread!(row);
  expect(rows.map((one) => [one.page, cellOf(one, 'message', 'en')])).toEqual([
    ['a', 'Ten.'],
    ['b', 'Twenty.'],
  ]);
});

test('the short form of a list has columns of the list', () => {
  for (const { brief, columns } of auditLists) expect(columns).toEqual(expect.arrayContaining([...brief]));
});
