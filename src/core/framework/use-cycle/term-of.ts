import type { CompanyOffer } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';

const yearSign =
  /\b(yearly|annual(?:ly)?|every year|once a year|a year|per year|annuel(?:le)?s?|tous les ans|chaque annee|par an|l annee|12 mois|12 months|douze mois|twelve months)\b/;
const monthSign = /\b(monthly|a month|per month|every month|mensuel(?:le)?s?|par mois|chaque mois|tous les mois)\b/;
const quarterSign = /\b(quarterly|every quarter|trimestriel(?:le)?s?|par trimestre|every term|per term)\b/;

/** How often something is done within the term: "two cleans a year", « trois passages par an ». */
const frequency =
  /\b(\d+|one|two|three|four|six|twelve|un|une|deux|trois|quatre|six|douze) (?!months?|mois|weeks?|semaines?)(?:\p{L}+ ){1,2}(a year|per year|every year|a month|per month|par an|par mois)\b/gu;

/** The term of an offer that is paid by the term; null for any other offer. */
export function termOf({ kind, name, attributes }: CompanyOffer): number | null {
  if (kind !== 'subscription') return null;
  const plain = plainText([name, ...attributes].join(' , ')).replaceAll(frequency, ' ');
  if (yearSign.test(plain)) return 365;
  if (quarterSign.test(plain)) return 91;
  return monthSign.test(plain) ? 30 : null;
}
