import { expect, test } from 'vitest';
import { figureText, isWebAddress, moreText, shortAddress } from '../../src/exports/report-labels.ts';

test('an address is readable, and cut when it is long', () => {
  expect(shortAddress('https://a.fr/%C3%A9t%C3%A9')).toBe('https://a.fr/été');
  const short = shortAddress(`https://a.fr/${'x'.repeat(200)}`);
  expect([short.length, short.at(-1)]).toEqual([110, '…']);
});

test.each([
  ['https://a.fr/', true],
  ['HTTP://a.fr/', true],
  ['javascript:alert(1)', false],
  ['mailto:a@a.fr', false],
])('%s as a link: %s', (url, expected) => expect(isWebAddress(url)).toBe(expected));

test('a figure is shown as a share, as given, or as not measured', () => {
  const figure = { label: { fr: '', en: '' }, note: { fr: '', en: '' }, provenance: 'measured' } as const;
  expect(figureText({ ...figure, value: 0.456, unit: 'share' }, 'en')).toBe('46%');
  expect(figureText({ ...figure, value: 3, shown: { fr: '3 €', en: '€3' } }, 'en')).toBe('€3');
  expect(figureText({ ...figure, value: null }, 'fr')).toBe('non mesuré');
});

test('what a list leaves out is counted in the right number', () => {
  expect([moreText(1, null, 'fr'), moreText(2, 'findings.csv', 'en')]).toEqual([
    'et un autre',
    'and 2 more, in findings.csv',
  ]);
});
