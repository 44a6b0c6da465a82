import { expect, test } from 'vitest';
import { boughtText, canBeBoughtAgain } from '../../../../src/core/framework/economics/bought-again.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const companyOf = (
  typeId: string,
  { label, metrics = {}, ownership }: { label?: string; metrics?: object; ownership?: 'paid' } = {},
  given: object = {},
) =>
  companyWith({
    channels: [
      channelWith(typeId, { id: 'c', metrics: metrics as never, ...(ownership === undefined ? {} : { ownership }) }),
    ] as never,
    costs: [
      {
        id: 'l',
        channelId: 'c',
        purpose: 'acquisition' as const,
        cash: 600,
        hours: 30,
        ...(label === undefined ? {} : { label }),
      },
    ],
    hourlyCost: 20,
    ...given,
  });

test('a stand, a fair or word of mouth is not bought again; advertising and pages are', () => {
  const can = (...of: Parameters<typeof companyOf>): boolean => canBeBoughtAgain(companyOf(...of), 'c');
  expect([can('CH-DIRECT'), can('CH-EVENT'), can('CH-REFERRAL'), can('CH-FB', { label: 'stand at the fair' })]).toEqual(
    [false, false, false, false],
  );
  expect([can('CH-SEA'), can('CH-SEO'), can('CH-DIRECT', { ownership: 'paid' })]).toEqual([true, true, true]);
});

test('relays that are left to ask make a channel that can be raised', () => {
  const reach = { relayReach: [{ id: 'r', label: 'cafés', active: 4, of: 20, channelId: 'c' }] };
  expect(canBeBoughtAgain(companyOf('CH-REFERRAL', {}, reach), 'c')).toBe(true);
});

test('what is bought is said: clicks at their price, else hours and purchases in their proportion', () => {
  const ads = companyOf('CH-SEA', { metrics: { adClicks: 1000, adSpend: 500 } });
  expect(boughtText(ads, 'c', 100).en).toBe('about 100 more clicks a month at €0.50');
  expect(boughtText(companyOf('CH-SEO'), 'c', 100).en).toContain('2.5 hours of work and €50');
});
