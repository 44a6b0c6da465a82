import { expect, test } from 'vitest';
import { decisionsSlide } from '../../../../../src/core/report/deck/main/decisions.ts';
import type { Strategy } from '../../../../../src/core/planning/plan/plan.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

const typeIds = ['CH-SEO', 'CH-IG', 'CH-FB', 'CH-SEA'];
const { channels } = companyWith({ channels: typeIds.map((typeId) => channelWith(typeId, { id: typeId })) });
const slideOf = (given: Partial<Strategy> = {}, cac: number | null = null) =>
  decisionsSlide(
    smallPlan(
      {
        capacity: { hoursPlanned: 120, hoursTotal: 250 } as never,
        nextCycle: { allocation: { cac, rows: [] }, explanation: pair('Suite.', 'Next.') } as never,
        ...given,
      },
      { channels },
    ),
  );
const rowsOf = ({ figure }: ReturnType<typeof decisionsSlide>) =>
  figure.kind === 'table' ? figure.rows.map((row) => row.map(({ en }) => en)) : [];

test('the means and the ceiling are always decided', () => {
  expect(rowsOf(slideOf())).toEqual([
    ['Approve the means of the cycle', '€0 out of €0, and 120 hours of work'],
    ['Hold the acquisition cost ceiling', '€26.73 per new customer; above it, spending is frozen'],
  ]);
});

test('three channels of a decision are named and the others counted', () => {
  const decided = typeIds.map((channelId) => ({ channelId, decision: 'cut', risk: null })) as never;
  const [, , [what, commits] = []] = rowsOf(slideOf({ channels: decided }));
  expect(what).toBe('Cut back or stop channels');
  expect(commits).toMatch(/^(?:[^,]+, ){3}1 more$/);
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
