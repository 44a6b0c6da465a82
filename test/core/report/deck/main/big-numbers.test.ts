import { expect, test } from 'vitest';
import { bigNumber, bigNumbersAlt } from '../../../../../src/core/report/deck/main/big-numbers.ts';
import { pair } from '../../../../../src/core/values/text.ts';

const number = (value: string | null) => ({
  label: pair('Visites\nmesurées', 'Measured\nsessions'),
  value: value === null ? null : pair(value, value),
  note: pair('par\nmois', 'a\nmonth'),
  provenance: 'measured' as const,
});

test('labels and notes are on one line', () => {
  expect(bigNumber(number('3'))).toMatchObject({ label: { fr: 'Visites mesurées' }, note: { en: 'a month' } });
});

test('the description names every number, measured or not', () => {
  const items = [bigNumber(number('3')), bigNumber(number(null))];
  expect(bigNumbersAlt(items).en).toBe('Big numbers. Measured sessions: 3, Measured sessions: not measured.');
});
