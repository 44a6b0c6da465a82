import { expect, test } from 'vitest';
import { withMonths } from '../../../src/operations/plans/preview-months.ts';
import { exampleCompany, exampleNames } from '../../support/example-companies.ts';

const company = exampleCompany(exampleNames[0]!);

test('figures that contradict each other are refused at their place', () => {
  const months = { '2099-01': { leads: 3, sessions: 2, channels: {} } };
  expect(() => withMonths(company, months)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      issues: [expect.objectContaining({ path: '/months/2099-01/leads' })],
    }),
  );
});
