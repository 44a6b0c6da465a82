import { describe, expect, test } from 'vitest';
import { economicsPlan } from '../../../src/core/strategy/economics-plan.ts';
import { steeringPlan } from '../../../src/core/steering/steering-plan.ts';
import { exampleCompany } from '../../support/companies.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const economicsOf = (company: Parameters<typeof steeringPlan>[0]) => economicsPlan(company, steeringPlan(company));

describe('the economics of the pottery', () => {
  const economics = economicsOf(exampleCompany('maison-tilleul-gres'));

  test('give the value, the costs and the ceiling with what binds it', () => {
    expect(economics).toMatchObject({
      ltv: 5346,
      cacMax: 2673,
      binding: 'ltv_ratio',
      blendedCac: 2355,
      paidCac: 5673,
      organicCac: 1410,
    });
  });

  test('derive the ceiling in a sentence', () => {
    expect(economics.derivation.en).toContain('€53.46');
    expect(economics.derivation.en).toContain('Ceiling: €26.73, the smaller of two amounts: ');
  });

  test('compare each channel with its ceiling', () => {
    const social = economics.byChannel.find(({ channelId }) => channelId === 'paid_social');
    expect(social).toMatchObject({ aboveCeiling: true, decision: 'cut' });
  });
});

test('what a customer earns within the months of the payback is an amount only where it is the ceiling', () => {
  const sale = { model: 'transactional', aovNet: 60, marginRate: 0.5, horizonMonths: 24 } as const;
  const derived = (expectedOrders: number, within: number) =>
    economicsOf(
      companyWith({
        economics: { ...sale, expectedOrders, expectedOrdersByMonth: { 6: within, 24: expectedOrders } },
        policy: { ltvCacMin: 3, paybackMonthsMax: 6 },
      } as never),
    ).derivation.en;
  expect(derived(2, 1.25)).toContain('what they earn within 6 months, which is more.');
  expect(derived(2, 1.25)).not.toContain('37.5');
  expect(derived(24, 6)).toContain('what they earn within 6 months, which is €180');
});

test('a channel whose customers are not counted has no cost per customer and no decision', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-SEA', { ownership: 'paid', metrics: { newCustomers: null } }),
      channelWith('CH-SEO', { metrics: { newCustomers: 20 } }),
    ],
    costs: [{ id: 'c', channelId: 'sea', purpose: 'acquisition', cash: 1000 }],
  });
  expect(economicsOf(company).byChannel).toMatchObject([
    { channelId: 'sea', newCustomers: null, cac: null, aboveCeiling: null, decision: 'pending' },
  ]);
});
