import { expect, test } from 'vitest';
import { automationTable } from '../../../../../src/core/report/plan/profitability/cycle-automation.ts';
import { automationJobs } from '../../../../../src/core/steering/review-rhythm.ts';
import { pair } from '../../../../../src/core/values/text.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { smallPlan } from '../../../../support/small-plan.ts';

test('each automatic task says what it does, what a person decides, and the day of the next plan', () => {
  const automation = automationJobs(exampleCompany('maison-tilleul-gres'));
  const { cycle, cac } = smallPlan();
  const [block] = automationTable({ automation, cycle, cac: { ...cac, owner: pair('Ana', 'Ana') } });
  const rows = block?.kind === 'table' ? block.rows : [];
  expect(rows.map((row) => (row[3] as { en: string }).en.startsWith('Ana: '))).toEqual([true, true, true, true]);
  expect((rows.at(-1)![1] as { en: string }).en).toMatch(/13 Jun 2027$/);
});
