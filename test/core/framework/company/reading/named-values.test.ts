import { expect, test } from 'vitest';
import { withNamedValues } from '../../../../../src/core/framework/company/reading/named-values.ts';

const organisationOf = (organisation: Record<string, unknown>) => withNamedValues({ organisation }).data.organisation;

test('a trade and a way of selling in other words are those of the catalogue', () => {
  expect(organisationOf({ sector: 'health', businessModel: 'subscription_box' })).toEqual({
    sector: 'health_wellness',
    businessModel: 'b2c_subscription',
  });
  expect(organisationOf({ sector: 'events_culture' })).toEqual({ sector: 'culture_media' });
  expect(organisationOf({ sector: 'culture de safran' })).toEqual({ sector: 'food_drink' });
  expect(organisationOf({ sector: 'falconry' })).toEqual({ sector: 'other' });
});

test('a trade in words of no list is read in the way of selling and the offers too', () => {
  const { data } = withNamedValues({
    organisation: { sector: 'petite maison au calme', businessModel: 'chambres d’hôtes' },
    offers: [{ name: 'Une nuit pour deux' }],
  });
  expect(data.organisation).toMatchObject({ sector: 'travel_hospitality' });
  expect(organisationOf({ sector: 'un peu de tout', businessModel: 'vin et yoga' })).toMatchObject({ sector: 'other' });
});

test('a way of selling that nothing resembles stays, to be refused', () => {
  expect(organisationOf({ businessModel: 'falconry' })).toEqual({ businessModel: 'falconry' });
});

test('an identifier used twice and an unknown kind of relay are kept with a notice', () => {
  const { data, notices } = withNamedValues({
    channels: [
      { id: 'a', relays: [{ kind: 'practice', name: 'A' }] },
      { id: 'a', relays: [{ kind: 'media', name: 'B' }] },
    ],
  });
  expect(data.channels).toEqual([
    { id: 'a', relays: [{ kind: 'partner', name: 'A' }] },
    { id: 'a-2', relays: [{ kind: 'media', name: 'B' }] },
  ]);
  expect(notices.map(({ path }) => path)).toEqual(['/channels/0/relays/0/kind', '/channels/1/id']);
});

test('the questions of a persona are objections to answer', () => {
  const { data } = withNamedValues({ personas: [{ name: 'P', objections: ['x'], questions: ['How long?'] }] });
  expect(data.personas).toEqual([{ name: 'P', objections: ['x', 'How long?'] }]);
});

test('a cost without a channel is shared, and the reward of a competitor keeps its words', () => {
  const { data, notices } = withNamedValues({
    costs: [
      { id: 'c', cash: 40 },
      { id: 'd', channelId: 'seo', cash: 9 },
    ],
    competitors: [
      { name: 'A', referralSystem: { kind: 'voucher' } },
      { name: 'B', referralSystem: { kind: 'none' } },
    ],
  });
  expect(data.costs).toEqual([
    { id: 'c', channelId: null, cash: 40 },
    { id: 'd', channelId: 'seo', cash: 9 },
  ]);
  expect(data.competitors).toEqual([
    { name: 'A', referralSystem: { kind: 'give_get', reward: 'voucher' } },
    { name: 'B', referralSystem: { kind: 'none' } },
  ]);
  expect(notices).toHaveLength(1);
});

test('the status of a channel is read in words; without a known word, what was counted decides', () => {
  const statusOf = (status: string, metrics = {}) =>
    (withNamedValues({ channels: [{ id: 'a', status, metrics }] }).data.channels as { status: string }[])[0]!.status;
  expect(statusOf('en pause depuis l’été')).toBe('dormant');
  expect(statusOf('not used, closed to visitors', { sessions: 12 })).toBe('dormant');
  expect(statusOf('planned for spring')).toBe('planned');
  expect(statusOf('as the wind blows', { sessions: 12 })).toBe('active');
  expect(statusOf('as the wind blows', { sessions: 0 })).toBe('dormant');
  expect(statusOf('absent')).toBe('absent');
});
