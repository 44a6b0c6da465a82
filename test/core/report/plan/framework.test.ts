import { expect, test } from 'vitest';
import { frameworkPart } from '../../../../src/core/report/plan/framework.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const stages = smallPlan().stages.map((stage) => ({
  ...stage,
  kpiIds: stage.stage === 'ACQ' ? ['K-SESS', 'K-CTR', 'K-CR'] : [],
  actionIds: [],
  baselineVolume: null,
  baselineRate: null,
  targetRate: 0.02,
})) as never;
const actions = [smallAction({ kpis: [{ kpiId: 'K-CTR' }] as never })];
const blocks = frameworkPart(smallPlan({ stages, actions }));
const tables = blocks.filter((block) => block.kind === 'table');

test('the neediest stage is named with its share', () => {
  expect(blocks[1]).toMatchObject({ text: { en: expect.stringMatching(/“Acquisition”: 60% of the need/i) } });
});

test('a rate that is not measured is unknown, its target is shown', () => {
  expect(tables[0]!.rows[0]!.slice(3)).toMatchObject([null, null, { en: '2%' }, { en: '60%' }]);
});

test('what a stage counts is named with its number', () => {
  const counted = smallPlan().stages.map((stage) => ({ ...stage, kpiIds: [], actionIds: [], baselineVolume: 914 }));
  const table = frameworkPart(smallPlan({ stages: counted as never })).find((block) => block.kind === 'table');
  expect(table?.rows[1]?.[3]).toMatchObject({ en: '914 conversions in 12 months' });
});

test('the indicator that most actions use comes first', () => {
  expect((tables[1]!.rows[0]![5] as { en: string }).en).toMatch(/^Click-through rate/);
});
