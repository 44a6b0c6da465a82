import { z } from 'zod';
import { addDays, addMonths } from '../../values/day.ts';
import { sum, sumKnown } from '../../values/sum.ts';
import type { Text } from '../../values/text.ts';
import type { Company } from '../../framework/company/company.ts';
import { amount, count, month } from '../../framework/company/company-parts.ts';

const optionalCount = count.nullable().optional();
const optionalAmount = amount.nullable().optional();

/** What a company read of one month; absent or null = not known, which is not zero. */
export const MonthFigures = z.strictObject({
  sessions: optionalCount.describe('Visits of the site'),
  leads: optionalCount.describe('Contacts who asked for an answer'),
  trials: optionalCount.describe('Trials started'),
  orders: optionalCount.describe('Orders or sales'),
  donations: optionalCount.describe('Donations received'),
  memberships: optionalCount.describe('Memberships taken'),
  newCustomers: optionalCount.describe('Customers with their first order'),
  payingCustomers: optionalCount.describe('Customers who paid a subscription'),
  revenueNet: optionalAmount.describe('Revenue, currency units, excluding VAT'),
  spent: optionalAmount.describe(
    'Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel',
  ),
  channels: z
    .record(
      z.string().max(64),
      z.strictObject({
        name: z
          .string()
          .trim()
          .min(1)
          .max(60)
          .optional()
          .describe('Name of a channel that the company file does not have, such as leaflets'),
        spent: optionalAmount.describe('Money spent, currency units, excluding VAT'),
        newCustomers: optionalCount.describe('New customers that came by the channel'),
      }),
    )
    .default({})
    .describe('By id of the channel in the company file, or by an id of its own with its name'),
});
export type MonthFigures = z.output<typeof MonthFigures>;

/** Months by their name, `YYYY-MM`. */
export const Months = z.record(month, MonthFigures);
export type Months = z.output<typeof Months>;

/** A figure of the whole company that a month may have. */
export type SiteFigure = Exclude<keyof MonthFigures, 'channels'>;

/** The months that a company may read, in order. */
export function newMonths(months: Months, company: MeasuredCompany): readonly (readonly [string, MonthFigures])[] {
  const first = firstMonthOf(company);
  return Object.entries(months)
    .filter(([name]) => name >= first)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

type MeasuredCompany = Pick<Company, 'period' | 'channels' | 'siteTotals'>;

/**
 * First month that may be read, `YYYY-MM`: the one after the measured period, whose customers are counted already; where
 * nobody counted them, the period is measured by the read months alone, which may lie in it.
 */
export function firstMonthOf(company: MeasuredCompany): string {
  const { period } = company;
  return countsCustomers(company)
    ? addMonths(`${lastMonthOf(period)}-01`, 1).slice(0, 7)
    : period.baselineStart.slice(0, 7);
}

/** True where somebody counted the new customers of the measured period. */
export const countsCustomers = ({ channels, siteTotals }: Pick<Company, 'channels' | 'siteTotals'>): boolean =>
  (sumKnown(channels.map(({ metrics }) => metrics.newCustomers)) ?? siteTotals?.newCustomers ?? null) !== null;

/** The last month that a measured period contains to its end, `YYYY-MM`. */
function lastMonthOf({ baselineEnd }: Company['period']): string {
  const isWhole = addMonths(`${baselineEnd.slice(0, 7)}-01`, 1) === addDays(baselineEnd, 1);
  return isWhole ? baselineEnd.slice(0, 7) : addMonths(`${baselineEnd.slice(0, 7)}-01`, -1).slice(0, 7);
}

/** What contradicts itself in a month: the place of the figure, and why. */
export function monthFaults(figures: MonthFigures): readonly { readonly path: string; readonly message: Text }[] {
  const ofChannels = Object.values(figures.channels).reduce((sum, one) => sum + (one.newCustomers ?? 0), 0);
  const { newCustomers, sessions, leads, orders } = figures;
  const faults = [];
  const spentOfChannels = sum(Object.values(figures.channels).map((one) => one.spent ?? 0));
  // In cents: a sum of amounts has more decimals than they have.
  if (figures.spent != null && Math.round(100 * spentOfChannels) > Math.round(100 * figures.spent))
    faults.push({ path: 'spent', message: lessThanChannels });
  if (newCustomers != null && ofChannels > newCustomers)
    faults.push({ path: 'newCustomers', message: lessThanChannels });
  if (sessions != null && leads != null && leads > sessions) faults.push({ path: 'leads', message: moreThanVisits });
  if (orders != null && newCustomers != null && newCustomers > orders)
    faults.push({ path: 'orders', message: fewerThanCustomers });
  return faults;
}

const lessThanChannels = {
  fr: 'Ce total comprend les canaux, et il est plus petit que leur somme\u202f: corrigez l’un ou l’autre.',
  en: 'This total includes the channels, and is less than their sum: correct one or the other.',
};
const moreThanVisits = {
  fr: 'Plus de demandes que de visites\u202f: vérifiez les deux nombres.',
  en: 'More requests than visits: check both numbers.',
};
const fewerThanCustomers = {
  fr: 'Moins de ventes que de nouveaux clients\u202f: vérifiez les deux nombres.',
  en: 'Fewer sales than new customers: check both numbers.',
};
