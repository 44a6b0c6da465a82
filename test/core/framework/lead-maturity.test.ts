import { describe, expect, test } from '@jest/globals';
import { eventWeight, leadMaturity, maturityStage } from '../../../src/core/framework/lead-maturity.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Expected {
  readonly leads: readonly { lead: string; score: number; channels: number; stage: string }[];
}

describe('leadMaturity', () => {
  test.each(exampleNames)('scores the contacts of %s', (name) => {
    const scored = exampleCompany(name).leadEvents.map(({ lead, events }) => {
      const { score, distinctChannels, stage } = leadMaturity(events);
      return { lead, score: Number(score.toFixed(1)), channels: distinctChannels, stage };
    });
    expect(scored).toEqual(expectedValues<Expected>(name).leads);
  });

  test('halves the points of an event in three weeks', () => {
    expect(leadMaturity([{ type: 'cart:add', ageDays: 21 }]).score).toBeCloseTo(10, 9);
  });

  test('never lets one channel decide alone', () => {
    const many = Array.from({ length: 9 }, () => ({ type: 'email:click', ageDays: 0 }));
    expect(leadMaturity(many)).toMatchObject({ score: 40, stage: 'interest' });
  });

  test('ignores events it has no weight for', () => {
    expect(leadMaturity([{ type: 'fax:sent', ageDays: 0 }])).toEqual({
      score: 0,
      distinctChannels: 0,
      stage: 'discovery',
    });
  });
});

test('stages begin at 0, 20, 50 and 80', () => {
  expect([0, 19.9, 20, 50, 80].map(maturityStage)).toEqual([
    'discovery',
    'discovery',
    'interest',
    'consideration',
    'decision',
  ]);
});

test('weights are recomputed only from enough contacts, and stay between 0 and 40', () => {
  expect(eventWeight({ converted: 29, convertedWithEvent: 20, others: 500, othersWithEvent: 5 })).toBeNull();
  const weight = eventWeight({ converted: 38, convertedWithEvent: 19, others: 198, othersWithEvent: 19 });
  expect(weight).toBeCloseTo(10 * Math.log(0.5 / 0.1), 9);
  expect(eventWeight({ converted: 30, convertedWithEvent: 0, others: 100, othersWithEvent: 100 })).toBe(0);
});
