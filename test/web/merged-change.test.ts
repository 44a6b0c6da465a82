import { expect, test } from 'vitest';
import { mergedChange, settledChange } from '../../src/web/parts/plan/merged-change.ts';

const base = { answers: { name: 'Rucher', cash: '0' }, cycle: null };

test('changes of different answers go together', () => {
  const { change, conflicts } = mergedChange(
    base,
    { answers: { name: 'Rucher du Nord', cash: '0' } },
    { ...base, answers: { name: 'Rucher', cash: '500' } },
  );
  expect(conflicts).toEqual([]);
  expect(change).toEqual({ answers: { name: 'Rucher du Nord', cash: '500' } });
});

test('the same answer changed twice is a conflict with both versions', () => {
  const { change, conflicts } = mergedChange(
    base,
    { answers: { name: 'Rucher', cash: '300' } },
    { ...base, answers: { name: 'Rucher', cash: '500' } },
  );
  expect(conflicts).toEqual([{ field: 'answers', key: 'cash', mine: '300', theirs: '500' }]);
  expect(settledChange(change, conflicts, new Set())).toEqual({ answers: { name: 'Rucher', cash: '300' } });
  expect(settledChange(change, conflicts, new Set([0]))).toEqual({ answers: { name: 'Rucher', cash: '500' } });
});

test('what I took away stays away, unless the other person changed it', () => {
  const mine = { answers: { name: 'Rucher' } };
  expect(mergedChange(base, mine, base).change).toEqual(mine);
  expect(mergedChange(base, mine, { ...base, answers: { name: 'Rucher', cash: '5' } }).conflicts).toHaveLength(1);
});

test('a single value that both changed is a conflict, and one that I left is theirs', () => {
  expect(mergedChange(base, { cycle: 'b' }, { ...base, cycle: 'c' }).conflicts).toEqual([
    { field: 'cycle', key: null, mine: 'b', theirs: 'c' },
  ]);
  expect(mergedChange(base, { cycle: null }, { ...base, cycle: 'c' })).toEqual({
    change: { cycle: 'c' },
    conflicts: [],
  });
});

test('the description of the company follows from the answers: it is no choice beside theirs', () => {
  const mine = { answers: { name: 'Rucher', cash: '300' }, company: { budget: 300 } };
  const theirs = { answers: { name: 'Rucher', cash: '500' }, company: { budget: 500 }, cycle: null };
  const { conflicts } = mergedChange({ ...base, company: { budget: 0 } }, mine, theirs);
  expect(conflicts.map(({ field }) => field)).toEqual(['answers']);
});
