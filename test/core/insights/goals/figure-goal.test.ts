import { judgedGoal } from '../../../support/judged-goal.ts';
import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { statedGoals } from '../../../../src/core/insights/goals/stated-goals.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Kind = Company['strategicObjectives'][number]['kind'];

const period = { ...companyWith().period, baselineMonths: 12 };
const judged = (statement: string, kind: Kind, given: Given) =>
  statedGoals(
    insightFactsOf(companyWith({ period, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }], ...given })),
    [],
  )[0];

describe('a goal is measured on the figure of the file that has its words', () => {
  test('in a sentence of the notes, a part with its whole', () => {
    const goal = judged('Fewer empty journeys', 'margin', {
      notes: ['In the year 212 of 1,632 journeys were empty: the door was shut.'],
    });
    expect(goal).toMatchObject({ current: 212, target: 170, verdict: 'to-be-measured' });
    expect(goal?.proposal.en).toContain('212 of 1,632 journeys');
  });
  test('among the partners who recommend, by the name of their channel', () =>
    expect(
      judged('Be known by the midwives', 'awareness', {
        channels: [
          {
            id: 'mid',
            typeId: 'CH-PARTNER',
            name: 'Midwives and nurses',
            ownership: 'partner',
            status: 'active',
            metrics: {},
          },
        ],
        relayReach: [
          { id: 'r', label: 'practices of the county that send us people', active: 19, of: 88, channelId: 'mid' },
        ],
      }),
    ).toMatchObject({ measure: { en: 'practices of the county that send us people' }, current: 19 }));
  const reasons = [
    {
      id: 'left',
      of: 'contracts ended',
      asked: 40,
      given: [
        { reason: 'the new manager did not know us', count: 18 },
        { reason: 'price', count: 22 },
      ],
    },
  ];
  test('a cause that it names before all who leave', () =>
    expect(judged('Lose fewer contracts when a manager changes', 'retention', { reasons })).toMatchObject({
      measure: { en: 'the new manager did not know us' },
      current: 18,
    }));
  test('two that are as close are a question, each with its figure', () => {
    const goal = judged('Fewer broken tiles', 'margin', {
      siteTotals: {
        source: 's',
        bounceDefinition: 'ga4',
        timeDefinition: 't',
        attribution: 'a',
        ownMetrics: { 'Tiles broken in the kiln': 90, 'Tiles broken on the road': 70 },
      },
    });
    expect(goal).toMatchObject({ measure: null, current: null, verdict: 'to-be-measured' });
    expect(goal?.proposal.en).toMatch(/“Tiles broken in the kiln”: 90 or “Tiles broken on the road”: 70\. Which one\?/);
  });
  test('none is a count to begin, with its day', () =>
    expect(judged('Fewer dreary Mondays', 'margin', { reasons })?.proposal.en).toMatch(
      /No figure of the file counts it\. To be counted from 4 January 2027/,
    ));
});

const fitting = (result: string, decidedBy: 'company' | 'customers') => ({
  id: 'c',
  what: 'a template cut first',
  result,
  isLoss: true,
  drawn: decidedBy === 'company',
  decidedBy,
  groups: [
    { label: 'shelves cut from a template', cases: 400, results: 20 },
    { label: 'shelves cut as asked', cases: 400, results: 60 },
  ],
});
const sentBack = [
  {
    id: 'r',
    of: 'shelves cut again',
    asked: 300,
    given: [
      { reason: 'wrong depth', count: 200 },
      { reason: 'other', count: 100 },
    ],
  },
];
const seen = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };

describe('a thing to be made once is judged on those made again', () => {
  const counted = {
    siteTotals: { ...seen, ownMetrics: { 'Shelves remade': 300, 'Parcels, remakes included': 5000 } },
  };
  test('from their part without the proven way to their part with it', () =>
    expect(
      judgedGoal('Cut each shelf right first time', 'margin', {
        ...counted,
        comparisons: [fitting('remade', 'company')],
      }),
    ).toMatchObject({ measure: { en: 'remade' }, unit: 'share', current: 0.15, target: 0.05 }));
  test('a gap that customers chose promises nothing', () =>
    expect(
      judgedGoal('Cut each shelf once', 'margin', { ...counted, comparisons: [fitting('remade', 'customers')] }),
    ).not.toMatchObject({ target: 0.05 }));
  test('the reasons of those sent back count them', () =>
    expect(
      judgedGoal('Fewer parcels that come back', 'margin', {
        reasons: [{ ...sentBack[0]!, of: 'orders sent back' }],
        economics: {
          model: 'transactional',
          aovNet: 50,
          marginRate: 0.4,
          repeatRate12m: 0.3,
          ordersPerYear: 1.4,
          horizonMonths: 24,
        } as never,
      }),
    ).toMatchObject({ measure: { en: 'orders sent back' }, current: 300, target: 240 }));
  test('without any count nothing is judged', () =>
    expect(judgedGoal('Cut each shelf once', 'margin')?.verdict).toBe('to-be-measured'));
  test('people who come once are no thing made again', () =>
    expect(judgedGoal('Keep the people who came once', 'retention', counted)?.current).not.toBe(300));
});
