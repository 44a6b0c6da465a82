import { describe, expect, test } from 'vitest';
import { benchmarks } from '../../../src/core/framework/benchmarks.ts';
import { channels } from '../../../src/core/framework/channels.ts';
import { refused } from '../../../src/core/framework/imports/import-outcome.ts';
import { questionOf } from '../../../src/core/framework/imports/import-questions.ts';
import { imports } from '../../../src/core/framework/imports/index.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { eventTitles, maturityStages } from '../../../src/core/framework/lead-maturity.ts';
import { legalRules } from '../../../src/core/framework/legal/legal-rules.ts';
import { metrics } from '../../../src/core/framework/metrics.ts';
import { verdictTitles } from '../../../src/core/framework/objectives/objectives.ts';
import { positioning } from '../../../src/core/framework/positioning/positioning.ts';
import { stageRows } from '../../../src/core/framework/stages.ts';
import { profitabilityTitles } from '../../../src/core/steering/action-result.ts';
import type { Text } from '../../../src/core/values/text.ts';
import { exampleCompany, exampleNames } from '../../support/example-companies.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const reasons = [
  'empty-file',
  'too-large',
  'not-a-table',
  'old-spreadsheet',
  'archive-damaged',
  'archive-unsafe',
  'no-data-table',
  'headers-only',
  'totals-only',
] as const;
const lined = [
  'lost-characters',
  'missing-column',
  'unbalanced-quotes',
  'truncated',
  'mixed-decimals',
  'mixed-dates',
  'overlapping-periods',
  'wrong-site',
] as const;
const asked = [
  'mapping',
  'day-order',
  'decimal-sign',
  'currency',
  'exchange-rate',
  'period',
  'market',
  'duplicate-column',
  'accept-partial',
] as const;

const texts: Record<string, readonly Text[]> = {
  channels: channels.flatMap((one) => [one.title, ...(one.note ? [one.note] : [])]),
  indicators: kpis.flatMap((one) => [one.title, one.formula, ...(one.note ? [one.note] : [])]),
  metrics: metrics.flatMap((one) => [one.title, ...(one.note ? [one.note] : [])]),
  benchmarks: benchmarks.map((one) => one.title),
  'legal rules': legalRules.flatMap((one) => [one.title, one.when, ...one.needs.map((need) => need.text)]),
  stages: stageRows.flatMap((one) => [one.title, one.question]),
  'maturity and verdicts': [
    ...maturityStages.map((one) => one.title),
    ...Object.values(eventTitles),
    ...Object.values(verdictTitles),
  ],
  imports: imports.map((one) => one.title),
  refusals: [
    ...reasons.map((one) => refused(one).detail),
    ...lined.map((one) => refused(one, [3, 5], ['cost']).detail),
  ],
  questions: asked.map((one) => questionOf(one).sentence),
  positioning: exampleNames.flatMap((name) =>
    positioning(exampleCompany(name), { coverage: 0.6, topics: ['a', 'b'], linked: ['a'], words: null }).scores.flatMap(
      (one) => [one.title, one.because],
    ),
  ),
  steering: Object.values(profitabilityTitles),
};

describe('sentences a proof-reader would let pass', () => {
  test.each(Object.entries(texts))('%s', (_name, list) => {
    expect(list.flatMap(wordingDefects)).toEqual([]);
  });
});
