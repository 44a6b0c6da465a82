import { expect, test } from 'vitest';
import { bindableKpis } from '../../../../src/core/planning/targets/bindable-kpis.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();

test('what suits the company is completed to two from the fallbacks', () => {
  expect(bindableKpis(company, ['K-CHURN-M', 'K-SESS'], ['K-SESS', 'K-NEWCUST', 'K-CR'])).toEqual([
    'K-SESS',
    'K-NEWCUST',
  ]);
});

test('enough suited indicators leave the fallbacks out', () => {
  expect(bindableKpis(company, ['K-SESS', 'K-CTR', 'K-CPC'], ['K-CR'])).toEqual(['K-SESS', 'K-CTR', 'K-CPC']);
});
