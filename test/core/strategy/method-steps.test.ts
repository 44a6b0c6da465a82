import { expect, test } from 'vitest';
import { methodSteps } from '../../../src/core/strategy/method-steps.ts';
import { companyWith, contextOf, keywordWith, personaWith } from '../../support/small-company.ts';

const stepsOf = (given: Parameters<typeof companyWith>[0] = {}) =>
  Object.fromEntries(methodSteps(contextOf(companyWith(given))).map((step) => [step.id, step]));

test('without keywords the searches of the audiences are collected, cleaned and ranked, and no potential is claimed', () => {
  const { collect, clean, score, control } = stepsOf();
  expect([collect?.done, clean?.done, score?.done, control?.done]).toEqual([true, true, true, false]);
  expect([collect, clean, score].map((step) => step?.artefact)).toEqual(Array(3).fill('company/personas'));
  expect(score?.title.en).toBe('Rank by urgency and intent, without volumes');
});

test('with keywords the potential is scored in their table', () => {
  const { score } = stepsOf({ keywords: [keywordWith('k1')] });
  expect([score?.title.en, score?.artefact]).toEqual(['Score the potential', 'strategy/keywords']);
});

test('an audience whose words name another company leaves nothing to rank', () => {
  const { clean } = stepsOf({
    competitors: [{ id: 'k1', name: 'Roue Libre', referralSystem: { kind: 'none' } }],
    personas: [personaWith({ vocabulary: ['roue libre lille'], jobs: ['rouler'], objections: [] })],
  });
  expect(clean?.done).toBe(false);
});

test('the links of a site that nobody has read are matched with nothing', () => {
  expect(stepsOf().match?.done).toBe(false);
});
