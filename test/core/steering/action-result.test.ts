import { expect, test } from 'vitest';
import { actionResult } from '../../../src/core/steering/action-result.ts';

const reading = { actionId: 'a', cost: 100, result: 20, margin: 180, start: '2027-01-04', halfLifeMonths: 0 };

test('computes the cost of each result and whether the action pays', () => {
  expect(actionResult(reading, '2027-02-01')).toMatchObject({
    costPerResult: 5,
    returnOnCost: 0.8,
    status: 'profitable',
  });
  expect(actionResult({ ...reading, margin: 97 }, '2027-02-01').status).toBe('break_even');
  expect(actionResult({ ...reading, margin: 40 }, '2027-02-01').status).toBe('not_profitable');
});

test('waits for the effect before judging few results, and states until when', () => {
  const slow = { ...reading, result: 2, margin: 10, halfLifeMonths: 4 };
  expect(actionResult(slow, '2027-03-01')).toMatchObject({ status: 'too_early', verdictOn: '2027-09-05' });
  expect(actionResult(slow, '2027-09-05')).toMatchObject({ status: 'not_profitable', verdictOn: null });
});

test('has no ratio without results or without cost', () => {
  expect(actionResult({ ...reading, result: null, margin: null }, '2027-02-01')).toMatchObject({
    costPerResult: null,
    returnOnCost: null,
    status: 'too_early',
  });
  expect(actionResult({ ...reading, cost: 0, margin: 5 }, '2027-02-01')).toMatchObject({
    returnOnCost: null,
    status: 'profitable',
  });
});
