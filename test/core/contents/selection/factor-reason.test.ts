import { expect, test } from 'vitest';
import type { FactorValues } from '../../../../src/core/contents/selection/candidate.ts';
import { factorReason } from '../../../../src/core/contents/selection/factor-reason.ts';
import type { Topic } from '../../../../src/core/planning/topics/topic.ts';
import { candidateWith, plannedTarget } from '../../../support/plan-parts.ts';

const { values } = candidateWith();
const withValues = (given: Partial<FactorValues>) => candidateWith({ values: { ...values, ...given } });
const gap = (topic: Partial<Topic>) => factorReason('gapValue', candidateWith({ topic }), 'EUR').en;

test('the gap of a topic is a missing page, an unmeasured coverage, a measure or an estimate', () => {
  expect(gap({ target: plannedTarget('t1') })).toBe('No page answers “vélo de ville” yet.');
  expect(gap({ coverage: null })).toBe('The coverage of “vélo de ville” has not been measured yet.');
  expect(gap({ coverage: 0.42, measured: true })).toBe(
    'The site covers 42% of “vélo de ville”, as the audit measured.',
  );
  expect(gap({ coverage: 0.42, measured: false })).toMatch(/would cover 42%.*estimated from positions/);
});

test('the stage is the most pressing one, or a share of its need', () => {
  const reason = (stageNeed: number) => factorReason('stageNeed', withValues({ stageNeed }), 'EUR').fr;
  expect(reason(1)).toMatch(/^L’étape la plus pressante du cycle est servie : acquisition/);
  expect(reason(0.4)).toContain('le besoin vaut 40 % de celui de la plus pressante');
});

test('the fit with a persona has three degrees, named after the persona', () => {
  const reason = (personaFit: number) => factorReason('personaFit', withValues({ personaFit }), 'EUR').fr;
  expect([0.9, 0.5, 0.1].map(reason)).toEqual([
    'Le format, les mots et le canal sont ceux de Camille.',
    'Le format, les mots et le canal conviennent en partie à Camille.',
    'Le format ou les mots s’éloignent des habitudes de Camille.',
  ]);
});

test('rivals of a channel are counted from the differentiation', () => {
  const reason = (differentiation: number) =>
    factorReason('differentiation', withValues({ differentiation }), 'EUR').en;
  expect(reason(1)).toBe('No recorded competitor holds this channel.');
  expect(reason(0.25)).toBe('Recorded competitors on this channel: 3.');
});

test('hours and spending are shown in the language of the reader', () => {
  expect(factorReason('effortEff', candidateWith({ hours: 2.5 }), 'EUR')).toEqual({
    fr: 'Le travail demande 2,5 h.',
    en: 'The work takes 2.5 h.',
  });
  expect(factorReason('costEff', candidateWith({ cash: 0 }), 'EUR').en).toBe('No direct spend is planned.');
  expect(factorReason('costEff', candidateWith({ cash: 80 }), 'EUR').en).toBe('The direct spend is €80.');
});
