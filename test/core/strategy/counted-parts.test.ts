import { describe, expect, test } from 'vitest';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const base = exampleCompany('larkfield-rota');
const counted = {
  reasons: [
    {
      id: 'r',
      of: 'cancellations',
      given: [{ reason: 'rota done too late', count: 30 }],
      isSurvey: false,
      isOrigin: false,
      source: 's',
    },
  ],
  comparisons: [
    {
      id: 'calls',
      what: 'rung on the first day',
      result: 'kept after the trial',
      drawn: true,
      groups: [
        { label: 'trials rung on the first day', cases: 120, results: 60 },
        { label: 'trials left alone', cases: 118, results: 24 },
      ],
      remaining: 80,
      minutes: 6,
    },
  ],
  commitments: [{ id: 'desk', name: 'Office lease', renewsOn: '2027-04-30', notice: { months: 2 } }],
  deadlines: [{ id: 'd', what: 'Send the file of the award', by: '2027-03-01' }],
  ideas: [{ id: 'i', text: 'A stand at the county fair', by: 'Ann' }],
};
const plan = planOf({ ...base, ...counted });

describe('a plan of what a company counted', () => {
  const idsOf = (kind: string) => plan.insights.filter((one) => one.kind === kind).map(({ id }) => id);
  test('has its findings', () => {
    expect(idsOf('reasons-counted')).toContain('reasons-counted-r');
    expect(idsOf('ways-apart')).toContain('ways-apart-calls');
    expect(idsOf('dated-fact')).toEqual(
      expect.arrayContaining(['dated-fact-deadline-2027-02-28-desk', 'dated-fact-deadline-2027-03-01-d']),
    );
    expect(plan.ideas.map(({ idea }) => idea)).toContain('A stand at the county fair (Ann)');
  });
  test('has the proven way as an operation for the cases that are left, by the day', () => {
    const way = plan.actions.find(({ id }) => id === 'finding-ways-apart-calls');
    expect(way?.what.en).toContain('80 cases never had it');
    expect(way?.what.en).toContain('6 minutes a case (your figure)');
    const due = plan.actions.find(({ id }) => id === 'finding-dated-fact-deadline-2027-02-28-desk');
    expect(due === undefined ? '' : due.start <= '2027-02-28').toBe(true);
  });
  test('is as sound as without them', () =>
    expect(
      validateStrategy(plan, { ...base, ...counted }).findings.filter(({ severity }) => severity !== 'info'),
    ).toEqual(validateStrategy(planOf(base), base).findings.filter(({ severity }) => severity !== 'info')));
});
