import { expect, test } from 'vitest';
import { cutVerdict } from '../../../../../src/core/report/plan/opening/cut-verdict.ts';
import type { Strategy } from '../../../../../src/core/planning/plan/plan.ts';

/** A plan of two more or fewer customers that cuts a channel from 900 to 300. */
const plan = (customers: number): Strategy =>
  ({
    company: { currency: 'EUR' },
    actions: [{ id: 'a', title: { fr: 'Rappeler', en: 'Call back' } }],
    ledger: {
      without: { customers: 20, marginGained: 0 },
      central: { customers, marginGained: (customers - 20) * 10_000 },
      rows: [{ actionId: 'a', counted: true, margin: 500 }],
    },
    nextCycle: { allocation: { rows: [{ before: 900, after: 300, customersBefore: 6, customersAfter: 3 }] } },
  }) as unknown as Strategy;

test('a plan below doing nothing says what the customers given up cost, the balance and where the money goes', () => {
  const [text] = cutVerdict(plan(18));
  expect(text?.en).toContain('2 new customers fewer');
  expect(text?.en).toContain('cost €200 each');
  expect(text?.en).toContain('balance €400 in a year');
  expect(text?.en).toContain('“Call back”');
});
test('a plan above it says nothing of it', () => expect(cutVerdict(plan(21))).toEqual([]));
test('one customer given up is counted in the singular', () =>
  expect(cutVerdict(plan(19))[0]?.fr).toMatch(/^1 nouveau client de moins/));
