import type { Text } from '../../values/text.ts';
import { type MeasureName, type Measures, measures } from './measures.ts';

/** A number, or the names of the missing figures (a zero denominator counts as missing). */
export type Computed = { readonly value: number } | { readonly value: null; readonly missing: readonly MeasureName[] };

export interface Formula {
  readonly needs: readonly MeasureName[];
  readonly text: Text;
  readonly compute: (given: Measures) => Computed;
}

/** The value of one figure. */
export function reading(name: MeasureName): Formula {
  return formula([name], measures[name], ([value]) => value as number);
}

/** top ÷ bottom. */
export function quotient(top: MeasureName, bottom: MeasureName): Formula {
  const text = join(top, ' ÷ ', bottom);
  return formula([top, bottom], text, ([a, b]) => (a as number) / (b as number), bottom);
}

/** 1 − top ÷ bottom. */
export function complement(top: MeasureName, bottom: MeasureName): Formula {
  const { fr, en } = join(top, ' ÷ ', bottom);
  const text = { fr: `1 − ${fr}`, en: `1 − ${en}` };
  return formula([top, bottom], text, ([a, b]) => 1 - (a as number) / (b as number), bottom);
}

export function product(a: MeasureName, b: MeasureName): Formula {
  return formula([a, b], join(a, ' × ', b), ([x, y]) => (x as number) * (y as number));
}

/** 100 × (promoters − detractors) ÷ answers, in points. */
export const netPromoters = formula(
  ['promoters', 'detractors', 'answers'],
  { fr: 'part des notes 9 et 10 − part des notes 0 à 6', en: 'share of scores 9 and 10 − share of scores 0 to 6' },
  ([promoters, detractors, answers]) => (100 * ((promoters as number) - (detractors as number))) / (answers as number),
  'answers',
);

/** (start + expansion − contraction − churn) ÷ start. */
export const netRevenueRetention = formula(
  ['startMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr'],
  { fr: '(départ + gagné − réduit − perdu) ÷ départ', en: '(start + gained − reduced − lost) ÷ start' },
  ([start, gained, reduced, lost]) =>
    ((start as number) + (gained as number) - (reduced as number) - (lost as number)) / (start as number),
  'startMrr',
);

/** (attributed margin − cost) ÷ cost. */
export const returnOnCost = formula(
  ['attributedMargin', 'cost'],
  { fr: '(marge attribuée − coût) ÷ coût', en: '(attributed margin − cost) ÷ cost' },
  ([margin, cost]) => ((margin as number) - (cost as number)) / (cost as number),
  'cost',
);

function formula(
  needs: readonly MeasureName[],
  text: Text,
  apply: (values: readonly number[]) => number,
  divisor?: MeasureName,
): Formula {
  return {
    needs,
    text,
    compute(given) {
      const missing = needs.filter((name) => {
        const value = given[name];
        return value === undefined || value === null || (name === divisor && value === 0);
      });
      if (missing.length > 0) return { value: null, missing };
      return { value: apply(needs.map((name) => given[name] as number)) };
    },
  };
}

function join(a: MeasureName, sign: string, b: MeasureName): Text {
  return { fr: `${measures[a].fr}${sign}${measures[b].fr}`, en: `${measures[a].en}${sign}${measures[b].en}` };
}
