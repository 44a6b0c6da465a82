import type { CompanyPersona } from '../../framework/company/company.ts';
import { compareById } from '../../values/compare-text.ts';
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

/** Weight from which an audience has an item of its own (working assumption: one reader in ten). */
const ownWeight = 0.1;

/** The audiences that are to have an item, the largest first. */
export const audiencesToServe = (personas: readonly CompanyPersona[]): CompanyPersona[] =>
  personas.filter(({ weight }) => weight >= ownWeight - 1e-9).sort((a, b) => b.weight - a.weight || compareById(a, b));

/** Whether an item is the only one of an audience that is to have one. */
export const servesAlone = (
  personas: readonly CompanyPersona[],
  { persona: { id } }: Candidate,
  others: readonly Candidate[],
): boolean =>
  audiencesToServe(personas).some((one) => one.id === id) && !others.some(({ persona }) => persona.id === id);
