import { expect, test } from 'vitest';
import { coverSlide } from '../../../../../src/core/report/deck/main/cover.ts';
import { smallAction, smallPlan } from '../../../../support/small-plan.ts';

const plan = smallPlan({
  actions: [smallAction({ content: {} as never }), smallAction()],
  capacity: { hoursPlanned: 120, hoursTotal: 250 } as never,
  costs: { currency: 'EUR', budget: 100_000, cashPlanned: 45_000, byPurpose: [] } as never,
});
const { title, body, figure } = coverSlide(plan);

test('the title names the company and the neediest stage', () => {
  expect(title.en).toMatch(/^Activation plan of Maison Tilleul.*: the “acquisition” stage first$/);
});

test('the cycle has its number, its days and its weeks', () => {
  expect(body[0]!.en).toBe('Cycle 1, from 4 January 2027 to 27 June 2027, 25 weeks');
});

test('the means are shown with the total that each is part of', () => {
  const items = figure.kind === 'numbers' ? figure.items : [];
  expect(items.map(({ value, note }) => [value?.en, note.en])).toEqual([
    ['1', 'out of 2 actions'],
    ['120\u202fh', 'out of 250 h'],
    ['€450', 'out of €1,000'],
  ]);
});

test('a plan that does not pay for itself says so on the first slide', () => {
  const outcome = (customers: number) => ({ customers, marginGained: 0 });
  const ledger = {
    ...plan.ledger,
    without: outcome(34),
    central: outcome(35),
    cost: { added: 100_000, existingHours: 0, existingBudgets: 0 },
    breakEven: 6,
    byProject: [],
  };
  const slide = coverSlide({
    ...plan,
    ledger,
    nextCycle: { allocation: { rows: [], spentBefore: 0, spent: 0 } },
  } as never);
  expect(slide.body[1]?.en).toContain(
    'does not pay for itself within the year: 1 more customer and €0 of margin, for €1,000 of spending and time',
  );
});
