import type { Company } from '../framework/company/company.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { type BusinessLine, businessLines } from '../framework/economics/lines/business-lines.ts';
import { lineOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { secondSide } from '../framework/economics/second-side.ts';
import { typesetText } from '../language/typeset.ts';
import type { LineCeiling } from '../planning/plan/steering.ts';
import { minorUnits } from '../values/money.ts';
import { ratio } from '../values/ratio.ts';
import { sum, sumKnown } from '../values/sum.ts';

/** The ceiling of each line of business, beside what its customers cost today; none where the company has one line. */
export function lineCeilings(company: Company): LineCeiling[] {
  const minor = (value: number): number => minorUnits(value, company.organisation.currency);
  return businessLines(company).map((line) => {
    const channelIds = company.channels
      .filter(({ id, status }) => status !== 'absent' && lineOfChannel(company, id)?.id === line.id)
      .map(({ id }) => id);
    const { cost, customers } = broughtTo(company, line, channelIds);
    const cac = customers === null ? null : ratio(cost, customers);
    return {
      id: line.id,
      name: typesetText(line.name),
      offers: line.offers.map(({ name }) => name),
      channelIds,
      personaIds: line.personaIds,
      isSellers: line.side === 'sellers',
      each: minor(line.each),
      orders: line.orders,
      value: minor(line.value),
      ceiling: minor(line.ceiling),
      breakEven: minor(line.breakEven),
      bindingConstraint: line.binding,
      cost: minor(cost),
      newCustomers: customers,
      cac: cac === null ? null : minor(cac),
    };
  });
}

/** What the channels of a line cost and brought over the measured period: sellers are counted by their own metric. */
function broughtTo(
  company: Company,
  { side }: BusinessLine,
  channelIds: readonly string[],
): { readonly cost: number; readonly customers: number | null } {
  if (side === 'sellers') {
    const rows = (secondSide(company)?.channels ?? []).filter(({ channelId }) => channelIds.includes(channelId));
    return {
      cost: sum(rows.map(({ cost }) => cost)),
      customers: rows.length === 0 ? null : sum(rows.map(({ count }) => count)),
    };
  }
  const rows = acquisitionCosts(company).channels.filter(({ channelId }) => channelIds.includes(channelId));
  return { cost: sum(rows.map(({ cost }) => cost)), customers: sumKnown(rows.map(({ newCustomers }) => newCustomers)) };
}
