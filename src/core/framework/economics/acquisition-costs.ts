import { ratio } from '../../values/ratio.ts';
import { channelType } from '../channels.ts';
import type { Company, CompanyChannel } from '../company/company.ts';
import { creditedShare } from '../credited-share.ts';
import { plainText } from '../counters/plain-words.ts';
import { sum, sumKnown } from '../../values/sum.ts';

export interface ChannelCost {
  readonly channelId: string;
  readonly typeId: string;
  /** Cash + goods given + hours at their cost, currency units. */
  readonly cost: number;
  /** Those that the totals of the company confirm; null = not counted, which is not zero. */
  readonly newCustomers: number | null;
  /** cost / newCustomers; null without customers. */
  readonly cac: number | null;
}

/** What new customers cost over the measured period (docs/domain/formulas.md, Acquisition costs): currency units, VAT excluded. */
export interface AcquisitionCosts {
  readonly total: number;
  /** Cost outside channels: sales, onboarding, rent, licences. */
  readonly shared: number;
  /** The part of it that one more customer adds (sales, onboarding), per new customer: rent is the same with one more. */
  readonly sharedPerCustomer: number;
  /** Of the whole company; null when nothing counts them. */
  readonly newCustomers: number | null;
  /** All cost / all new customers; null where no cost is declared. */
  readonly blendedCac: number | null;
  /** Of paid and influence channels that count their customers. */
  readonly paidCost: number;
  readonly paidCustomers: number;
  readonly paidCac: number | null;
  /** The rest of the cost / the rest of the customers. */
  readonly organicCac: number | null;
  /** Cost of the channels that cost something / their customers: the expected cost of a channel without data. */
  readonly attributableCac: number | null;
  /** Channels with an acquisition cost, in the order of the file. */
  readonly channels: readonly ChannelCost[];
}

/**
 * Acquisition costs by channel. Costs of retention and referral count in the cost of a referred customer and of
 * retention instead.
 */
export function acquisitionCosts(company: Company): AcquisitionCosts {
  const lines = company.costs.filter((line) => line.purpose === 'acquisition' || line.purpose === 'shared');
  const costOf = (id: string | null) =>
    lines.filter((line) => line.channelId === id).reduce((total, line) => total + lineCost(line, company), 0);
  const credited = creditedShare(company);
  const channels = company.channels
    .filter((channel) => lines.some((line) => line.channelId === channel.id))
    .map((channel) => channelCost(channel, costOf(channel.id), credited));
  const shared = costOf(null);
  const newCustomers = allNewCustomers(company);
  const total = sum(channels.map((row) => row.cost)) + shared;
  const counted = channels.filter((row) => row.newCustomers !== null);
  const customersOf = (rows: readonly ChannelCost[]): number => sum(rows.map((row) => row.newCustomers ?? 0));
  // A channel noted as free says nothing of what the customers of the others cost.
  const spending = counted.filter((row) => row.cost > 0);
  const paid = counted.filter((row) => isPaid(row.typeId));
  const paidCost = sum(paid.map((row) => row.cost));
  const paidCustomers = customersOf(paid);
  const allPaidCost = sum(channels.filter((row) => isPaid(row.typeId)).map((row) => row.cost));
  return {
    total,
    shared,
    sharedPerCustomer: ratio(addedCost(company), newCustomers) ?? 0,
    newCustomers,
    // Without a cost line, what was spent is unknown, which is not zero.
    blendedCac: lines.length === 0 ? null : ratio(total, newCustomers),
    paidCost,
    paidCustomers,
    paidCac: ratio(paidCost, paidCustomers),
    organicCac:
      newCustomers === null || lines.length === 0 ? null : ratio(total - allPaidCost, newCustomers - paidCustomers),
    attributableCac: ratio(sum(spending.map((row) => row.cost)), customersOf(spending)),
    channels,
  };
}

/**
 * Customers of the whole site where they are more than those of the channels, since the rest came by an unknown way, or
 * so much fewer that several channels claim the same one.
 */
export function allNewCustomers(company: Company): number | null {
  const { channels, siteTotals } = company;
  const ofChannels = sumKnown(channels.map(({ metrics }) => metrics.newCustomers));
  const ofSite = siteTotals?.newCustomers ?? null;
  if (ofChannels === null || ofSite === null) return ofChannels ?? ofSite;
  return creditedShare(company) < 1 ? ofSite : Math.max(ofChannels, ofSite);
}

/** Words of a cost that each new customer adds, without accents. */
const addedSign =
  /\b(?:per|each|every|par|chaque) (?:new |nouve[a-z]+ )?(?:customers?|clients?|members?|subscribers?|orders?|sales?|adherente?s?|membres?|abonnee?s?|commandes?|ventes?)\b|\b(?:onboarding|sales (?:time|calls?|visits?|staff|team)|mise en route|prise en main|temps commercial|commissions?)\b/;

/** Cost outside channels that grows with new customers: what is stated as acquisition, and shared costs whose words say so. */
const addedCost = (company: Company): number =>
  sum(
    company.costs
      .filter(
        ({ channelId, purpose, label = '' }) =>
          channelId === null &&
          (purpose === 'acquisition' || (purpose === 'shared' && addedSign.test(plainText(label)))),
      )
      .map((line) => lineCost(line, company)),
  );

/** Cash, goods and hours of one cost line, currency units. */
export function lineCost(line: Company['costs'][number], company: Pick<Company, 'hourlyCost'>): number {
  return line.cash + line.inKind + (line.volunteer ? 0 : line.hours * company.hourlyCost);
}

/** Share of the acquisition cost of a channel that is money rather than goods or hours. */
export function cashShareOf(company: Pick<Company, 'costs' | 'hourlyCost'>, channelId: string): number {
  const lines = company.costs.filter((line) => line.channelId === channelId && line.purpose === 'acquisition');
  const all = sum(lines.map((line) => line.cash + line.inKind + line.hours * company.hourlyCost));
  return all === 0 ? 0 : sum(lines.map((line) => line.cash)) / all;
}

/** The customers that a channel claims count for the part that the total of the company confirms. */
function channelCost(channel: CompanyChannel, cost: number, credited: number): ChannelCost {
  const claimed = channel.metrics.newCustomers ?? null;
  const newCustomers = claimed === null ? null : Math.round(claimed * credited);
  return { channelId: channel.id, typeId: channel.typeId, cost, newCustomers, cac: ratio(cost, newCustomers) };
}

/** True when presence on a channel of this type costs money. */
export function isPaid(typeId: string): boolean {
  const row = channelType(typeId);
  return row.ownership === 'paid' || row.family === 'influencers';
}
