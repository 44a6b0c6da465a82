import { expect, test } from 'vitest';
import { movedTo } from '../../../../src/core/planning/calendar/moved-draft.ts';
import { scheduleActions } from '../../../../src/core/planning/calendar/schedule-actions.ts';
import type { DraftAction } from '../../../../src/core/planning/plan/draft-action.ts';
import { companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

const context = { ...contextOf(companyWith()), start: '2027-01-04', end: '2027-06-27' };
const steps = ['2027-02-01', '2027-03-12', '2027-03-23'].map((date) => ({ date }));
const seasonal = (given: Partial<DraftAction> = {}): DraftAction =>
  draftWith({ due: '2027-02-01', until: '2027-05-01', scenario: { steps } as never, ...given });
const daysOf = (draft: DraftAction) => draft.scenario?.steps.map(({ date }) => date);

test('steps before a feast keep their days when the preparation is moved; the others move with it', () => {
  expect(daysOf(movedTo(context, seasonal({ occasion: '2027-03-28' }), '2027-02-22'))).toEqual([
    '2027-02-22',
    '2027-03-12',
    '2027-03-23',
  ]);
  expect(daysOf(movedTo(context, seasonal(), '2027-02-22'))).toEqual(['2027-02-22', '2027-04-02', '2027-04-13']);
});

test('what would begin after its feast is left out', () => {
  const late = (occasion: string) =>
    scheduleActions(context, [seasonal({ id: 'late', scenario: null, occasion })]).actions.map(({ id }) => id);
  expect([late('2027-01-20'), late('2027-03-28')]).toEqual([[], ['late']]);
});
