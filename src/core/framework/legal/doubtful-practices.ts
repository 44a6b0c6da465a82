import type { Company } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { addressPractices } from './practices/addresses.ts';
import { borrowedTrust } from './practices/borrowed-trust.ts';
import { careAndSafetyPractices } from './practices/care-and-safety.ts';
import { claimPractices } from './practices/claims.ts';
import { contractPractices } from './practices/contracts.ts';
import { dangerPractices, uncoveredWork } from './practices/dangers.ts';
import { deceptionPractices } from './practices/deception.ts';
import { goodsPractices } from './practices/goods.ts';
import { drawsAndPersons } from './practices/draws-and-persons.ts';
import { hiddenAndUnfairTerms } from './practices/hidden-and-unfair-terms.ts';
import { paidAdviceAndConsent } from './practices/paid-advice-and-consent.ts';
import { paymentPractices } from './practices/payments.ts';
import type { DoubtfulPractice } from './practices/practice.ts';
import { professionalDuties } from './practices/professional-duties.ts';
import { platformBuyers } from './practices/platform-buyers.ts';
import { promisePractices } from './practices/promises.ts';
import { reductionPractices } from './practices/reductions.ts';
import { returnPractices } from './practices/returns.ts';
import { reviewPractices } from './practices/reviews.ts';
import { untestedAndUncertified } from './practices/untested-and-uncertified.ts';
import { workAndPermitPractices } from './practices/work-and-permits.ts';

export type { DoubtfulPractice } from './practices/practice.ts';

/** The practices, the most precise first. */
const doubtfulPractices: readonly DoubtfulPractice[] = [
  ...professionalDuties,
  ...paidAdviceAndConsent,
  ...reviewPractices,
  ...borrowedTrust,
  ...paymentPractices,
  ...dangerPractices,
  ...careAndSafetyPractices,
  ...promisePractices,
  ...goodsPractices,
  ...untestedAndUncertified,
  ...hiddenAndUnfairTerms,
  ...drawsAndPersons,
  ...reductionPractices,
  ...returnPractices,
  ...contractPractices,
  ...claimPractices,
  platformBuyers,
  ...addressPractices,
  ...workAndPermitPractices,
  ...deceptionPractices,
  uncoveredWork,
];

/** The doubtful practices that a text of a company names; a general one only for a part of it that no other applies to. */
export function practicesIn(text: string, company: Pick<Company, 'organisation' | 'offers'>): DoubtfulPractice[] {
  const about = textOf(company);
  const found = doubtfulPractices.filter(
    (one) =>
      isNamedIn(one, text) &&
      one.companies?.test(about) !== false &&
      one.holdsIn?.(company.organisation.country) !== false,
  );
  const precise = found.filter(({ isGeneral }) => isGeneral !== true);
  const rest = text.split(/[;.](?=\s|$)/u).filter((part) => !precise.some((one) => isNamedIn(one, part)));
  return found.filter((one) => precise.includes(one) || rest.some((part) => isNamedIn(one, part)));
}

/** True when a text has the words of a practice. */
export function isNamedIn({ signs, unless }: DoubtfulPractice, text: string): boolean {
  const plain = plainText(text);
  return signs.every((sign) => sign.test(plain)) && unless?.test(plain) !== true;
}

const textOf = ({ organisation, offers }: Pick<Company, 'organisation' | 'offers'>): string =>
  plainText(
    [
      organisation.sector,
      organisation.businessModel,
      organisation.secondaryModel ?? '',
      organisation.brand.promise,
      ...organisation.brand.proofs,
      ...organisation.brand.forbiddenClaims,
      ...offers.map(({ name }) => name),
    ].join(' '),
  );
