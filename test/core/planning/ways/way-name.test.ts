import { expect, test } from 'vitest';
import { provenWays } from '../../../../src/core/planning/ways/proven-ways.ts';
import { wayName } from '../../../../src/core/planning/ways/way-name.ts';
import { companyWith } from '../../../support/small-company.ts';

function nameOf(what: string, better: string, ...others: string[]): string | undefined {
  const groups = [
    { label: better, cases: 300, results: 200 },
    ...others.map((label) => ({ label, cases: 300, results: 60 })),
  ];
  const company = companyWith({
    comparisons: [{ id: 'c', what, result: 'signed', decidedBy: 'company' as const, groups }],
  } as never);
  const [way] = provenWays(company);
  return way && wayName(way, company);
}

test.each([
  ['a letter on day four, one week in two from May to July 2026', 'a letter on day four'],
  ['une lettre le quatrième jour, tirée au sort', 'une lettre le quatrième jour'],
  ['a letter on day four (Leeds only)', 'a letter on day four'],
  ['on day four, a letter, then a call', 'on day four, a letter, then a call'],
])('%s: how it was tried is no part of what is done', (what, name) =>
  expect(nameOf(what, 'Roofs written to', 'Roofs left alone')).toBe(name),
);

test('where both possibilities are stated, the better group names what is done', () =>
  expect(nameOf('a call by the roofer or a letter', 'Roofs rung', 'Roofs left alone', 'Roofs sent a letter')).toBe(
    'Roofs rung',
  ));

test('a choice of means that no other group had is kept', () =>
  expect(nameOf('a call or a visit before the quote', 'Roofs known before', 'Roofs unknown')).toBe(
    'a call or a visit before the quote',
  ));

test('the possibility whose brackets name the better group is what is done', () => {
  const what = 'the report sent in two days (north round) or posted in three weeks (south round)';
  const [north, south] = ['Contracts of the north round', 'Contracts of the south round'] as const;
  expect(nameOf(what, north, south)).toBe('the report sent in two days');
  expect(nameOf(what, south, north)).toBe('posted in three weeks');
});
