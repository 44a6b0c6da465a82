import type { CoverageMeter } from './coverage-meter.ts';
import type { NeedKeyword } from './persona-needs.ts';

/** The persona that a page serves best, and how well, 0–1. */
export interface PageAffinity {
  readonly row: number;
  readonly persona: string;
  readonly affinity: number;
}

/** Answers that count for a persona. Working assumption. */
const bestNeeds = 5;
/** A page with a lower affinity for every persona serves none. Working assumption. */
export const servesFrom = 0.25;

/**
 * The persona that each page serves best, ascending by row; absent for a page that answers no need. Affinity is the
 * importance-weighted mean of its five best answers to the needs of the persona.
 */
export function pageAffinities(needs: readonly NeedKeyword[], meter: CoverageMeter): PageAffinity[] {
  const answers = new Map<number, Map<string, { score: number; importance: number }[]>>();
  for (const need of needs) {
    for (const { row, score } of meter.pages(need.text, Number.POSITIVE_INFINITY)) {
      const ofPage = answers.get(row) ?? new Map<string, { score: number; importance: number }[]>();
      answers.set(row, ofPage);
      ofPage.set(need.persona, [...(ofPage.get(need.persona) ?? []), { score, importance: need.importance }]);
    }
  }
  return [...answers]
    .sort(([a], [b]) => a - b)
    .map(([row, personas]) => {
      const ranked = [...personas]
        .map(([persona, list]) => ({ row, persona, affinity: meanOfBest(list) }))
        .sort((a, b) => b.affinity - a.affinity || (a.persona < b.persona ? -1 : 1));
      return ranked[0]!;
    });
}

function meanOfBest(answers: readonly { score: number; importance: number }[]): number {
  const best = [...answers].sort((a, b) => b.score - a.score || b.importance - a.importance).slice(0, bestNeeds);
  let sum = 0;
  let weight = 0;
  for (const { score, importance } of best) {
    sum += score * importance;
    weight += importance;
  }
  return weight === 0 ? 0 : Number((sum / weight).toFixed(4));
}
