import { expect, test } from 'vitest';
import { contentFaults, faultsAmong, faultsOfMissing, faultUnless } from '../../../src/core/gauge/faults.ts';
import { pair } from '../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

test('a false condition is one fault, with its detail', () => {
  expect(faultUnless(true, '/a')).toEqual([]);
  expect(faultUnless(false, '/a')).toEqual([{ path: '/a' }]);
  expect(faultUnless(false, '/a', pair('x', 'y'))).toEqual([{ path: '/a', detail: { fr: 'x', en: 'y' } }]);
});

test('each row that is not sound is one fault, at its place', () => {
  expect(faultsAmong([1, -2, 3, -4], '/rows', (row) => row > 0)).toEqual([{ path: '/rows/1' }, { path: '/rows/3' }]);
});

test('each absent kind is named', () => {
  const required = { page: pair('page', 'page'), link: pair('lien', 'link') };
  expect(faultsOfMissing(required, (kind) => kind === 'page', '/x')).toEqual([
    { path: '/x', detail: { fr: 'Manque\u202f: lien.', en: 'Missing: link.' } },
  ]);
});

test('a rule of contents skips the other actions', () => {
  const content = { keyword: '' } as never;
  const plan = smallPlan({ actions: [smallAction(), smallAction({ content })] });
  expect(contentFaults(plan, ({ keyword }) => keyword !== '')).toEqual([{ path: '/actions/1' }]);
});
