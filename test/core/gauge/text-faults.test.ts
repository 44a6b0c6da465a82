import { expect, test } from 'vitest';
import { filler, rawFields, sharedRuns } from '../../../src/core/gauge/text-faults.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const contentOf = (body: string, notes: string[] = []) =>
  smallAction({ content: { message: { hook: '', body, cta: '' }, brief: { notes } } as never });

test('the second of two texts with eight words in common is at fault', () => {
  const same = 'one two three four five six seven eight';
  expect(sharedRuns(smallPlan({ actions: [contentOf(same), contentOf(`${same} nine`)] }))).toMatchObject([
    { path: '/actions/1' },
  ]);
  expect(sharedRuns(smallPlan({ actions: [contentOf(same), contentOf('one two three')] }))).toEqual([]);
});

test('a field kept for the writer may not be in a text', () => {
  const plan = smallPlan({ actions: [contentOf('Vous ne dormez plus ?', ['ne dort plus la nuit'])] });
  expect(rawFields(plan)).toEqual([]);
  const glued = smallPlan({ actions: [contentOf('Vous : ne dort plus la nuit ?', ['ne dort plus la nuit'])] });
  expect(rawFields(glued)).toHaveLength(1);
});

test.each(['N’attendez plus !', 'Look no further.'])('“%s” is an empty phrase', (text) => {
  expect(filler.test(text)).toBe(true);
});
