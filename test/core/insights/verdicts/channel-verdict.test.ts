import { describe, expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { namedChannel } from '../../../../src/core/insights/verdicts/channel-verdict.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const spent = (channelId: string, cash: number) => ({
  id: `c-${channelId}`,
  channelId,
  purpose: 'acquisition' as const,
  cash,
});
const verdict = (cash: number, ownMetrics: Record<string, number> = {}, what = 'Sign up for the harbour fair') =>
  foundInsights(
    insightFactsOf(
      companyWith({
        channels: [
          channelWith('CH-SEO', { metrics: { sessions: 900, orders: 90, newCustomers: 80 } }),
          channelWith('CH-EVENT', {
            name: 'Harbour fair',
            ownMetrics,
            metrics: { newCustomers: 20 },
          }),
        ],
        costs: [spent('event', cash)],
        deadlines: [{ id: 'd', what, by: '2027-02-10' }],
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact');

test('a date about a channel is answered yes under the ceiling of a customer', () => {
  expect(verdict(200)?.argument.en).toMatch(/^Yes: €200 ÷ 20 new customers = €10 each \(“Harbour fair”\)/);
  expect(verdict(200)?.action?.title.en).toContain('Say yes, in writing');
});
test('and no above it', () => expect(verdict(4000)?.argument.en).toMatch(/^No: €4,000 ÷ 20/));
test('the part of the channel that it names decides, not the mean', () =>
  expect(
    verdict(4000, {
      'Harbour fair, euros': 60,
      'Harbour fair, new customers': 12,
      'Evening classes, euros': 3940,
      'Evening classes, new customers': 8,
    })?.argument.en,
  ).toMatch(/^Yes: €60 ÷ 12 new customers = €5 each \(“Harbour fair”\)/));

describe('a word that a date shares with', () => {
  const campaign = {
    'Harvest campaign, euros': 900,
    'Harvest campaign, new customers': 2,
    'Spring campaign, euros': 100,
    'Spring campaign, new customers': 18,
  };
  const supply = 'confirm to the growers how many wreaths the harvest takes';
  test('a campaign is not its cost: what is supplied is confirmed by its day', () => {
    expect(verdict(1000, campaign, supply)?.argument.en).toMatch(/^Yes: the file sets this day/);
  });
  test('a channel is not its cost either', () => {
    expect(verdict(4000, {}, 'decide on the moorings of the harbour')?.argument.en).toMatch(/^One figure is missing/);
  });
  test('a campaign said whole is', () => {
    expect(verdict(1000, campaign, 'decide on the harvest campaign')?.argument.en).toMatch(/^No: €900 ÷ 2/);
  });
});

test('a contract of a channel that is decided part by part is renewed for the parts under the ceiling', () => {
  const one = foundInsights(
    insightFactsOf(
      companyWith({
        channels: [
          channelWith('CH-PRINT', {
            id: 'post',
            name: 'Letters',
            ownMetrics: {
              'Towns nearby, spend': 100,
              'Towns nearby, new customers': 30,
              'Rented list, spend': 4900,
              'Rented list, new customers': 10,
            },
            metrics: { newCustomers: 40 },
          }),
        ],
        costs: [spent('post', 5000)],
        commitments: [
          {
            id: 'post',
            name: 'Two mailings a year',
            renewsOn: '2027-03-31',
            notice: { months: 1 },
            cost: { amount: 5000, per: 'year' },
          },
        ],
      }),
    ),
  ).find(({ kind }) => kind.id === 'dated-fact');
  expect(one?.action?.title.en).toMatch(/^Renew “Towns nearby” only/);
  expect(one?.argument.en).toContain('“Rented list” (€490 each)');
});

test('one short word names no channel, one of four letters does', () => {
  const date = { text: 'Answer the ads and the fair', stated: null } as never;
  const named = (name: string) =>
    namedChannel(companyWith({ channels: [channelWith('CH-EVENT', { name })] }).channels, date)?.name;
  expect(named('Ads')).toBeUndefined();
  expect(named('Fair')).toBe('Fair');
});
