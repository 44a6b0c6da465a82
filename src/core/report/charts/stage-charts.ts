import type { Strategy } from '../../planning/plan/plan.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import { stageNames } from '../stage-names.ts';
import type { BarChart } from './chart.ts';

/** The part of the need of each stage, which decides where the hours of the plan go. */
export function needsChart({ stages, company: { currency } }: Pick<Strategy, 'stages' | 'company'>): BarChart | null {
  const first = stages.reduce<(typeof stages)[number] | null>(
    (most, one) => (most === null || one.need > most.need ? one : most),
    null,
  );
  if (first === null || first.need === 0) return null;
  const share = inBoth((locale) => percentText(first.need, locale, 0));
  return {
    kind: 'bars',
    title: pair('Part du besoin, étape par étape', 'Share of the need, stage by stage'),
    unit: 'share',
    currency,
    sentence: pair(
      `«\u202f${stageNames[first.stage].fr}\u202f» porte ${share.fr} du besoin.`,
      `“${stageNames[first.stage].en}” carries ${share.en} of the need.`,
    ),
    source: pair(
      'Source\u202f: poids des objectifs (déclaré), pertes et écarts aux repères (calculé)',
      'Source: weight of the goals (declared), losses and gaps to benchmarks (computed)',
    ),
    ownTable: false,
    series: [{ name: pair('Part du besoin', 'Share of the need'), tone: 'main' }],
    rows: stages.map(({ title, need, stage }) => ({
      label: title,
      values: [Math.round(need * 100) / 100],
      tone: stage === first.stage ? 'main' : 'other',
    })),
    limit: null,
  };
}

/** The people at each step that the company counts, the largest loss in the sentence; null under three counted steps. */
export function stepsChart({ traffic, company: { currency } }: Pick<Strategy, 'traffic' | 'company'>): BarChart | null {
  const steps = traffic.funnel.steps.flatMap((step) => (step.count === null ? [] : [{ ...step, count: step.count }]));
  if (steps.length < 3) return null;
  const losses = steps.flatMap(({ label, fromBefore }) =>
    fromBefore === null ? [] : [{ label, lost: fromBefore.of - fromBefore.count, rate: fromBefore.rate }],
  );
  const [worst] = losses.sort((a, b) => b.lost - a.lost);
  if (worst === undefined) return null;
  const [lost, rate] = [
    inBoth((locale) => numberText(worst.lost, locale)),
    inBoth((locale) => percentText(worst.rate, locale)),
  ];
  return {
    kind: 'bars',
    title: pair('Ce que vous comptez, étape par étape', 'What you count, step by step'),
    unit: 'count',
    currency,
    sentence: pair(
      `La plus grande perte est avant «\u202f${worst.label}\u202f»\u202f: ${lost.fr} n’y arrivent pas (${rate.fr} continuent).`,
      `The largest loss is before “${worst.label}”: ${lost.en} do not get there (${rate.en} go on).`,
    ),
    source: pair('Source\u202f: compteurs de l’entreprise (mesuré)', 'Source: counters of the company (measured)'),
    ownTable: false,
    series: [{ name: pair('Nombre', 'Count'), tone: 'main' }],
    rows: steps.map(({ label, count }) => ({
      label: pair(label, label),
      values: [count],
      tone: label === worst.label ? 'loss' : 'main',
    })),
    limit: null,
  };
}
