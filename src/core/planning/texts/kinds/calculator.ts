import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { noPrice, orderPage, paidFor } from '../common-lines.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Products whose price can be multiplied: one amount, and nothing on top. */
const multiplied = ({ offers }: TextFacts): OfferFacts[] =>
  offers.filter(({ kind, single, extra }) => kind === 'product' && single && extra === null);

/** A calculator of what an order costs, from the prices of the company; it needs two prices at least. */
export const calculator = defineText({
  id: 'calculator',
  title: pair('Calculateur de prix', 'Price calculator'),
  lack: (facts) =>
    multiplied(facts).length < 2 || !multiplied(facts).some(({ id }) => id === facts.offers[0]?.id) ? noPrice : null,
  layout: (facts) => {
    const { offer, company } = facts;
    return shortText(facts, {
      form: 'calculator',
      place: ['Introduction', 'Opening'],
      lines: [
        both(
          say`Choisissez un article, indiquez une quantité : le total s’affiche, rien n’est envoyé.`,
          say`Choose an item and a quantity: the total is shown, nothing is sent.`,
        ),
      ],
      other: both(say`Combien cela fera-t-il ?`, say`What will it come to?`),
      button: both(call`Calculer`, call`Calculate`),
      to: orderPage(facts, offer) ?? company.organisation.domain,
      more: [
        [
          ['Prix utilisés', 'Prices used'],
          multiplied(facts).map((one) =>
            both(say`${one.name} : ${paidFor(one)!}.`, say`${one.name}: ${paidFor(one)!}.`),
          ),
        ],
        [['Formule', 'Formula'], [both(say`Total = prix × quantité.`, say`Total = price × quantity.`)]],
      ],
    });
  },
});
