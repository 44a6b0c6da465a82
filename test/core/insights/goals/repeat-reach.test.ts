import { describe, expect, test } from 'vitest';
import { withoutSetAside } from '../../../../src/core/insights/goals/judged-objectives.ts';
import { withRepeatReach } from '../../../../src/core/insights/goals/repeat-reach.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const letter = (result: string) => ({
  id: 'c',
  what: 'a letter at ten months',
  result,
  drawn: true,
  remaining: 600,
  groups: [
    { label: 'buyers written to', cases: 200, results: 80 },
    { label: 'buyers not written to', cases: 200, results: 40 },
  ],
});
const { organisation } = companyWith();
function judged(target: number, result = 'ordered again') {
  const company = companyWith({
    comparisons: [letter(result)],
    organisation: { ...organisation, market: { ...organisation.market, customersCount: 2000 } },
  });
  const own = {
    kpiId: 'K-REPEAT-12M',
    baseline: 0.3,
    target,
    proposed: null,
    probability: null,
    verdict: 'not-simulated',
  };
  return withRepeatReach(own as never, insightFactsOf(company));
}

describe('an objective on those who buy again', () => {
  test('is judged on what the proven way gives: 120 more of 2,000', () =>
    expect(judged(0.6)).toMatchObject({ verdict: 'unrealistic', proposed: 0.36 }));
  test('keeps a target within it', () =>
    expect([judged(0.35), judged(0.38)]).toMatchObject([
      { verdict: 'realistic', proposed: null },
      { verdict: 'ambitious', proposed: null },
    ]));
  test('stays followed only where nothing proves a way back', () =>
    expect(judged(0.6, 'asked for a catalogue')).toMatchObject({ verdict: 'not-simulated' }));
  test('that is too far is aimed at by no action', () => {
    const aimed = (target: number) => {
      const company = companyWith({
        comparisons: [letter('ordered again')],
        organisation: { ...organisation, market: { ...organisation.market, customersCount: 2000 } },
        growthObjectives: [
          {
            id: 'o',
            kpiId: 'K-REPEAT-12M',
            baseline: 0.3,
            target,
            strategicObjectiveIds: ['so1'],
            targetedPersonaIds: ['p1'],
          },
        ],
      });
      return withoutSetAside(company, insightFactsOf(company)).growthObjectives[0]?.expected;
    };
    expect([aimed(0.6), aimed(0.35)]).toEqual(['rejected', undefined]);
  });
});
