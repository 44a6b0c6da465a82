import { expect, test } from 'vitest';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import type { Reach } from '../../../src/core/planning/context/company-reach.ts';
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

test('those whose date comes are named with their number, their months and what a reminder has changed', () => {
  const due = {
    label: 'Boilers fitted in 2019',
    count: 90,
    inCycle: 44,
    from: '2027-01-04',
    until: '2027-06-27',
    back: { reminded: 0.5, others: 0.1, label: 'Owners we wrote to' },
  };
  const step = retentionSteps.find(({ id }) => id === 'R-DUE')!;
  const said = step.changeFor({ due } as Reach)!;
  expect([said.fr, said.en].map((text) => /44.*90.*22.*4/su.test(text))).toEqual([true, true]);
  expect([said].map(typesetText).flatMap(wordingDefects)).toEqual([]);
  expect(step.changeFor({ due: null } as Reach)).toBeNull();
});
test('nobody rings people who cannot use the telephone: a person writes to them', () => {
  const contacts = (avoidsPhone: boolean, callsEach = !avoidsPhone): string[] =>
    retentionSteps
      .filter(({ id, fits }) => ['R-FOLLOWUP', 'R-NOTE'].includes(id) && fits({ avoidsPhone, callsEach } as Reach))
      .map(({ id }) => id);
  expect([contacts(true), contacts(false), contacts(false, false)]).toEqual([['R-NOTE'], ['R-FOLLOWUP'], []]);
});
