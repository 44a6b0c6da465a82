import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { foundInsights } from '../../../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

type Kind = Company['strategicObjectives'][number]['kind'];
const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const counting = (ownMetrics: Record<string, number>) => ({ siteTotals: { ...totals, ownMetrics } });

function goalOf(statement: string, kind: Kind, given: Parameters<typeof companyWith>[0] = {}) {
  const company = companyWith({ ...given, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }] });
  const facts = insightFactsOf(company);
  return statedGoals(facts, foundInsights(facts))[0];
}

describe('people to keep are bound to the two groups that name them', () => {
  const courses = counting({
    'End of level 1, next level opened in class (54), enrolled again': 31,
    'End of level 1, written to two months later (62), enrolled again': 13,
  });
  test('from the rate of those without it to what it would prudently give, with the day', () => {
    const goal = goalOf('Beginners go on to level 2', 'retention', courses);
    expect(goal).toMatchObject({ unit: 'share', verdict: 'within-reach' });
    expect(goal?.current).toBeCloseTo(13 / 62, 3);
    expect(goal?.target).toBeGreaterThan(13 / 62);
    expect(goal?.target).toBeLessThan(31 / 54);
    expect(goal?.proposal.en).toMatch(/by \d+ \w+ \d{4}/);
  });
  const trials = counting({
    'Trials set up on a call (86), paid': 52,
    'Trials set up alone (241), paid': 66,
    'Trials of 14 days': 327,
  });
  test('a share of those who begin is not their number, which the goal leaves out', () => {
    const goal = goalOf('Trials that become paying, without buying more trials', 'new_customers', trials);
    expect(goal).toMatchObject({ measure: { en: 'paid' }, unit: 'share' });
    expect(goal?.current).toBeCloseTo(66 / 241, 3);
  });
  test('a number to reach is no share', () =>
    expect(goalOf('Reach 540 paying trials', 'new_customers', trials)?.unit).toBe('count'));
  test('by the word of the result, when it names what is done', () =>
    expect(
      goalOf('Ramoner tous nos poêles', 'retention', {
        ...counting({
          'Clients prévenus par une carte (62), ont fait ramoner': 55,
          'Clients sans carte (69), ont fait ramoner': 29,
        }),
      })?.measure?.fr,
    ).toBe('ont fait ramoner'));
  test('work for customers of before, by its things and its result, not by the rank of a step', () =>
    expect(
      goalOf('Dental work that we advised gets done, first of all', 'revenue_existing', {
        ...counting({
          'Dental advised, booked before leaving (148), done': 104,
          'Dental advised, ring when ready (276), done': 86,
        }),
        funnel: [
          { id: 'f1', label: 'Asked', count: 700 },
          { id: 'f2', label: 'First visit', count: 400 },
        ],
      })?.measure?.en,
    ).toBe('done'));
  test('people who came once are first-time visitors', () =>
    expect(
      goalOf('Keep the people who sat down once', 'retention', {
        ...counting({
          'First-time visitors taught by staff (520), back within 60 days': 239,
          'First-time visitors left alone (1080), back within 60 days': 259,
        }),
      })?.measure?.en,
    ).toBe('back within 60 days'));
  test('a goal about other people is not', () =>
    expect(goalOf('Donors give again', 'retention', courses)?.measure?.en).not.toBe('enrolled again'));
  test('losses to avoid are bound to a loss', () =>
    expect(
      goalOf('Not lose another ten skippers', 'retention', {
        ...counting({
          'Skippers paid within three days (122), left': 6,
          'Skippers paid at the end of the month (142), left': 60,
          'Skippers shown first (300), paid': 200,
          'Skippers shown later (300), paid': 100,
        }),
      })?.measure?.en,
    ).toBe('left'));
});

test('more of one public is bound to the new customers of its channels, within what can be served', () => {
  const offer = { id: 'o1', kind: 'product' as const, vatRate: 0.2 };
  const selling = (possible: number) =>
    goalOf('Plus de communes', 'new_customers', {
      offers: [
        { ...offer, name: 'Sachets', priceNet: 10, marginRate: 0.3, revenueShare: 0.7 },
        { ...offer, id: 'o2', name: 'Sacs pour communes', priceNet: 300, marginRate: 0.5, revenueShare: 0.3 },
      ],
      ...counting({
        'Devis des communes relancés (41), signés': 27,
        'Devis des communes jamais relancés (58), signés': 19,
      }),
      serviceCapacity: [{ id: 's', label: 'sacs (kilos)', possible, used: 600, refused: 0 }],
      channels: [channelWith('CH-PARTNER', { name: 'communes', metrics: { leads: 99, newCustomers: 46 } })],
      costs: [{ id: 'c', channelId: 'partner', purpose: 'acquisition', cash: 0, hours: 50 }],
      period: {
        baselineStart: '2025-11-01',
        baselineEnd: '2026-10-31',
        baselineMonths: 12,
        cycleStart: '2027-01-04',
        cycleEnd: '2027-06-27',
      },
    });
  expect(selling(900)).toMatchObject({ unit: 'count', current: 46, verdict: 'within-reach' });
  expect(selling(900)?.target).toBeGreaterThan(46);
  expect(selling(615)?.target).toBeLessThanOrEqual(47);
});

test('a count to reach is judged by what the proven ways give in a year', () => {
  const contracts = (to: number) =>
    goalOf(`Passer de 148 à ${to} contrats annuels`, 'revenue_existing', {
      ...counting({
        'Contrats arrivés à échéance, rappelés deux mois avant (58), renouvelés': 55,
        'Contrats arrivés à échéance, sans rappel (84), renouvelés': 48,
      }),
      period: {
        baselineStart: '2025-11-01',
        baselineEnd: '2026-10-31',
        baselineMonths: 12,
        cycleStart: '2027-01-04',
        cycleEnd: '2027-06-27',
      },
    });
  expect(contracts(165)).toMatchObject({ current: 148, target: 165, reachable: 165, verdict: 'within-reach' });
  expect(contracts(300)).toMatchObject({ verdict: 'ambitious', reachable: 172 });
});

test('a goal of margin without a figure starts from the margin of a year, its channels paid', () => {
  const earning = (turnover: number | undefined) => {
    const base = companyWith();
    const company = companyWith({
      organisation: { ...base.organisation, ...(turnover === undefined ? {} : { annualTurnoverNet: turnover }) },
      strategicObjectives: [{ id: 'g', kind: 'margin', statement: 'A real second wage', weight: 1 }],
    });
    const gain = { kind: { id: 'ways-apart', subject: 'way' }, moneyPerMonth: 500, certainty: 0.8 };
    return statedGoals(insightFactsOf(company), [gain as never])[0];
  };
  const { marginRate } = companyWith().economics;
  expect(earning(100_000)).toMatchObject({ unit: 'money', current: 100_000 * marginRate, verdict: 'within-reach' });
  expect(earning(100_000)?.target).toBe(100_000 * marginRate + 12 * 0.75 * 500);
  expect(earning(undefined)?.verdict).toBe('to-be-measured');
});

test('the end of work that pays nothing is what the sales below their cost lose in a year', () => {
  const stop = (statement: string) => {
    const company = companyWith({ strategicObjectives: [{ id: 'g', kind: 'margin', statement, weight: 1 }] });
    const loss = {
      kind: { id: 'offer-at-a-loss', subject: 'o' },
      moneyPerMonth: 10,
      title: { fr: 'perte', en: 'loss' },
    };
    return statedGoals(insightFactsOf(company), [loss as never])[0];
  };
  expect(stop('Stop working for nothing')).toMatchObject({ unit: 'money', current: 120, target: 0 });
  expect(stop('Arrêter de travailler pour rien')).toMatchObject({ unit: 'money', current: 120, target: 0 });
});

describe('a goal is bound to groups between which the company decides', () => {
  const chosen = {
    id: 'c1',
    what: 'coming to an evening',
    result: 'left within the year',
    isLoss: true,
    decidedBy: 'customers' as const,
    groups: [
      { label: 'members who came to an evening', cases: 300, results: 20 },
      { label: 'members who never came', cases: 900, results: 300 },
    ],
  };
  const first = {
    id: 'c2',
    what: 'a call',
    result: 'chose the larger box',
    decidedBy: 'company' as const,
    groups: [
      { label: 'members called', cases: 400, results: 120 },
      { label: 'members not called', cases: 400, results: 60 },
    ],
  };
  const kept = {
    id: 'c3',
    what: 'a pause',
    result: 'were paying again in spring',
    decidedBy: 'company' as const,
    groups: [
      { label: 'members leaving, offered a pause', cases: 150, results: 70 },
      { label: 'members leaving, not offered it', cases: 150, results: 20 },
    ],
  };
  test('people who chose their group promise nothing for the others', () =>
    expect(goalOf('Keep members over the winter', 'retention', { comparisons: [chosen] })?.target).toBeNull());
  test('those kept come before a first sale to the same people', () =>
    expect(
      goalOf('Keep members over the winter', 'retention', { comparisons: [chosen, first, kept] })?.measure?.en,
    ).toBe('were paying again in spring'));
  const asked = {
    id: 'c4',
    what: 'a price on the spot',
    result: 'accepted',
    drawn: true,
    groups: [
      { label: 'estimates with a price on the spot', cases: 400, results: 360 },
      { label: 'estimates without', cases: 400, results: 300 },
    ],
  };
  const other = { ...chosen, decidedBy: 'company' as const, result: 'waited ten days', id: 'c5' };
  test('a thing to lose less often is judged on the groups of that thing, not on another loss', () =>
    expect(goalOf('Lose fewer estimates', 'margin', { comparisons: [other, asked] })).toMatchObject({
      measure: { en: 'accepted' },
      unit: 'share',
      target: 0.9,
    }));
});

test('a goal that names no money is not judged on the margin of a year', () => {
  const base = companyWith();
  const company = companyWith({
    organisation: { ...base.organisation, annualTurnoverNet: 100_000 },
    strategicObjectives: [{ id: 'g', kind: 'margin', statement: 'Keep no tool that nobody opens', weight: 1 }],
  });
  const gain = { kind: { id: 'ways-apart', subject: 'way' }, moneyPerMonth: 500, certainty: 0.8 };
  expect(statedGoals(insightFactsOf(company), [gain as never])[0]).toMatchObject({ measure: null, current: null });
});
