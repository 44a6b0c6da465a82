import { expect, test } from 'vitest';
import { figuresPart } from '../../../../src/core/report/plan/figures.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const plan = smallPlan({
  actions: [smallAction({ content: {} as never }), smallAction()],
  capacity: { hoursPlanned: 12.4, hoursTotal: 250 } as never,
  costs: { currency: 'EUR', budget: 100_000, cashPlanned: 45_000, byPurpose: [] } as never,
});
const [, block] = figuresPart(plan);
const items = block?.kind === 'figures' ? block.items : [];

test('contents, actions and hours are counted', () => {
  expect(items.slice(0, 3).map(({ value }) => value)).toEqual([1, 2, 12]);
  expect(items[2]!.note.en).toBe('of 250 available');
});

test('amounts are in units of the currency and shown in it', () => {
  expect([items[3]!.value, items[3]!.shown?.en, items[3]!.note.en]).toEqual([450, '€450', 'for a budget of €1,000']);
  expect(items[4]!.value).toBe(26.73);
});
