import type { CompanyPersona } from '../../framework/company/company.ts';
import type { Candidate } from './candidate.ts';

/** An audience has its weight in contents within so much: beyond, the plan has a finding (criterion Cr6). */
const margin = 0.1;

/** The greatest distance between the weight of an audience and its share of the items. */
export const shareError = (personas: readonly CompanyPersona[], items: readonly Candidate[]): number =>
  Math.max(
    ...personas.map(({ id, weight }) =>
      Math.abs(items.filter(({ persona }) => persona.id === id).length / Math.max(1, items.length) - weight),
    ),
  );

/** Whether the audiences have their shares after a change, or no further from them than before. */
export const keepsShares = (
  personas: readonly CompanyPersona[],
  before: readonly Candidate[],
  after: readonly Candidate[],
): boolean => shareError(personas, after) <= Math.max(margin, shareError(personas, before));
