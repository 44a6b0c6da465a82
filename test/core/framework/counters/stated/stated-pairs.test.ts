import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../../src/core/framework/company/company.ts';
import { comparedGroups } from '../../../../../src/core/framework/counters/compared-groups.ts';
import { foundInsights } from '../../../../../src/core/insights/found-insights.ts';
import { provenWays } from '../../../../../src/core/planning/ways/proven-ways.ts';
import { wayMinutes } from '../../../../../src/core/planning/ways/way-minutes.ts';
import { waySteps } from '../../../../../src/core/planning/ways/way-steps.ts';
import { insightFactsOf } from '../../../../support/insight-facts-of.ts';
import { companyWith } from '../../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Comparison = NonNullable<Given['comparisons']>[number];

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const called: Comparison = {
  id: 'calls',
  what: 'called the next day',
  result: 'ordered',
  groups: [
    { label: 'no', cases: 100, results: 20 },
    { label: 'yes', cases: 100, results: 50 },
  ],
};
const comparing = (given: Partial<Comparison> = {}, others: Given = {}): Company =>
  companyWith({ comparisons: [{ ...called, ...given }], ...others });
const found = (company: Company, kind = 'ways-apart') =>
  foundInsights(insightFactsOf(company)).filter((one) => one.kind.id === kind);

describe('a comparison in its own place', () => {
  test('is two compared groups, named by what differs where a group only says yes or no', () =>
    expect(comparedGroups(comparing())).toMatchObject([
      {
        result: 'ordered',
        better: { label: 'called the next day', won: 50, of: 100 },
        other: { label: null, won: 20, of: 100 },
        isLoss: false,
        isOpen: false,
        difference: 'treated',
        channelId: null,
      },
    ]));
  test('of a loss has the group that loses less as the better one', () => {
    const groups = [
      { label: 'colis du lundi', cases: 200, results: 4 },
      { label: 'colis du vendredi', cases: 200, results: 40 },
    ];
    const lost = { result: 'arrivés cassés', what: 'jour d’envoi', groups, decidedBy: 'company' as const };
    expect(comparedGroups(comparing({ ...lost, isLoss: true }))).toMatchObject([
      { better: { label: 'colis du lundi' }, isLoss: true, difference: 'treated' },
    ]);
    expect(found(comparing({ ...lost, isLoss: true }), 'losses-apart')).toHaveLength(1);
  });
  test('sets the best of several groups beside each of the others', () => {
    const groups = [
      { label: 'same day', cases: 50, results: 30 },
      { label: 'next day', cases: 50, results: 20 },
      { label: 'later', cases: 50, results: 5 },
      { label: 'unknown', cases: 50, results: null },
    ];
    const pairs = comparedGroups(comparing({ groups })).map(({ better, other }) => [better.label, other.label]);
    expect(pairs).toEqual([
      ['same day', 'later'],
      ['same day', 'next day'],
    ]);
    expect(found(comparing({ groups }))).toHaveLength(1);
  });
  test('with more results than cases, or with one group, compares nothing', () => {
    expect(comparedGroups(comparing({ groups: called.groups!.slice(0, 1) }))).toEqual([]);
    expect(
      comparedGroups(
        comparing({
          groups: [
            { label: 'no', cases: 100, results: 20 },
            { label: 'yes', cases: 100, results: 120 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test.each<Record<string, number>>([
    { 'Quotes chased (100), signed': 50, 'Quotes never chased (100), signed': 20 },
    { 'Devis relancés (100), signés': 50, 'Devis jamais relancés (100), signés': 20 },
  ])('wins over free names with the same numbers: %j', (ownMetrics) => {
    const siteTotals = { ...totals, ownMetrics };
    expect(comparedGroups(companyWith({ siteTotals }))).toHaveLength(1);
    const both = comparing({}, { siteTotals });
    expect(comparedGroups(both).map(({ stated }) => stated?.id)).toEqual(['calls']);
    expect(found(both)).toHaveLength(1);
  });

  const words = {
    what: 'orange box',
    groups: [
      { label: 'orange', cases: 90, results: 60 },
      { label: 'white', cases: 90, results: 20 },
    ],
  };
  test.each([
    [{ drawn: true }, 'treated'],
    [{ remaining: 30 }, 'treated'],
    [{ decidedBy: 'customers' as const }, 'act'],
    [{ decidedBy: 'nobody' as const, remaining: 30 }, 'state'],
    [{}, 'state'],
  ])('is a way of doing where the company says so: %j', (given, difference) =>
    expect(comparedGroups(comparing({ ...words, ...given }))[0]?.difference).toBe(difference),
  );
});

describe('the finding of a comparison in its own place', () => {
  const margin = 500 * 0.3;
  const months = insightFactsOf(companyWith()).context.company.simulation?.seasonality.length ?? 6;
  const money = (given: Partial<Comparison>) => found(comparing({ offerId: 'o1', ...given }))[0]?.moneyPerMonth;
  test('drawn by lot counts the cases left × the difference × the margin of the offer, over the cycle', () =>
    expect(money({ drawn: true, remaining: 200 })).toBeCloseTo((200 * 0.3 * margin) / months));
  test('adds the cases that come each month', () =>
    expect(money({ drawn: true, remaining: 200, perMonth: 10 })).toBeCloseTo(
      (200 * 0.3 * margin) / months + 10 * 0.3 * margin,
    ));
  test('counts less where nothing was drawn', () => {
    const prudent = money({ remaining: 200 }) ?? 0;
    expect(prudent).toBeGreaterThan(0);
    expect(prudent).toBeLessThan((200 * 0.3 * margin) / months);
  });
  test('has no money where nothing gives the margin of a result', () =>
    expect(found(comparing({ result: 'answered the survey', remaining: 200 }))[0]?.moneyPerMonth).toBeNull());
  test('says how many cases are left, and that chance decided', () => {
    const { argument } = found(comparing({ offerId: 'o1', drawn: true, remaining: 200, perMonth: 10 }))[0] ?? {};
    expect(argument?.en).toContain('the 200 cases that never had it');
    expect(argument?.en).toContain('drawn at random: the gap comes from what was done');
    expect(argument?.fr).toContain('ont été tirés au sort');
    expect(found(comparing({ offerId: 'o1' }))[0]?.argument.en).toContain('were not drawn at random');
  });
});

describe('the proven way of a comparison in its own place', () => {
  const wayOf = (given: Partial<Comparison>) => {
    const company = comparing(given);
    return { company, way: provenWays(company)[0]! };
  };
  test('takes the minutes and the cases that the company gives', () => {
    const { company, way } = wayOf({ minutes: 7, remaining: 120, perMonth: 4 });
    expect(wayMinutes(way, company)).toEqual({ minutes: 7, isCounted: true });
    expect(waySteps(way, company)[0]?.en).toContain('120 cases never had it, 4 new cases come a month');
    expect(waySteps(way, company)[0]?.fr).toContain('120 cas ne l’ont jamais eu, 4 nouveaux cas arrivent par mois');
  });
  test('reads the deed in what differs where the groups do not name it', () => {
    const groups = [
      { label: 'group A', cases: 100, results: 50 },
      { label: 'group B', cases: 100, results: 20 },
    ];
    expect(wayOf({ drawn: true, groups }).way.deed.id).toBe('call');
  });
  test('is one for each comparison, even with the same names of groups', () => {
    const two = companyWith({
      comparisons: [
        { ...called, groups: nameless },
        { ...called, id: 'b', groups: nameless },
      ],
    });
    expect(provenWays(two).map(({ comparison }) => comparison.stated?.id)).toEqual(['calls', 'b']);
  });
  const nameless = [
    { label: 'called', cases: 100, results: 50 },
    { label: 'left alone', cases: 100, results: 20 },
  ];
});
