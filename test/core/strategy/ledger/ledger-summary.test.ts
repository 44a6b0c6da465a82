import { expect, test } from 'vitest';
import { ledgerSummary } from '../../../../src/core/strategy/ledger/ledger-summary.ts';
import { someEffects } from '../../../support/counted-effects.ts';

type Spoken = Parameters<typeof ledgerSummary>[0];
const scenario = (customers: number) => ({ customers }) as unknown as Spoken['central'];
const ledger = (gained: number, breakEven = 6): Spoken =>
  ({
    without: scenario(34),
    prudent: scenario(34),
    central: scenario(34 + gained),
    bold: scenario(44),
    rows: [{ counted: true, mechanism: 'reach' }],
    unbound: [],
    breakEven,
    cost: { added: 0, existingHours: 114_000 },
    marginPerCustomer: 19_000,
  }) as unknown as Spoken;
const sure = { idle: 34, p10: 34, p50: 37, p90: 38 };
const sentences = (given: Spoken, spread = sure): string[] =>
  ledgerSummary(given, { currency: 'EUR', saved: 0, spread, effects: someEffects }).map(({ en }) => en);
const said = (given: Spoken): string => sentences(given).at(-1)!;

test('a plan that brings fewer customers than it takes to pay says that it does not pay, and what would make it', () => {
  expect(said(ledger(1))).toContain(
    'it pays from 6 more customers on. One time in two it brings 1: it does not pay for itself in a year. It would with',
  );
  expect(said(ledger(0))).toContain('it brings none');
});

test('a plan that pays for itself says from how many customers, in the singular for one', () => {
  expect(said(ledger(8))).toMatch(/it pays from 6 more customers on\.$/);
  expect(said(ledger(8, 1))).toMatch(/it pays from 1 more customer on\.$/);
});

test('a plan that changes less than half of the interval of its result is not said in exact numbers', () => {
  const said = sentences(ledger(1), { idle: 34, p10: 25, p50: 35, p90: 45 }).join(' ');
  expect(said).toMatch(/^These figures cannot say whether the plan does better than doing nothing/);
  expect(said).toContain('between 25 and 45 new customers');
  expect(said).not.toMatch(/one time in two|it brings 1/i);
  expect(sentences(ledger(8)).join(' ')).toContain('Without the plan, 34 new customers over the cycle; with it 42');
});
