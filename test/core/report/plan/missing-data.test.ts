import { expect, test } from 'vitest';
import { missingDataPart } from '../../../../src/core/report/plan/missing-data.ts';
import { pair } from '../../../../src/core/values/text.ts';

test('a plan without missing data states it', () => {
  expect(JSON.stringify(missingDataPart({ dataToCollect: [] }))).toContain('The plan misses no data.');
});
test('each missing data has its reason and its means', () => {
  const one = { id: 'x', criterion: 'Cr1', what: pair('a', 'what'), why: pair('b', 'why'), how: pair('c', 'how') };
  const [, table] = missingDataPart({ dataToCollect: [one] });
  expect(table).toMatchObject({ kind: 'table', rows: [[{ en: 'what' }, { en: 'why' }, { en: 'how' }]] });
});
