import { describe, expect, test } from 'vitest';
import { objectiveWeights, type StageRate, stageNeeds } from '../../../src/core/framework/stage-needs.ts';
import { stages } from '../../../src/core/framework/stages.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

describe('objectiveWeights', () => {
  test.each(exampleNames)('come from the strategic objectives of %s', (name) => {
    const expected = expectedValues<{ stageObjectiveWeights: Record<string, number> }>(name).stageObjectiveWeights;
    const weights = objectiveWeights(exampleCompany(name).strategicObjectives);
    for (const stage of stages) expect(weights[stage]).toBeCloseTo(expected[stage] ?? 0, 4);
    expect(stages.reduce((total, stage) => total + weights[stage], 0)).toBeCloseTo(1, 12);
  });
});

describe('stageNeeds', () => {
  const even = { ACQ: 0.2, ACT: 0.2, RET: 0.2, REF: 0.2, REV: 0.2 };
  const rate = (stage: StageRate['stage'], value: number | null, reference: number | null): StageRate => ({
    stage,
    rate: value,
    reference,
    margin: 1000,
  });

  test('put the stage that leaks most first', () => {
    const needs = stageNeeds(even, [rate('ACT', 0.01, 0.012), rate('RET', 0.2, 0.28)]);
    const [top] = [...needs].sort((a, b) => b.need - a.need);
    expect(top?.stage).toBe('RET');
    expect(top?.gain).toBeCloseTo(400, 9);
  });

  test('cap the gain at half of what flows', () => {
    expect(stageNeeds(even, [rate('ACT', 0.01, 0.1)])[1]).toMatchObject({ gain: 500, leak: 1, gap: 1 });
  });

  test('depend on objectives alone where nothing is measured or nothing is better', () => {
    const needs = stageNeeds(even, [rate('ACT', null, 0.1), rate('RET', 0.5, 0.2)]);
    expect(needs.map((one) => one.need)).toEqual([0.1, 0.1, 0.1, 0.1, 0.1]);
  });
});
