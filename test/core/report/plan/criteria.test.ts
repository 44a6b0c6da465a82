import { expect, test } from '@jest/globals';
import { criteria } from '../../../../src/core/gauge/criteria/index.ts';
import { criteriaPart } from '../../../../src/core/report/plan/criteria.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const results = Object.fromEntries(criteria.map(({ id }) => [id, { status: 'satisfied', findings: [] }]));
const finding = (message: string) => ({ message: pair(message, message) });
const rowsOf = (changed: object, data: object[] = []) => {
  const part = criteriaPart(
    { criteria: { ...results, ...changed } as never },
    smallPlan({ dataToCollect: data as never }),
  );
  return part[1]?.kind === 'table' ? part[1].rows : [];
};

test('each criterion is one row; a satisfied one lacks nothing', () => {
  const rows = rowsOf({});
  expect(rows).toHaveLength(criteria.length);
  expect(rows[0]!.slice(1).map((cell) => (cell as { en: string }).en)).toEqual(['satisfied', 'nothing', 'none']);
});

test('a finding is shown once, with the data to collect', () => {
  const changed = { Cr1: { status: 'violated', findings: [finding('A.'), finding('A.'), finding('B.')] } };
  const [first] = rowsOf(changed, [{ criterion: 'Cr1', what: pair('les canaux', 'the channels') }]);
  expect(first!.slice(1).map((cell) => (cell as { en: string }).en)).toEqual(['violated', 'A. B.', 'the channels']);
});
