import { expect, test } from 'vitest';
import { lineCeilings } from '../../../src/core/steering/line-ceilings.ts';
import { steeringPlan } from '../../../src/core/steering/steering-plan.ts';
import { channelWith, companyWith, personaWith } from '../../support/small-company.ts';

const offer = { id: 'o1', kind: 'service' as const, vatRate: 0.2 };
const company = companyWith({
  offers: [
    { ...offer, name: 'Evening class', priceNet: 200, marginRate: 0.3, revenueShare: 0.6 },
    { ...offer, id: 'o2', name: 'Two days for companies', priceNet: 2000, marginRate: 0.5, revenueShare: 0.4 },
  ],
  policy: { ltvCacMin: 2, paybackMonthsMax: 12 },
  personas: [personaWith({ weight: 0.5 }), personaWith({ id: 'p2', weight: 0.5, segment: 'companies' })],
  channels: [
    channelWith('CH-SEA', { id: 'ads', name: 'ads for companies', metrics: { newCustomers: 4 } }),
    channelWith('CH-SEO', { id: 'seo', metrics: { newCustomers: 40 } }),
  ],
  costs: [{ id: 'c1', channelId: 'ads', purpose: 'acquisition', cash: 1000 }],
});

test('each line says what its customers cost today and may cost', () =>
  expect(lineCeilings(company).map(({ id, ceiling, newCustomers, cac }) => [id, ceiling, newCustomers, cac])).toEqual([
    ['companies', 50_000, 4, 25_000],
    ['people', expect.any(Number), null, null],
  ]));

test('what is done for a persona or on a channel is bounded by its line, and alerts name each public', () => {
  const { limitOf, channels, cac } = steeringPlan(company);
  expect(limitOf('p2', undefined).channelCap).toBe(500);
  expect(limitOf('p1', 'CH-SEO').channelCap).toBeLessThan(100);
  expect(limitOf('p1', 'CH-SEA').channelCap).toBe(500);
  expect(channels.map(({ channelId, line }) => [channelId, line?.en])).toEqual([
    ['ads', 'companies'],
    ['seo', 'private customers'],
  ]);
  expect(cac.alerts[1]?.message.en).toContain('€500 (companies)');
});
