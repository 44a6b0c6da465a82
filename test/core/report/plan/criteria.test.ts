import { expect, test } from 'vitest';
import { criteria } from '../../../../src/core/gauge/criteria/index.ts';
import { criteriaPart } from '../../../../src/core/report/plan/criteria.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const results = Object.fromEntries(criteria.map(({ id }) => [id, { status: 'satisfied', findings: [] }]));
const finding = (message: string) => ({ message: pair(message, message) });
const partOf = (changed: object, data: object[] = [], waiting: object[] = []) =>
  criteriaPart(
    { criteria: { ...results, ...changed } as never },
    smallPlan({ dataToCollect: data as never, capacity: { hoursPerWeek: 10, waiting } as never }),
  );
const rowsOf = (changed: object, data: object[] = []) => {
  const table = partOf(changed, data).find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
};

test('each criterion is one row; a satisfied one lacks nothing', () => {
  const rows = rowsOf({});
  expect(rows).toHaveLength(criteria.length);
  expect((rows[0]![1] as { en: string }).en).toBe('rules met');
  expect(rows[0]!.slice(2)).toEqual(['–', '–']);
});

test('a finding is shown once, with the data to collect', () => {
  const changed = { Cr1: { status: 'violated', findings: [finding('A.'), finding('A.'), finding('B.')] } };
  const [first] = rowsOf(changed, [{ criterion: 'Cr1', what: pair('les canaux', 'the channels') }]);
  expect(first!.slice(1).map((cell) => (cell as { en: string }).en)).toEqual(['violated', 'A. B.', 'the channels']);
});

test('the weakest criteria are named first, with what would raise them', () => {
  const blocks = partOf({ Cr4: { status: 'violated', findings: [finding('No target.')] } }, [
    { criterion: 'Cr8', what: pair('les mots', 'the keywords') },
  ]);
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(lists.map((item) => (item as { en: string }).en)).toEqual([
    expect.stringMatching(/^Cr4, .*: No target\.$/),
    expect.stringMatching(/^Cr8, .*: the keywords$/),
  ]);
  expect(partOf({}).some(({ kind }) => kind === 'list')).toBe(false);
  expect(JSON.stringify(rowsOf({}, [{ criterion: 'Cr8', what: pair('les mots', 'the keywords') }]))).toContain(
    'rules met, thin evidence',
  );
});

test('rules that wait for hours are named with the hours that each needs', () => {
  const waiting = [
    { ruleId: 'cr14.families-covered', hoursPerWeek: 6 },
    { ruleId: 'cr9.three-scenarios', hoursPerWeek: 8 },
  ];
  const words = JSON.stringify(partOf({}, [], waiting));
  expect(words).toMatch(/\b6\b/);
  expect(words).toMatch(/\b8\b/);
  expect(JSON.stringify(partOf({}))).not.toContain('cr14');
});
