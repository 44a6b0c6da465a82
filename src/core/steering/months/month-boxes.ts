import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { channelType } from '../../framework/channels.ts';
import { allInModelWords } from '../../framework/models/model-words.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { sum } from '../../values/sum.ts';
import type { Text } from '../../values/text.ts';
import type { SiteFigure } from './month-figures.ts';
import { unusedChannels } from './named-channels.ts';

/** One figure that a company may give of a month. */
export interface MonthBox {
  readonly name: SiteFigure;
  readonly title: Text;
  readonly unit: 'count' | 'money';
  /** Of a month of the measured period; null = not known. */
  readonly average: number | null;
  /** Rate of the tax that its amount leaves out, for who knows it with the tax; null without one. */
  readonly taxRate: number | null;
}

/**
 * The few figures that a company of this model can read of a month, of the whole company and of each channel: those that it
 * uses, then the others.
 */
export function monthBoxes(company: Company): {
  readonly site: readonly MonthBox[];
  readonly channels: readonly { readonly channel: CompanyChannel; readonly boxes: readonly MonthBox[] }[];
} {
  const { siteTotals, economics, costs } = company;
  const monthly = monthlyOf(company);
  const isCounted = (name: BoxRow['name']): boolean =>
    name !== 'payingCustomers' && (siteTotals?.[name as keyof typeof siteTotals] ?? null) !== null;
  const spentByAll: MonthBox = {
    name: 'spent',
    title: { fr: 'Dépense pour gagner des clients, tous canaux', en: 'Spending to win customers, all channels' },
    unit: 'money',
    average: monthly(cashOf(costs)),
    taxRate: null,
  };
  const site = rows
    .filter(({ name, models }) => models(company) || isCounted(name))
    .map(({ name, title, unit, ofMembers }): MonthBox => {
      const total = name === 'payingCustomers' ? null : (siteTotals?.[name] ?? summed(company, name));
      const last =
        economics.model === 'subscription' && name === 'payingCustomers' ? economics.customersEnd : undefined;
      const asked = isNonprofit(company) ? (ofMembers ?? title) : title;
      const taxRate = name === 'revenueNet' ? onlyRate(company) : null;
      const isNet = name === 'revenueNet' && company.offers.some(({ vatRate }) => vatRate > 0);
      return { name, title: isNet ? withoutTax(asked) : asked, unit, average: last ?? monthly(total), taxRate };
    });
  const inUse = company.channels.filter(({ status }) => status === 'active' || status === 'planned');
  const hasAds = inUse.some((channel) => familyOf(channel) === 'ads');
  const channels = [...inUse, ...unusedChannels(company)].map((channel) => {
    const cash = cashOf(costs.filter(({ channelId }) => channelId === channel.id));
    const title = hasAds && familyOf(channel) === 'social' ? withoutAds : spending;
    const spent: MonthBox = { name: 'spent', title, unit: 'money', average: monthly(cash), taxRate: null };
    const customers: MonthBox = {
      name: 'newCustomers',
      title: newCustomers,
      unit: 'count',
      average: monthly(channel.metrics.newCustomers ?? null),
      taxRate: null,
    };
    return { channel, boxes: [spent, customers] };
  });
  return allInModelWords({ site: [...site, spentByAll], channels }, packOf(company));
}

/** Said of amounts where a tax is charged. */
const withoutTax = ({ fr, en }: Text): Text => ({ fr: `${fr}, hors taxe`, en: `${en}, without tax` });

/** The rate of the tax in the prices, where all offers have the same; null without one. */
function onlyRate({ offers }: Company): number | null {
  const rates = new Set(offers.map(({ vatRate }) => vatRate));
  const [rate = 0] = rates;
  return rates.size !== 1 || rate === 0 ? null : rate;
}

const familyOf = ({ typeId }: CompanyChannel) => channelType(typeId).family;

/** Money of the lines that win customers; null without one. */
function cashOf(costs: Company['costs']): number | null {
  const lines = costs.filter(({ purpose }) => purpose === 'acquisition');
  return lines.length === 0 ? null : sum(lines.map((line) => line.cash));
}

const monthlyOf =
  ({ period }: Company) =>
  (total: number | null): number | null =>
    total === null ? null : total / period.baselineMonths;

/** Sum of the channels of a figure that they count. */
function summed({ channels }: Company, name: BoxRow['name']): number | null {
  const known = channels.flatMap(({ metrics }) => {
    const value = (metrics as Readonly<Record<string, number | null>>)[name];
    return value == null ? [] : [value];
  });
  return known.length === 0 ? null : sum(known);
}

const spending = { fr: 'Dépense', en: 'Spending' };
/** Of the posts of a network, where ads are a channel of their own. */
const withoutAds = { fr: 'Dépense, publicité à part', en: 'Spending, ads apart' };
const newCustomers = { fr: 'Nouveaux clients', en: 'New customers' };

interface BoxRow {
  readonly name: Exclude<SiteFigure, 'spent'>;
  readonly title: Text;
  readonly unit: 'count' | 'money';
  /** Its title for an organisation that sells nothing; absent = the usual one, in the words of the model. */
  readonly ofMembers?: Text;
  /** True for the companies that are asked for it even if nobody counted it before. */
  readonly models: (company: Company) => boolean;
}

const isSubscription = ({ economics }: Company): boolean => economics.model === 'subscription';
const isNonprofit = ({ organisation }: Company): boolean => organisation.businessModel === 'nonprofit';
const askedForQuotes: ReadonlySet<string> = new Set(['lead_gen_services', 'local_service', 'b2b_saas']);
/** A shop and an organisation of members are asked too: a box that is left empty stays unknown. */
const hasRequests = ({ organisation: { businessModel } }: Company): boolean =>
  askedForQuotes.has(businessModel) || businessModel === 'ecommerce_b2c' || businessModel === 'nonprofit';

const rows: readonly BoxRow[] = [
  { name: 'sessions', title: { fr: 'Visites du site', en: 'Visits of the site' }, unit: 'count', models: () => true },
  {
    name: 'leads',
    title: {
      fr: 'Demandes reçues (appels, messages, devis), suivies d’un achat ou non',
      en: 'Requests received (calls, messages, quotes), whether they became a sale or not',
    },
    unit: 'count',
    ofMembers: {
      fr: 'Personnes qui ont écrit ou téléphoné, qu’elles soient venues ensuite ou non',
      en: 'People who wrote or telephoned, whether they came afterwards or not',
    },
    models: hasRequests,
  },
  { name: 'trials', title: { fr: 'Essais commencés', en: 'Trials started' }, unit: 'count', models: () => false },
  {
    name: 'orders',
    title: {
      fr: 'Ventes conclues\u00a0: commandes, rendez-vous (un mois payé compte pour une)',
      en: 'Sales made: orders, appointments (each month that is paid counts as one)',
    },
    unit: 'count',
    models: (company) => !isSubscription(company) && !isNonprofit(company),
  },
  {
    name: 'donations',
    title: { fr: 'Nombre de dons reçus', en: 'Number of donations received' },
    unit: 'count',
    models: isNonprofit,
  },
  {
    name: 'memberships',
    title: { fr: 'Nombre d’adhésions', en: 'Number of memberships' },
    unit: 'count',
    models: isNonprofit,
  },
  { name: 'newCustomers', title: newCustomers, unit: 'count', models: () => true },
  {
    name: 'payingCustomers',
    title: { fr: 'Clients qui paient un abonnement', en: 'Customers who pay a subscription' },
    unit: 'count',
    models: isSubscription,
  },
  {
    name: 'revenueNet',
    title: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    ofMembers: {
      fr: 'Somme reçue (adhésions, dons, ventes)',
      en: 'Money received (memberships, donations, sales)',
    },
    unit: 'money',
    models: () => true,
  },
];
