import { expect, test } from 'vitest';
import { conversionKpi } from '../../../../src/core/framework/kpis/company-kpis.ts';
import { kpiSuits } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

test('trials are followed where people try before they pay, not for every subscription', () => {
  const box = companyWith({ economics: subscription });
  expect([conversionKpi(box), kpiSuits('K-TRIAL-PAID', box)]).toEqual(['K-CR', false]);
  const counted = companyWith({
    economics: subscription,
    channels: [channelWith('CH-SEO', { metrics: { trials: 40 } })],
  });
  expect([conversionKpi(counted), kpiSuits('K-TRIAL-PAID', counted)]).toEqual(['K-TRIAL-CR', true]);
});
