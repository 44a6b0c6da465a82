import { expect, test } from 'vitest';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { retentionSteps } from '../../../src/core/retention/steps/index.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

test('each step is listed once, in one of five families', () => {
  expect(new Set(retentionSteps.map((step) => step.id)).size).toBe(retentionSteps.length);
  expect(new Set(retentionSteps.map((step) => step.family)).size).toBe(5);
});
test.each(retentionSteps)(
  '$id states when it runs, what it does and when it stops, in correct French and English',
  (step) => {
    const sentences = [step.title, step.event, step.exit, step.change];
    expect(sentences.map(typesetText).flatMap(wordingDefects)).toEqual([]);
    expect(step.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
  },
);
test('a step that writes to people states its legal basis', () => {
  expect(retentionSteps.filter((step) => step.sent && step.consent === 'not_needed')).toEqual([]);
});
