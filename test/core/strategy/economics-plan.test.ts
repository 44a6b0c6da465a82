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
