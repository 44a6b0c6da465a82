import { describe, expect, test } from 'vitest';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;

const room = {
  id: 'room',
  name: 'Riverside room, renewed for a year',
  renewsOn: '2027-03-31',
  notice: { months: 1 },
  cost: { amount: 500, per: 'month' as const },
};
const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const counting = (ownMetrics: Record<string, number>): Given => ({ siteTotals: { ...totals, ownMetrics } });
const dated = (given: Given) =>
  foundInsights(insightFactsOf(companyWith({ commitments: [room], ...given }))).find(
    ({ kind }) => kind.id === 'dated-fact',
  );

describe('a contract whose use the file counts', () => {
  test('is refused whole where what is in it fits elsewhere', () => {
    const one = dated({
      ...counting({ 'Riverside room, shelves used out of 14': 12 }),
      notes: ['The shelves of the riverside room fit under the stairs of the shop.'],
    });
    expect(one?.argument.en).toMatch(/^No: €6,000 a year, for 12 .*€500 each, and what is in it fits elsewhere/);
    expect(one?.moneyPerMonth).toBe(500);
  });
  test('is not where the note says that it does not', () =>
    expect(
      dated({ notes: ['What is in the riverside room does not fit under the stairs.'] })?.argument.en,
    ).not.toContain('fits elsewhere'));
  test('is refused where it brought no sale', () =>
    expect(dated(counting({ 'Orders handed over in the riverside room': 0 }))?.argument.en).toMatch(
      /^No: €6,000 a year, and “Orders handed over in the riverside room”: 0/,
    ));
  test('is not judged by what is counted of another thing under one of its words', () =>
    expect(dated(counting({ 'Orders with delivery in the attic room of the tower': 900 }))?.argument.en).toMatch(
      /^One figure is missing/,
    ));
  test('is refused where a channel counts nobody from it, or a note remembers none', () => {
    const post = channelWith('CH-REFERRAL', { ownMetrics: { 'Members from the riverside room': 0 } });
    expect(dated({ channels: [post] })?.argument.en).toMatch(/“Members from the riverside room”: 0\. Stopping/);
    expect(dated({ notes: ['The riverside room brought no buyer that we know.'] })?.argument.en).toMatch(
      /^No: €6,000 a year, and “The riverside room brought no buyer that we know”\. Stopping/,
    );
  });
  test('is asked smaller where little of it serves, though each case leaves more than it costs', () =>
    expect(
      dated({
        ...counting({ 'Nights of the riverside room, out of 1000': 300 }),
        serviceCapacity: [{ id: 's', label: 'Nights', possible: 1000, used: 300 }],
      })?.argument.en,
    ).toMatch(/^No at this size: 300 of 1,000/));
  test('is refused where another way does as well without it', () => {
    const one = dated({
      comparisons: [
        {
          id: 'c',
          what: 'a fitting in the room or by video',
          result: 'ordered',
          groups: [
            { label: 'fittings by video', cases: 48, results: 15 },
            { label: 'fittings in the riverside room', cases: 61, results: 17 },
          ],
        },
      ],
    });
    expect(one?.argument.en).toMatch(/^No: €6,000 a year, and “fittings by video” do as well without it/);
  });
  test('is kept where it carries a way of doing that the figures prove', () => {
    const given: Given = {
      comparisons: [
        {
          id: 'c',
          what: 'a fitting in the riverside room before the order',
          result: 'ordered',
          decidedBy: 'company',
          groups: [
            { label: 'visitors fitted', cases: 200, results: 120 },
            { label: 'visitors not fitted', cases: 200, results: 40 },
          ],
          perMonth: 20,
          minutes: 5,
        },
      ],
    };
    const one = dated(given);
    expect(one?.argument.en).toMatch(/^Yes: it carries what your figures prove/);
    expect(JSON.stringify(one?.action?.steps)).not.toContain('we do not renew');
  });
});

test('what may be kept or given up is judged on its own cost and those it brought', () => {
  const one = dated({
    ...counting({ 'New customers from the Harbour craft stand': 4 }),
    commitments: [],
    costs: [{ id: 'c', channelId: null, purpose: 'acquisition', label: 'Harbour craft stand', cash: 3000, hours: 0 }],
    deadlines: [{ id: 'd', what: 'keep or give up the stand at the Harbour craft fair', by: '2027-02-28' }],
  });
  expect(one?.argument.en).toMatch(/^No/);
});
