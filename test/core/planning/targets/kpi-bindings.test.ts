import { describe, expect, test } from 'vitest';
import { countsResults, kpiBindings } from '../../../../src/core/planning/targets/kpi-bindings.ts';
import { channelWith, companyWith, contextOf, draftWith } from '../../../support/small-company.ts';

const owner = { fr: 'Ana', en: 'Ana' };
const measured = companyWith({ channels: [channelWith('CH-SEO', { metrics: { sessions: 1000, orders: 20 } })] });

const counted = companyWith({
  channels: [
    channelWith('CH-SEO', { metrics: { sessions: 1000, newCustomers: 20 } }),
    channelWith('CH-GBP', { metrics: { calls: 60 } }),
  ],
});

describe('the indicators of an action', () => {
  test('are its performance, its cost and its cost per result', () => {
    const bindings = kpiBindings(contextOf(counted), draftWith({ kpiIds: ['K-SESS'] }), owner);
    expect(bindings.map(({ kpiId, role }) => [kpiId, role])).toEqual([
      ['K-SESS', 'performance'],
      ['K-COST', 'cost'],
      ['K-CPERF', 'ratio'],
    ]);
    const [sessions, cost, perResult] = bindings;
    expect(cost?.target).toBe(40);
    expect(perResult?.target).toBe(Math.round((40 / (sessions?.target ?? 1)) * 100) / 100);
  });

  test('have a return on cost where sales follow', () => {
    const ids = (kind: 'content' | 'scenario') =>
      kpiBindings(contextOf(), draftWith({ kind }), owner).map(({ kpiId }) => kpiId);
    expect([ids('content').includes('K-ROI'), ids('scenario').includes('K-ROI')]).toEqual([false, true]);
  });

  test('fall back on the conversion rate when none suits the company', () => {
    const [first] = kpiBindings(contextOf(measured), draftWith({ kpiIds: ['K-CHURN-M'] }), owner);
    expect(first).toMatchObject({ kpiId: 'K-CR', baseline: 0.02, target: 0.022, provenance: 'computed' });
  });

  test('keep the marks of the draft, then the objective of the company for a rate', () => {
    const objective = {
      id: 'g1',
      kpiId: 'K-CR',
      target: 0.03,
      strategicObjectiveIds: ['so1'],
      targetedPersonaIds: ['p1'],
    };
    const context = contextOf({
      ...measured,
      growthObjectives: companyWith({ growthObjectives: [objective] }).growthObjectives,
    });
    const rate = (targets?: Record<string, readonly [number, number, number]>) =>
      kpiBindings(context, draftWith({ kpiIds: ['K-CR'], ...(targets === undefined ? {} : { targets }) }), owner)[0];
    expect(rate()).toMatchObject({ low: 0.02, target: 0.03, high: 0.03, basis: { en: 'Objective of the company.' } });
    expect(rate({ 'K-CR': [0.01, 0.05, 0.06] })).toMatchObject({ low: 0.02, target: 0.05, high: 0.06 });
  });

  test('start from the profile of the channel, and its cost is shared by what the action adds', () => {
    const channelIds = ['CH-GBP'];
    const personas = [
      {
        ...companyWith().personas[0]!,
        consumptionMode: { ...companyWith().personas[0]!.consumptionMode, purchase: 'quote' },
      },
    ];
    const context = contextOf({ ...counted, personas });
    const [calls, , perResult] = kpiBindings(context, draftWith({ kpiIds: ['K-CALLS'], channelIds }), owner);
    expect(calls).toMatchObject({ kpiId: 'K-CALLS', baseline: 60, target: 66 });
    expect(perResult?.target).toBe(Math.round((40 / 6) * 100) / 100);
  });

  test('are never worse than the start', () => {
    const targets = { 'K-CR': [0.01, 0.01, 0.01] as const };
    const [rate] = kpiBindings(contextOf(measured), draftWith({ kpiIds: ['K-CR'], targets }), owner);
    expect(rate).toMatchObject({ baseline: 0.02, low: 0.02, target: 0.02 });
  });

  test('leave out a count that nothing gives a target', () => {
    const bindings = kpiBindings(contextOf(measured), draftWith({ kpiIds: ['K-REACH', 'K-CR'] }), owner);
    expect(bindings.map(({ kpiId }) => kpiId)).not.toContain('K-REACH');
  });

  test('count defects as guards, never as results', () => {
    const [first] = kpiBindings(contextOf(), draftWith({ kpiIds: ['K-A11Y-ERR'] }), owner);
    expect(first?.role).toBe('guard');
    expect(first === undefined || countsResults(first)).toBe(false);
  });
});
