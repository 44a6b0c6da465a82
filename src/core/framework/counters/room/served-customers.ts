import type { Company } from '../../company/company.ts';
import { customersSign } from '../counter-words.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../plain-words.ts';
import { countsOf } from '../service-capacities.ts';
import type { ServiceLimit } from '../service-limit.ts';

/** Months of the count of active customers. */
const activeMonths = 12;

/** The customers who took the units of a limit over the measured period: all who were served, not the newcomers alone; null = not known. */
export function servedCustomers(company: Company, { offerId }: Pick<ServiceLimit, 'offerId'>): number | null {
  const { newCustomers } = countsOf(company);
  if (newCustomers === null) return null;
  const { economics, offers, period } = company;
  if (economics.model === 'transactional')
    return Math.max(newCustomers, period.baselineMonths === activeMonths ? (economics.activeCustomers12m ?? 0) : 0);
  const isSubscribed = offerId === null || offers.some(({ id, kind }) => id === offerId && kind === 'subscription');
  const { customersStart: start, customersEnd: end } = economics;
  const present = start === undefined || end === undefined ? (start ?? end ?? 0) : (start + end) / 2;
  return isSubscribed ? Math.max(newCustomers, present) : newCustomers;
}

/** True for a limit that those who pay use: where they pay for what others receive, its words name them or what they pay for. */
export function servesPayers(
  { label, offerId }: Pick<ServiceLimit, 'label' | 'offerId'>,
  { organisation, offers }: Pick<Company, 'organisation' | 'offers'>,
): boolean {
  if (organisation.businessModel !== 'nonprofit' || offerId !== null) return true;
  const words = nounWords(outsideBrackets(label));
  return (
    customersSign.test(plainText(label)) ||
    offers.some(({ name }) => nounWords(name).some((word) => words.some((one) => isSameWord(one, word))))
  );
}
