import type { Company } from '../../../framework/company/company.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../../values/memoize.ts';

/** Words of a trade that works at the places of its customers. */
const comes =
  /\b(a domicile|chez (?:vous|le client|les clients)|deplacements?|nous nous deplacons|tournees?|call ?outs?|home visits?|at your (?:home|door|place)|we come to|travel (?:fee|charge|price|cost)s?|mobile service|rounds)\b/;

/** True for a local trade whose offers, proofs, answers or limits say that it comes to its customers: its own address is no place of a visit. */
export const comesToPeople = memoizeByObject(
  ({ organisation, offers, answers, serviceCapacity = [] }: Company): boolean =>
    organisation.businessModel === 'local_service' &&
    comes.test(
      plainText(
        [
          organisation.brand.promise,
          ...organisation.brand.proofs,
          ...offers.flatMap(({ name, attributes, proofs }) => [name, ...attributes, ...proofs]),
          ...answers.flatMap(({ question, answer }) => [question, answer]),
          ...serviceCapacity.map(({ label }) => label),
        ].join(' ; '),
      ),
    ),
);
