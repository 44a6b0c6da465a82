import type { PageKind } from '../page-kinds/page-kind.ts';
import type { PageSigns } from './page-signs.ts';

/** Weights of a multinomial logistic regression: for each sign, one number a kind, in the order of `kinds`. */
export interface KindWeights {
  readonly kinds: readonly PageKind[];
  readonly base: readonly number[];
  readonly signs: Readonly<Record<string, readonly number[]>>;
}

/** Likelihood of each kind that the model knows, the logarithm up to a constant. */
export function kindScores(signs: PageSigns, { base, signs: weights }: KindWeights): number[] {
  const scores = [...base];
  for (const name in signs) {
    const value = signs[name]!;
    const own = weights[name];
    if (value === 0 || own === undefined) continue;
    for (let at = 0; at < scores.length; at += 1) scores[at]! += value * own[at]!;
  }
  return scores;
}

/** Scores as chances that sum to 1. */
export function chancesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
