import { describe, expect, test } from 'vitest';
import { diagnoses } from '../../../src/core/diagnoses/index.ts';
import { gradeOf } from '../../../src/core/report/grade.ts';
import { memoizeByObject } from '../../../src/core/values/memoize.ts';
import { analysedExample } from '../../support/audited-example.ts';
import { healthySite, siteAnswers } from '../../support/small-sites/base-site.ts';
import { plantedProblems } from '../../support/small-sites/index.ts';
import { bicycleWorkshop, dogGroomer, pianoTuner, type Trade } from '../../support/small-sites/trades.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

test('each diagnosis has its small site', () => {
  expect(plantedProblems.map(({ id }) => id).sort()).toEqual(diagnoses.map(({ id }) => id).sort());
});

/** The healthy site of a trade solves most problems: it is analysed once. */
const ofHealthy = memoizeByObject((trade: Trade) => analysedExample(siteAnswers(healthySite(trade)), false));

test.each([bicycleWorkshop, dogGroomer, pianoTuner].map((trade) => [trade.name, trade] as const))(
  'the healthy site of %s has no diagnosis',
  async (_name, trade) => {
    const { diagnoses: found, scoreCap } = await ofHealthy(trade);
    expect(found).toEqual([]);
    expect(scoreCap).toBeNull();
  },
);

const planted = plantedProblems.flatMap((problem) =>
  [problem.trade, ...(problem.otherTrade === undefined ? [] : [problem.otherTrade])].map(
    (trade) => [problem.id, trade.name, { ...problem, trade }] as const,
  ),
);

describe.each(planted)('a site with %s, of %s', (id, _trade, problem) => {
  const healthy = healthySite(problem.trade);

  test('says so first or second, with a well-written sentence, and is not graded good', async () => {
    const { diagnoses: found, scores } = await analysedExample(siteAnswers(problem.plant(healthy)), false);
    expect(found.slice(0, 2).map((one) => one.id)).toContain(id);
    expect(scores.whole === null ? 'poor' : gradeOf(scores.whole)).not.toBe('good');
    const { sentence, pages, share, examples } = found.find((one) => one.id === id)!;
    expect(wordingDefects(sentence)).toEqual([]);
    expect(pages).toBeGreaterThan(0);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(examples.length).toBeGreaterThan(0);
  });

  test('does not mention it once solved', async () => {
    const solved = problem.solve?.(healthy);
    const analysed = solved === undefined ? ofHealthy(problem.trade) : analysedExample(siteAnswers(solved), false);
    const { diagnoses: found } = await analysed;
    expect(found).toEqual([]);
  });
});
