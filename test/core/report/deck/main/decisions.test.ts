import { expect, test } from 'vitest';
import { decisionsSlide } from '../../../../../src/core/report/deck/main/decisions.ts';
import type { Strategy } from '../../../../../src/core/planning/plan/plan.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const slideOf = (given: Partial<Strategy> = {}, cac: number | null = null) =>
  decisionsSlide(
    smallPlan({
      capacity: { hoursPlanned: 120, hoursTotal: 250 } as never,
      nextCycle: { allocation: { cac, rows: [] }, explanation: pair('Suite.', 'Next.') } as never,
      ...given,
    }),
  );
const rowsOf = ({ figure }: ReturnType<typeof decisionsSlide>) =>
  figure.kind === 'table' ? figure.rows.map((row) => row.map(({ en }) => en)) : [];

test('the means and the ceiling are always decided', () => {
  expect(rowsOf(slideOf())).toEqual([
    ['Approve the means of the cycle', '€0 out of €0, and 120 hours of work'],
    ['Hold the acquisition cost ceiling', '€26.73 per new customer; above it, spending is frozen'],
  ]);
});

test('the dated decisions of the report follow, with the day and the reason', () => {
  const finding = {
    id: 'lease',
    kind: 'dated-fact',
    leads: false,
    actionIds: ['lease'],
    answer: { title: pair('Dire non', 'Say no') },
    title: pair('Le bail', 'The lease'),
    argument: pair('Non : trop cher. Le reste.', 'No: too dear. It costs 6. The rest.'),
  };
  const rows = rowsOf(
    slideOf({ insights: [finding] as never, tasks: [{ actionId: 'lease', date: '2027-03-31' }] as never }),
  );
  expect(rows[2]).toEqual(['Say no', 'before 31 Mar 2027; No: too dear. It costs 6']);
});

test('two missing data are named and the others counted', () => {
  const datum = (name: string) => ({
    id: name,
    criterion: 'Cr2',
    what: pair(name, name),
    why: pair('a', 'a'),
    how: pair('b', 'b'),
  });
  const rows = rowsOf(slideOf({ dataToCollect: ['Visites.', 'Avis.', 'Prix.'].map(datum) as never }));
  expect(rows.at(-1)).toEqual(['Provide the missing data', 'visites; avis; and 1 more']);
});

test('the title has the cost of the next cycle when it is computed', () => {
  expect(slideOf().title.en).toBe('I ask for 2 decisions to start this cycle and prepare the next');
  expect(slideOf({}, 21.5).title.en).toMatch(/^The next cycle aims at €21.50 per customer: I ask for 2 decisions$/);
});
