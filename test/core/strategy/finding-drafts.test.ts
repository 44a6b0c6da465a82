import { expect, test } from 'vitest';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { steeringPlan } from '../../../src/core/steering/steering-plan.ts';
import { findingDrafts } from '../../../src/core/strategy/finding-drafts.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const drafts = (
  ownMetrics: Record<string, number>,
  people: Company['capacity']['people'] = [],
  serviceCapacity: Company['serviceCapacity'] = [],
) => {
  const company = companyWith({
    capacity: { ...companyWith().capacity, people },
    siteTotals: { ...totals, ownMetrics },
    serviceCapacity,
  });
  return findingDrafts(contextOf(company), steeringPlan(company)).filter(({ id }) => id.includes('-apart-'));
};

test('a proven way is begun in the first fortnight by the person who does this work', () => {
  const [draft] = drafts({ 'Quotes rung back by Lea (60), signed': 40, 'Quotes never rung (60), signed': 10 }, [
    { name: 'Abe', role: 'owner', hours: 9 },
    { name: 'Lea', role: 'desk', hours: 2 },
  ]);
  expect([draft?.due, draft?.person]).toEqual(['2027-01-12', 'Lea']);
});

test('a way that brings orders begins as the full months end, one that spares a loss at once', () => {
  const season = (used: number): Company['serviceCapacity'] => [
    { id: 'winter', label: 'Orders packed in winter', possible: 100, used, months: [1, 2] },
    { id: 'rest', label: 'Orders packed the rest of the year', possible: 900, used: 300, months: [3, 4, 5, 6] },
  ];
  const brings = { 'Quotes rung back (60), signed': 40, 'Quotes never rung (60), signed': 10 };
  const spares = { 'Quotes rung back (60), lost': 10, 'Quotes never rung (60), lost': 40 };
  const dayOf = (ways: Record<string, number>, used: number) => drafts(ways, [], season(used))[0]?.due;
  expect([dayOf(brings, 97), dayOf(brings, 60), dayOf(spares, 97)]).toEqual(['2027-03-01', '2027-01-12', '2027-01-12']);
});

test('the words of a proven way are the text of its task', () => {
  const siteTotals = {
    ...totals,
    ownMetrics: { 'Quotes rung back (60), booked': 40, 'Quotes never rung (60), booked': 10 },
  };
  const company = companyWith({ siteTotals });
  const context = contextOf(company);
  const [draft] = findingDrafts(context, steeringPlan(company)).filter(({ id }) => id.includes('-apart-'));
  expect(context.texts.texts().map(({ kind, actionId }) => [kind, actionId])).toContainEqual([
    'proven-quote-call',
    draft?.id,
  ]);
});

test('a way after the sale is a step of the path, read from its counted share to the prudent aim', () => {
  const [draft] = drafts({ 'Regulars rung (60), stayed': 40, 'Regulars never rung (60), stayed': 20 });
  expect(draft).toMatchObject({
    kind: 'retention',
    kpiIds: ['K-WAY-GAIN'],
    starts: { 'K-WAY-GAIN': 0.3333 },
    retention: { trigger: { event: { en: '“Regulars”' }, place: 'event' }, by: { en: 'by telephone' } },
  });
  const [half, target, best] = draft!.targets!['K-WAY-GAIN']!;
  expect([0.3333 < half, half < target, target < best, best]).toEqual([true, true, true, 0.6667]);
});

test('a way before the sale is a change of the path, a measurement where its margin is not known', () => {
  const [worth] = drafts({ 'Bookings rung back (60), came back': 40, 'Bookings never rung (60), came back': 10 });
  const [unknown] = drafts({
    'Dates asked a month ahead (200), filled': 180,
    'Dates asked less than a week ahead (200), filled': 60,
  });
  expect([worth?.kind, unknown?.kind]).toEqual(['conversion', 'measurement']);
  expect(worth?.conversion?.gainPerHour).toBeGreaterThan(0);
});

test('two comparisons of one deed to the same cases are one task', () =>
  expect(
    drafts({
      'Dates asked more than a month ahead (200), filled': 180,
      'Dates asked two to four weeks ahead (200), filled': 120,
      'Dates asked less than a week ahead (200), filled': 60,
    }),
  ).toHaveLength(1));

test('what is done in a month of the year is ready four weeks before it', () =>
  expect(
    drafts({
      'Old customers warned by a card in June (62), booked': 55,
      'Old customers without a card (69), booked': 29,
    })[0]?.due,
  ).toBe('2027-05-04'));

test('what customers are gives no task', () =>
  expect(drafts({ 'Guests from the coast (200), booked': 150, 'Guests from the hills (200), booked': 40 })).toEqual(
    [],
  ));

test('the question on where customers come from begins in the first week', () => {
  const company = companyWith();
  const context = contextOf(company);
  const asked = findingDrafts(context, steeringPlan(company)).find(({ id }) => id.includes('nothing-counted'));
  expect(asked?.due).toBe('2027-01-07');
});

test('the first reason that people gave is answered from the first week, whatever the hours', () => {
  const reasons = [
    {
      id: 'gone',
      of: 'departures',
      asked: 60,
      isSurvey: true,
      lostEach: null,
      given: [{ reason: 'too far', count: 40 }],
    },
  ];
  const capacity = { ...companyWith().capacity, hoursPerWeek: 1 };
  const company = companyWith({ capacity, reasons } as Partial<Company>);
  const found = findingDrafts(contextOf(company), steeringPlan(company));
  expect(found.find(({ id }) => id === 'finding-reasons-counted-gone')?.due).toBe('2027-01-07');
});

test('a message of a month is sent in its month, a deed tried in a month is done in all of them', () => {
  const monthsIn = (what: string, tried: string): readonly string[] => {
    const company = companyWith({
      capacity: { ...companyWith().capacity, people: [{ name: 'Lea', role: 'desk', hours: 6 }] },
      comparisons: [
        {
          id: 'c',
          what,
          result: 'came back',
          decidedBy: 'company',
          remaining: 600,
          minutes: 5,
          groups: [
            { label: tried, cases: 90, results: 40 },
            { label: 'nothing done', cases: 90, results: 4 },
          ],
        },
      ] as never,
    });
    const context = contextOf(company);
    const [draft] = findingDrafts(context, steeringPlan(company)).filter(({ id }) => id.includes('-apart-'));
    const start = Date.parse(context.start);
    return [
      ...new Set((draft?.again ?? []).map((week) => new Date(start + week * 7 * 86_400_000).toISOString().slice(5, 7))),
    ];
  };
  expect(monthsIn('a text in February that proposes to come in March', 'customers texted in February 2026')).toEqual([
    '02',
  ]);
  expect(
    monthsIn('the next date noted on the day of the visit', 'visits in May with a date noted').length,
  ).toBeGreaterThan(3);
});
