import { quoteUnits } from '../named-prices.ts';
import { isChannelType } from '../../channels.ts';
import { channelNameIn, namedChannel } from '../../named-channel.ts';
import { newCustomersKpi } from '../../kpis/kpi-ids.ts';
import type { Answers } from '../answers.ts';
import { taxRate, untaxedAnswer } from '../price-tax.ts';
import { isRecord } from './known-fields.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a company file gives, as answers to the questions of `maillage init`: the assumptions are drawn from them. */
export function answersOfFile(data: Data): Answers {
  const organisation = recordIn(data.organisation);
  const economics = recordIn(data.economics);
  const locale = textIn(data.locale);
  const given: Record<string, string> = {
    name: textIn(organisation.name),
    domain: textIn(organisation.domain),
    language: listIn(organisation.languages).map(textIn)[0]?.slice(0, 2) ?? locale.slice(0, 2),
    country: textIn(organisation.country) || locale.slice(3, 5),
    currency: textIn(organisation.currency),
    timezone: textIn(organisation.timezone),
    sector: textIn(organisation.sector),
    model: textIn(organisation.businessModel) || (economics.model === 'subscription' ? 'b2c_subscription' : ''),
    personas: rowsIn(data.personas)
      .map((one) => plain(textIn(one.name)))
      .join(', '),
    channels: rowsIn(data.channels)
      .filter(({ status }) => status === undefined || status === 'active')
      .map(({ id, typeId, name }) =>
        textIn(id).startsWith('own-') && textIn(name) !== '' ? namedChannel(textIn(name)) : textIn(typeId),
      )
      .filter((item) => isChannelType(item) || channelNameIn(item) !== null)
      .join(', '),
    goal: rowsIn(data.strategicObjectives).map(({ kind }) => textIn(kind))[0] ?? '',
    target: newCustomersTarget(data),
    margin: percentIn(economics.marginRate),
    aov: textIn(economics.aovNet),
    orders: textIn(economics.expectedOrders),
    arpa: textIn(economics.arpaMonthly),
    churn: percentIn(economics.monthlyChurn),
    hourlyCost: textIn(data.hourlyCost),
    hoursPerWeek: textIn(recordIn(data.capacity).hoursPerWeek),
    cash: textIn(recordIn(data.budget).cashCycle),
    vat: rowsIn(data.offers).some(({ vatRate }) => vatRate === 0) ? untaxedAnswer : '',
    employees: textIn(organisation.employees),
  };
  const answers: Answers = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== ''));
  const rate = answers.model === 'b2b_saas' ? 0 : taxRate({ country: 'FR', ...answers });
  const offers = rowsIn(data.offers).map((one) => offerText(one, 1 + rate));
  return offers.length === 0 ? answers : { ...answers, offers: offers.join('; ') };
}

/** An offer with its price as the questions ask for it, tax included. */
const offerText = (offer: Data, withTax: number): string => {
  const name = plain(textIn(offer.name));
  if (offer.pricePer === quoteUnits.fr) return `${name} sur devis`;
  if (offer.pricePer === quoteUnits.en) return `${name} on quote`;
  const price = typeof offer.priceNet === 'number' ? ` = ${Math.round(offer.priceNet * withTax * 100) / 100}` : '';
  const per = price !== '' && typeof offer.pricePer === 'string' ? `/${offer.pricePer}` : '';
  return `${name}${price}${per}`;
};

const newCustomersTarget = ({ growthObjectives }: Data): string =>
  textIn(rowsIn(growthObjectives).find(({ kpiId }) => kpiId === newCustomersKpi)?.target);

/** A name without the signs that separate answers. */
const plain = (name: string): string => name.replaceAll(/[,;]/g, ' ').trim();

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const percentIn = (value: unknown): string => (typeof value === 'number' ? String(value * 100) : '');
const recordIn = (value: unknown): Data => (isRecord(value) ? value : {});
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const rowsIn = (value: unknown): Data[] => listIn(value).filter(isRecord);
