import { expect, test } from 'vitest';
import { filler, rawFields, sharedRuns } from '../../../src/core/gauge/text-faults.ts';
import { companyWith } from '../../support/small-company.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const faultsOf = (...actions: ReturnType<typeof smallAction>[]) => sharedRuns(smallPlan({ actions }), companyWith());
const contentOf = (body: string, notes: string[] = []) =>
  smallAction({ content: { message: { hook: '', body, cta: '' }, brief: { notes } } as never });

test('the second of two texts with eight words in common is at fault', () => {
  const same = 'one two three four five six seven eight';
  expect(faultsOf(contentOf(same), contentOf(`${same} nine`))).toMatchObject([{ path: '/actions/1' }]);
  expect(faultsOf(contentOf(same), contentOf('one two three'))).toEqual([]);
});

test('the promise of the company may stand in two texts', () => {
  const promise = 'One two three four five six seven eight.';
  const company = companyWith();
  const brand = { ...company.organisation.brand, promise };
  const promising = { ...company, organisation: { ...company.organisation, brand } };
  const plan = smallPlan({ actions: [contentOf(`A b. ${promise} C d.`), contentOf(`E f. ${promise} G h.`)] });
  expect(sharedRuns(plan, promising)).toEqual([]);
  expect(sharedRuns(plan, company)).toHaveLength(1);
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
