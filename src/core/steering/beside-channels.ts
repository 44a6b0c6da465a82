import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { customersBeside } from '../framework/customers-beside.ts';
import { sum } from '../values/sum.ts';

/** What is counted of the whole company and of none of its channels, over the measured period. */
export interface BesideChannels {
  /** New customers; null = nobody counted those of the company. */
  readonly customers: number | null;
  /** Money spent to win customers, currency units. */
  readonly spent: number;
}

/** Null where each customer and each amount has its channel. */
export function besideChannels(company: Company): BesideChannels | null {
  const { newCustomers } = acquisitionCosts(company);
  const customers = newCustomers === null ? null : customersBeside(company).customers;
  const lines = company.costs.filter(({ channelId, purpose }) => channelId === null && purpose === 'acquisition');
  const spent = sum(lines.map(({ cash }) => cash));
  return (customers ?? 0) === 0 && spent === 0 ? null : { customers, spent };
}
