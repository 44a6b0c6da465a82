import { expect, test } from 'vitest';
import { pair } from '../../../../src/core/values/text.ts';
import { dutiesOf, dutiesPart } from '../../../../src/core/report/plan/duties.ts';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { smallAction } from '../../../support/small-plan.ts';

const annexOf = (actions: Strategy['actions'], country: string): string =>
  JSON.stringify(dutiesPart({ actions, company: { country } as Strategy['company'] }));

const item = (taskDue: string | null) => ({
  ruleId: 'L-EMAIL',
  required: pair('accord', 'consent'),
  satisfied: true,
  evidence: pair('case à cocher', 'checkbox'),
  taskDue,
});

test('a duty of several actions is listed once, with its earliest day', () => {
  const actions = [
    smallAction({ start: '2027-02-01', legal: [item(null)] }),
    smallAction({ start: '2027-03-01', legal: [item('2027-01-15')] }),
  ];
  expect(dutiesOf({ actions })).toMatchObject([{ id: 'L-EMAIL', dueDate: '2027-01-15', actions: [{}, {}] }]);
});
test('the titles beyond the fourth are counted', () => {
  const actions = Array.from({ length: 6 }, () => smallAction({ start: '2027-02-01', legal: [item(null)] }));
  expect(annexOf(actions, 'FR')).toContain('and 2 more');
});
test('a plan without a duty has no annex', () => expect(annexOf([], 'FR')).toBe('[]'));
test('the annex names what a duty rests on once, with the article of the country', () => {
  const legal = [{ ...item(null), ruleId: 'L-EU-EMAIL' }];
  const annex = annexOf(
    ['2027-02-01', '2027-03-01'].map((start) => smallAction({ start, legal })),
    'BE',
  );
  expect(annex.split('XII.13')).toHaveLength(3); // one in each language
  expect(annex).toContain('Directive 2002/58/EC');
});
