import type { ConversionFacts } from './conversion-lever.ts';

/** Number of findings of the checks whose id contains the word: `contrast` counts those of `a11y.contrast`. */
export function findingCount(facts: ConversionFacts, word: string): number {
  return Object.keys(facts.findings)
    .filter((check) => check.includes(word))
    .sort()
    .reduce((total, check) => total + (facts.findings[check] ?? 0), 0);
}

export const hasFinding = (facts: ConversionFacts, word: string): boolean => findingCount(facts, word) > 0;

/** Whether a persona has the need of this code. */
export const hasNeed = (facts: ConversionFacts, code: string): boolean => facts.needs.includes(code);
