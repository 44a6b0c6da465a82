import { expect, test } from 'vitest';
import { validate } from '../../../src/cli/commands/validate.ts';

const finding = (severity: string) => ({
  severity,
  ruleId: 'cr1.dates',
  message: { fr: 'Date absente.', en: 'Missing date.' },
});
const gauge = { criteria: { Cr1: { status: 'violated' } }, findings: [finding('blocker')] };

test('each criterion and each finding is one line', () => {
  expect(validate.print(gauge as never, {}).en).toBe('Cr1   violated\n  [blocker] cr1.dates Missing date.');
});

test('a blocker ends with 3', () => {
  expect(validate.exitCode?.(gauge as never, {})).toBe(3);
  expect(validate.exitCode?.({ ...gauge, findings: [finding('major')] } as never, {})).toBe(0);
});
