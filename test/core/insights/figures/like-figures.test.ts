import { describe, expect, test } from 'vitest';
import { readCompany } from '../../../../src/core/framework/company/company.ts';
import { fileFigures } from '../../../../src/core/insights/figures/file-figures.ts';
import { figureText, nearestText } from '../../../../src/core/insights/figures/figure-text.ts';
import { likeFigures } from '../../../../src/core/insights/figures/like-figures.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = readCompany({
  ...companyWith(),
  notes: ['A crane costs 310 pounds a day.', 'On 12 May 40 of 160 kilns were cold.'],
  serviceCapacity: [
    { id: 'calm', label: 'Kilns fired from October to March', possible: 90, used: 30, months: [10, 11, 12, 1, 2, 3] },
    {
      id: 'busy',
      label: 'Kilns fired from April to September',
      possible: 90,
      used: 88,
      refused: 14,
      months: [4, 5, 6, 7, 8, 9],
    },
  ],
  reasons: [
    {
      id: 'gone',
      of: 'orders left',
      asked: 50,
      given: [
        { reason: 'glaze too dull', count: 30 },
        { reason: 'price', count: 20 },
      ],
    },
  ],
});
const first = (text: string) => likeFigures(text, company)[0]?.figure;
const ofNote = (sign: string) => fileFigures(company).find(({ label }) => label.includes(sign));

describe('the figures of a file', () => {
  test('of a sentence are a part with its whole, or an amount; a date counts nothing', () => {
    expect(ofNote('crane')).toMatchObject({ kind: 'note', value: 310, unit: 'money', base: null });
    expect(ofNote('cold')).toMatchObject({ kind: 'note', value: 40, unit: 'count', base: 160 });
  });
  test('of a limit are what is taken and what is turned away', () =>
    expect(fileFigures(company).filter(({ path }) => path === 'serviceCapacity.busy')).toMatchObject([
      { kind: 'room', value: 88, base: 90, wish: 'more' },
      { kind: 'refusals', value: 14, wish: 'fewer' },
    ]));
});

describe('the figure closest to a text', () => {
  test('has its rare words', () => expect(first('a brighter glaze')).toMatchObject({ kind: 'cause', value: 30 }));
  test('is of the months that it names', () => {
    expect(first('more kilns in winter')?.path).toBe('serviceCapacity.calm');
    expect(first('more kilns in summer')?.path).toBe('serviceCapacity.busy');
  });
  test('is none where no word is shared', () => {
    expect(first('learn the violin')).toBeUndefined();
    expect(nearestText('learn the violin', company)).toBeNull();
  });
  test('is written with its list and its whole', () => {
    const cause = first('a brighter glaze');
    expect(cause && figureText(cause).en).toBe('“glaze too dull” (orders left): 30 of 50 (60%)');
  });
});
