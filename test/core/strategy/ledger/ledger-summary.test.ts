import { expect, test } from 'vitest';
import { ledgerSummary } from '../../../../src/core/strategy/ledger/ledger-summary.ts';

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
const said = (given: Spoken): string => ledgerSummary(given, 'EUR').at(-1)!.en;

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
