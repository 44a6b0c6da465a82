import type { Company } from '../framework/company/company.ts';

/** True where nobody said what a customer pays, or how often, or for how long: a guess of one moves the ceiling by a multiple. */
const isSaleAssumed = ({ hypotheses = [] }: Pick<Company, 'hypotheses'>): boolean =>
  hypotheses.some(({ about }) => guessed.has(about));

const guessed = new Set([
  'economics/aovNet',
  'economics/arpaMonthly',
  'economics/expectedOrders',
  'economics/monthlyChurn',
]);

/** True for a channel that brought customers where the ceiling rests on a guess of what they pay: they are not given up for it. */
export const isCeilingDoubted = (
  company: Pick<Company, 'hypotheses'>,
  { newCustomers }: { readonly newCustomers: number },
): boolean => newCustomers > 0 && isSaleAssumed(company);
