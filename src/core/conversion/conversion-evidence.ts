import type { ConversionFacts } from './conversion-lever.ts';

/** Findings of the audit whose check id mentions the word: `contrast` counts `accessibility.contrast`. */
export function count(facts: ConversionFacts, word: string): number {
  return Object.keys(facts.findings)
    .filter((check) => check.includes(word))
    .sort()
    .reduce((total, check) => total + (facts.findings[check] ?? 0), 0);
}

export const has = (facts: ConversionFacts, word: string): boolean => count(facts, word) > 0;

export const need = (facts: ConversionFacts, code: string): boolean => facts.needs.includes(code);
