import { functionWords } from '../../language/function-words.ts';
import type { SectorId } from '../company/company-parts.ts';
import type { Company, CompanyOffer } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { isLifeEvent } from './offer-use.ts';

/** Trades that people call for a trouble of the day: a leak, a wasp nest, a toothache, a dispute. */
const calledForTrouble: ReadonlySet<SectorId> = new Set<SectorId>([
  'home_services',
  'health_wellness',
  'vehicles',
  'professional_services',
]);

/** Part of the offers whose names have a word from which it says nothing of one: the town, the trade (working assumption). */
const commonShare = 0.6;

/**
 * True when each of two offers answers a trouble of its own: nobody who has the one buys the other instead. So are an event
 * of a life, and two services of a trade that people call for a trouble, unless their names share a word.
 */
export function answersOtherTrouble(company: Company, a: CompanyOffer, b: CompanyOffer): boolean {
  if ([a, b].some(({ name }) => isLifeEvent(plainText(name)))) return true;
  if (!calledForTrouble.has(company.organisation.sector)) return false;
  if (a.kind !== 'service' || b.kind !== 'service') return false;
  const names = company.offers.map(wordsOf);
  const isCommon = (word: string): boolean =>
    names.length > 2 && names.filter((words) => words.has(word)).length >= commonShare * names.length;
  const others = wordsOf(b);
  return ![...wordsOf(a)].some((word) => others.has(word) && !isCommon(word));
}

const wordsOf = ({ name }: CompanyOffer): Set<string> =>
  new Set(
    plainText(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !functionWords.fr!.has(word) && !functionWords.en!.has(word)),
  );
