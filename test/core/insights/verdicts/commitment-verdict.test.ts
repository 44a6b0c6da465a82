import { describe, expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Commitment = NonNullable<Given['commitments']>[number];

const room: Commitment = {
  id: 'room',
  name: 'Riverside room, renewed for a year',
  renewsOn: '2027-03-31',
  notice: { months: 1 },
  cost: { amount: 500, per: 'month' },
};
const totals = {
  source: 'ga4',
  bounceDefinition: 'ga4' as const,
  timeDefinition: 'engagement',
  attribution: 'last click',
};
const counting = (ownMetrics: Record<string, number>): Given => ({ siteTotals: { ...totals, ownMetrics } });
const found = (given: Given, commitment: Commitment = room) =>
  foundInsights(insightFactsOf(companyWith({ commitments: [commitment], ...given })));
const dated = (given: Given, commitment?: Commitment) =>
  found(given, commitment).find(({ kind }) => kind.id === 'dated-fact');
const answers = (given: Given, commitment?: Commitment) => dated(given, commitment)?.argument.en ?? '';

describe('a commitment that goes on by itself', () => {
  test('is refused where all that it serves leaves less than it costs', () => {
    // 60 in six months are 120 a year, 40 of margin each, against 6,000
    const one = dated(counting({ 'Orders handed over in the riverside room': 60 }));
    expect(one?.argument.en).toMatch(/^No: €6,000 a year for 120 /);
    expect(one?.argument.en).toContain('each costs €50 and leaves €40 of margin');
    expect(one?.action?.title.en).toMatch(/^Say no, in writing/);
    expect(one?.moneyPerMonth).toBe(100);
  });
  test('is kept where fewer than half of those that it serves pay it', () =>
    expect(answers(counting({ 'Orders handed over in the riverside room': 400 }))).toMatch(/^Yes: .*pays from 150 /));
  test('is refused unless proven where most of them would have to depend on it', () =>
    expect(answers(counting({ 'Orders handed over in the riverside room': 100 }))).toMatch(
      /^No, unless proven: .*if 150 of 200 would leave/,
    ));
  test.each(['Riverside room, to keep', 'Salle du bord, à garder'])('is kept where its name says so: %s', (name) => {
    const one = dated(counting({ 'Orders handed over in the riverside room': 60 }), { ...room, name });
    expect(one?.action?.title.en).toMatch(/^Keep it/);
    expect(one?.moneyPerMonth).toBeNull();
  });
  test('of which a small part is used is refused at that size, for the price of the part', () => {
    const one = dated({ notes: ['Riverside room: we fill 30 m² of 120.'] });
    expect(one?.argument.en).toMatch(/^No at this size: 30 of 120 .*€1,500/);
    expect(one?.action?.steps[0]?.en).toContain('stay for €1,500 a year at most');
  });
  test('of which most is used is kept', () =>
    expect(answers({ notes: ['Riverside room: we fill 100 m² of 120.'] })).toMatch(/^Yes: 100 of 120/));
  test('with a minimum that is not reached is refused at that minimum, once', () => {
    const minimum = { what: 'parcels', count: 600, counted: 480, penaltyEach: 2 };
    const all = found({}, { ...room, minimum });
    expect(all.find(({ kind }) => kind.id === 'dated-fact')?.argument.en).toMatch(
      /^No to this minimum: .*120 missing × €2/,
    );
    expect(all.some(({ kind }) => kind.id === 'minimum-not-reached')).toBe(false);
  });
  test('with a minimum that is reached is not refused for it', () => {
    const minimum = { what: 'parcels', count: 600, counted: 640, penaltyEach: 2 };
    expect(answers({}, { ...room, minimum })).not.toContain('minimum');
  });
  test('of which nothing is counted names the one figure, what decides, who and by when, and no figure of a channel', () => {
    const one = dated(
      { channels: [channelWith('CH-SEO', { name: 'Guide (fictional)', metrics: { newCustomers: 9 } })] },
      {
        ...room,
        name: 'Planning software (fictional)',
      },
    );
    expect(one?.argument.en).toMatch(/^One figure is missing: the price of another one .*Under €6,000 a year/);
    expect(one?.action?.steps[0]?.en).toContain('before 7 February 2027');
  });
  test('that is a channel whose customers nobody counts is set against those that would leave', () => {
    const channels = [channelWith('CH-DIRECTORY', { id: 'room', name: 'Riverside room' })];
    expect(answers({ channels })).toMatch(/^One figure is missing: how many of the sales .*= 150: from there on/);
    expect(answers({ channels, economics: subscription })).toContain('how many of the customers');
  });
  test('whose day is near asks for its figure after the plan begins', () =>
    expect(dated({}, { ...room, renewsOn: '2027-02-20' })?.action?.steps[0]?.en).toContain('before 7 January 2027'));
  test('without a cost keeps the choice open', () => {
    const { cost: _, ...free } = room;
    expect(dated({}, free)?.action?.title.en).toContain('Choose, then answer in writing');
  });
});
