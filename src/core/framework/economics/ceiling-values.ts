import { typesetText } from '../../language/typeset.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { bothAmounts } from '../company/price-tax.ts';
import { paidAmount } from './paid-amount.ts';

type Sales = Extract<Company['economics'], { model: 'transactional' }>;

/** A value that the ceiling of a customer rests on. */
interface CeilingValue {
  /** Id of the question that gives it (`orders`). */
  readonly question: string;
  /** The value, in words: “3 purchases of a customer in 24 months”. */
  readonly text: Text;
}

interface CeilingValues {
  /** Those that nobody gave; empty when each was given. */
  readonly assumed: readonly CeilingValue[];
  readonly given: readonly CeilingValue[];
}

/** What the most that a customer may cost rests on. */
export function ceilingValues({ economics, hypotheses = [], offers, organisation }: Company): CeilingValues {
  const rate = (value: number): Text => inBoth((locale) => percentText(value, locale, 1));
  // prices of software for companies are given without tax; of several rates none is that of a purchase
  const [rateOfAll = 0, ...others] = new Set(offers.map(({ vatRate }) => vatRate));
  const taken = organisation.businessModel === 'b2b_saas' || others.length > 0 ? 0 : rateOfAll;
  const sale = (net: number): Text =>
    bothAmounts({ paid: taken === 0 ? net : paidAmount(net, taken), net, currency: organisation.currency });
  const margin = rate(economics.marginRate);
  const rows =
    economics.model === 'subscription'
      ? monthlyRows(sale(economics.arpaMonthly), rate(economics.monthlyChurn))
      : saleRows(sale(economics.aovNet), economics);
  const taxed = rate(Math.max(0, ...offers.map(({ vatRate }) => vatRate)));
  const tax: Row = [
    'aovNet/vatRate',
    'vat',
    pair(`une TVA de ${taxed.fr} ôtée de vos prix`, `a VAT of ${taxed.en} taken off your prices`),
  ];
  const values: readonly Row[] = [
    ...rows,
    ['marginRate', 'margin', pair(`une marge de ${margin.fr}`, `a margin of ${margin.en}`)],
  ];
  const isAssumed = ([field]: Row): boolean => hypotheses.some(({ about }) => about === `economics/${field}`);
  return {
    assumed: [tax, ...values].filter(isAssumed).map(valueOf),
    given: values.filter((row) => !isAssumed(row)).map(valueOf),
  };
}

type Row = readonly [field: string, question: string, text: Text];

const valueOf = ([, question, text]: Row): CeilingValue => ({ question, text: typesetText(text) });

const monthlyRows = (fee: Text, churn: Text): readonly Row[] => [
  ['arpaMonthly', 'sale', pair(`${fee.fr} par client et par mois`, `${fee.en} a customer a month`)],
  ['monthlyChurn', 'churn', pair(`${churn.fr} de départs par mois`, `${churn.en} of customers leaving a month`)],
];

function saleRows(
  sale: Text,
  { expectedOrders, horizonMonths }: Pick<Sales, 'expectedOrders' | 'horizonMonths'>,
): readonly Row[] {
  const orders = inBoth((locale) => numberText(expectedOrders, locale, 1));
  const words =
    expectedOrders < 2 ? pair('achat', expectedOrders === 1 ? 'purchase' : 'purchases') : pair('achats', 'purchases');
  return [
    ['aovNet', 'sale', pair(`un achat moyen de ${sale.fr}`, `a mean purchase of ${sale.en}`)],
    [
      'expectedOrders',
      'orders',
      pair(
        `${orders.fr} ${words.fr} par client en ${horizonMonths} mois`,
        `${orders.en} ${words.en} of a customer in ${horizonMonths} months`,
      ),
    ],
  ];
}

/** What nobody gave, in a sentence to write beside the ceiling; null when nothing is supposed. */
export function ceilingAssumes(company: Company): Text | null {
  const all = ceilingValues(company).assumed.map(({ text }) => text);
  if (all.length === 0) return null;
  const listed = inBoth((locale) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(all.map((one) => one[locale])),
  );
  return typesetText(
    pair(
      `Ce montant suppose ${listed.fr} : vous ne l’avez pas dit.`,
      `This amount assumes ${listed.en}: not answered.`,
    ),
  );
}
