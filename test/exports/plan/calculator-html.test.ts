import { expect, test } from 'vitest';
import { calculatorHtml } from '../../../src/exports/plan/calculator-html.ts';
import type { PlanSource } from '../../../src/exports/plan/plan-source.ts';
import { companyWith } from '../../support/small-company.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

test('a calculator offers the prices of the company, as its public reads them', () => {
  const company = companyWith();
  const offer = { ...company.offers[0]!, name: 'Révision', kind: 'service' as const, priceNet: 50, vatRate: 0.2 };
  const content = { brief: { title: 'Le calculateur' }, ready: { form: 'calculator', parts: [] } } as never;
  const plan = smallPlan({ actions: [smallAction({ content })] });
  const strategy = { ...plan, inputs: { ...plan.inputs, company: { ...company, offers: [offer] } } };
  const page = calculatorHtml.render({ strategy } as unknown as PlanSource) as string;
  expect(page).toMatch(/<option value="0">Révision \(60\s€ TTC\)/u);
  expect(page).toContain('"amount":60');
  expect(page).toContain('<label for="quantity">');
});
