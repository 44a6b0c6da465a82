import { memoizeByObject } from '../../values/memoize.ts';
import type { Company } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';

/** What the file says of how the company works today, sentence by sentence: its ideas, its searches and its rivals are left out. */
export const saidInFile = memoizeByObject((company: Company): readonly string[] => [
  ...company.offers.flatMap(({ name, attributes, proofs, notes }) => [name, ...attributes, ...proofs, ...notes]),
  ...company.organisation.brand.proofs,
  ...(company.funnel ?? []).map(({ label }) => label),
  ...Object.keys(company.siteTotals?.ownMetrics ?? {}),
  ...company.channels.flatMap(({ ownMetrics = {}, missing }) => [
    ...Object.keys(ownMetrics),
    ...Object.values(missing),
  ]),
  ...(company.reasons ?? []).flatMap(({ of, given }) => [of, ...given.map(({ reason }) => reason)]),
  ...(company.comparisons ?? []).flatMap(({ what, groups }) => [what, ...groups.map(({ label }) => label)]),
  ...company.personas.flatMap(({ jobs, pains, objections, accessibilityNeeds }) => [
    ...jobs,
    ...pains,
    ...objections,
    ...accessibilityNeeds,
  ]),
  ...company.costs.flatMap(({ label = '' }) => (label === '' ? [] : [label])),
  ...(company.serviceCapacity ?? []).map(({ label }) => label),
  ...company.answers.flatMap(({ question, answer }) => [question, answer]),
  ...company.notes,
]);

/** True where the company speaks of a pause that it gives: nobody is promised one that does not exist. */
export const offersPause = (company: Company): boolean =>
  saidInFile(company).some((one) => /\b(?:pauses?|paused|pausing|en pause)\b/.test(plainText(one)));
