import { memoizeByObject, memoizeText } from '../../values/memoize.ts';
import type { Company } from '../company/company.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { addressPractices } from './practices/addresses.ts';
import { borrowedTrust } from './practices/borrowed-trust.ts';
import { careAndSafetyPractices } from './practices/care-and-safety.ts';
import { claimPractices } from './practices/claims.ts';
import { callPractices } from './practices/fixed-by-law/calls.ts';
import { competitorPractices } from './practices/competitors.ts';
import { contractPractices } from './practices/contracts.ts';
import { dangerPractices, uncoveredWork } from './practices/dangers.ts';
import { deceptionPractices } from './practices/deception.ts';
import { goodsPractices } from './practices/goods.ts';
import { drawsAndPersons } from './practices/draws-and-persons.ts';
import { hiddenAndUnfairTerms } from './practices/hidden-and-unfair-terms.ts';
import { marksAndCopies } from './practices/fixed-by-law/marks-and-copies.ts';
import { moneyTerms } from './practices/fixed-by-law/money-terms.ts';
import { paidAdviceAndConsent } from './practices/paid-advice-and-consent.ts';
import { paymentPractices } from './practices/payments.ts';
import type { DoubtfulPractice } from './practices/practice.ts';
import { exitPractices } from './practices/exits.ts';
import { pressureAndTraps } from './practices/pressure-and-traps.ts';
import { professionalDuties } from './practices/professional-duties.ts';
import { platformBuyers } from './practices/platform-buyers.ts';
import { promisePractices } from './practices/promises.ts';
import { reductionPractices } from './practices/reductions.ts';
import { returnPractices } from './practices/returns.ts';
import { reviewPractices } from './practices/reviews.ts';
import { rightsOfOthers } from './practices/rights-of-others.ts';
import { untestedAndUncertified } from './practices/untested-and-uncertified.ts';
import { volunteerPractices } from './practices/fixed-by-law/volunteers.ts';
import { workAndPermitPractices } from './practices/work-and-permits.ts';

export type { DoubtfulPractice } from './practices/practice.ts';

/** The practices, the most precise first. */
const doubtfulPractices: readonly DoubtfulPractice[] = [
  ...professionalDuties,
  platformBuyers,
  ...callPractices,
  ...marksAndCopies,
  ...moneyTerms,
  ...volunteerPractices,
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
  ...competitorPractices,
  ...exitPractices,
  ...pressureAndTraps,
  ...rightsOfOthers,
  ...returnPractices,
  ...contractPractices,
  ...claimPractices,
  ...addressPractices,
  ...workAndPermitPractices,
  ...deceptionPractices,
  uncoveredWork,
];

/** What is read of a company to know which practices concern it. */
type Read = Pick<Company, 'organisation' | 'offers'> & Partial<Pick<Company, 'competitors' | 'channels'>>;

/** The doubtful practices that a text of a company names; a general one only for a part of it that no other applies to. */
export const practicesIn = (text: string, company: Read): readonly DoubtfulPractice[] => practicesOf(company)(text);

/** A plan is composed several times, and the same notes are read each time. */
const practicesOf = memoizeByObject((company: Read) => memoizeText((text) => namedIn(text, company)));

function namedIn(text: string, company: Read): DoubtfulPractice[] {
  const about = textOf(company);
  const isPosted = isByPost(text, company);
  const plain = readFor(company, text);
  const found = doubtfulPractices.filter(
    (one) =>
      hasWordsOf(one, plain) &&
      one.companies?.test(about) !== false &&
      one.holdsIn?.(company.organisation.country) !== false &&
      !(one.isByWire === true && isPosted),
  );
  if (found.length === 0) return [];
  const precise = found.filter(({ isGeneral }) => isGeneral !== true);
  const parts = text.split(/[;.](?=\s|$)/u).map((part) => readFor(company, part));
  const rest = parts.filter((part) => !precise.some((one) => hasWordsOf(one, part)));
  return found.filter((one) => precise.includes(one) || rest.some((part) => hasWordsOf(one, part)));
}

/** True when a text has the words of a practice. */
export function isNamedIn(practice: DoubtfulPractice, text: string, company: Pick<Read, 'competitors'>): boolean {
  return hasWordsOf(practice, readFor(company, text));
}

const readFor = (company: Pick<Read, 'competitors'>, text: string): string => withRivals(plainText(text), company);

const hasWordsOf = ({ signs, unless }: DoubtfulPractice, plain: string): boolean =>
  signs.every((sign) => sign.test(plain)) && unless?.test(plain) !== true;

/** A text with each competitor that the file names called a competitor. */
const withRivals = (plain: string, { competitors = [] }: Pick<Read, 'competitors'>): string =>
  competitors
    .map(({ name }) => plainText(outsideBrackets(name)))
    .filter((name) => name.length >= shortestName)
    .reduce((said, name) => said.replaceAll(name, 'competitor'), plain);

const shortestName = 4;

const rentSign = /\b(louer|relouer|loue|rent|renting|rented|hire|hiring)\b/;
const postSign =
  /\b(tous menages|toutes boites|boites? aux lettres|postale?s?|postaux|par (?:la )?poste|par courrier|courriers?|lettres? (?:de|du|d) (?:decembre|novembre|fin d annee|noel|appel)|by post|letterbox\w*|leaflets?|mail ?shot|door to door)\b/;
const paperSign = /\b(courriers?|lettres?|poste|postale?|letters?|post|mailings?|print)\b/;

/** True for a file that is rented to write by post: by the words of the text, or as the file counts one for letters. */
function isByPost(text: string, { channels = [] }: Partial<Pick<Company, 'channels'>>): boolean {
  const plain = plainText(text);
  if (!rentSign.test(plain)) return false;
  const said = nounWords(text);
  const isCounted = channels.some(({ typeId, name = '', ownMetrics }) =>
    Object.keys(ownMetrics ?? {}).some(
      (label) =>
        paperSign.test(plainText(`${typeId} ${name} ${label}`)) &&
        nounWords(label).filter((word) => said.some((one) => isSameWord(one, word))).length +
          Number(rentSign.test(plainText(label))) >=
          fewestShared,
    ),
  );
  return postSign.test(plain) || isCounted;
}

/** Words that an idea and a counted part share at least (working assumption). */
const fewestShared = 2;

const textOf = ({ organisation, offers }: Read): string =>
  plainText(
    [
      organisation.sector,
      organisation.businessModel,
      organisation.secondaryModel ?? '',
      organisation.brand.promise,
      ...organisation.brand.values,
      ...organisation.brand.desiredAttributes,
      ...organisation.brand.proofs,
      ...organisation.brand.forbiddenClaims,
      ...offers.map(({ name }) => name),
    ].join(' '),
  );
