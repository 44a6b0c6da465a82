import { newCustomersText } from '../values/counted.ts';
import { acquisitionCosts, type AcquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { spokenChannel } from '../framework/spoken-channel.ts';
import { typesetText } from '../language/typeset.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { ratio } from '../values/ratio.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** What a new customer costs, of the channels whose spending is known, and how it is counted. */
export interface CustomerCost {
  /** Currency units; null where no spending or no customer is known. */
  readonly cost: number | null;
  /** The division behind it, with the customers that it leaves out; null without a cost. */
  readonly why: Text | null;
}

/** A channel whose spending nobody noted takes no part: unknown is not zero, and its customers would make the others cheap. */
export function customerCost(company: Company): CustomerCost {
  const costs = acquisitionCosts(company);
  const apart = withoutSpending(company, costs);
  const total = apart.length === 0 ? costs.total : sum(costs.channels.map(({ cost }) => cost)) + costs.shared;
  const customers =
    apart.length === 0 ? costs.newCustomers : sum(costs.channels.map(({ newCustomers }) => newCustomers ?? 0));
  const isCounted = company.costs.some(({ purpose }) => purpose === 'acquisition' || purpose === 'shared');
  const cost = isCounted ? ratio(total, customers) : null;
  if (cost === null || customers === null) return { cost: null, why: null };
  const amount = (value: number): Text =>
    inBoth((locale) => showMoney(moneyOf(value, company.organisation.currency), locale));
  const [spent, each] = [amount(total), amount(cost)];
  const won = newCustomersText(customers);
  const counted = pair(
    `${spent.fr} dépensés pour ${won.fr} : ${each.fr} chacun.`,
    `${spent.en} spent for ${won.en}: ${each.en} each.`,
  );
  const left = apart.map(({ name, newCustomers }) =>
    pair(
      `${newCustomers} de plus par « ${name.fr} », dont la dépense n’est pas notée : ils ne comptent pas dans ce coût. Écrivez 0 si ce canal n’a rien coûté.`,
      `${newCustomers} more by “${name.en}”, whose spending is not noted: they do not count in this cost. Write 0 if this channel cost nothing.`,
    ),
  );
  const all = [counted, ...left];
  return {
    cost,
    why: typesetText(pair(all.map(({ fr }) => fr).join(' '), all.map(({ en }) => en).join(' '))),
  };
}

/** Channels that brought customers and have no line of cost. */
function withoutSpending(
  { channels }: Company,
  costs: AcquisitionCosts,
): readonly { readonly name: Text; readonly newCustomers: number }[] {
  const known = new Set(costs.channels.map(({ channelId }) => channelId));
  return channels.flatMap((channel) => {
    const newCustomers = channel.metrics.newCustomers ?? 0;
    return known.has(channel.id) || newCustomers === 0 ? [] : [{ name: spokenChannel(channel), newCustomers }];
  });
}
