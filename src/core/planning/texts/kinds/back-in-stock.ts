import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { countedAs, orderPage } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To those who asked for notice: the item is back, its price, how many, without a threat. */
export const backInStock = defineText({
  id: 'back-in-stock',
  title: pair('Retour en stock', 'Back in stock'),
  subjects: ['capacity', 'service'],
  calledBy: ({ company }) =>
    countedAs(figureNamed(company, /\b(out of stock|rupture|en rupture|sold out|epuise\w*)\b/)),
  lack: ({ company }) =>
    company.offers.some(({ kind }) => kind === 'product')
      ? null
      : {
          because: pair('rien n’est vendu sur stock', 'nothing is sold from stock'),
          need: pair('un produit avec un stock', 'a product with a stock'),
        },
  layout: (facts) => {
    const { offer, company } = facts;
    return letter(facts, {
      subjects: [
        both(say`[Article] est de retour`, say`[Item] is back`),
        both(say`Vous nous aviez demandé de vous prévenir`, say`You asked us to let you know`),
      ],
      paragraphs: [
        [
          both(
            say`Vous nous aviez demandé de vous prévenir : [article] est à nouveau disponible, au prix de [prix].`,
            say`You asked us to let you know: [item] is available again, at [price].`,
          ),
        ],
        [
          both(
            say`Nous en avons reçu [nombre] ; ce message est le seul que vous recevrez à ce sujet.`,
            say`We have received [number] of them; this is the only message you will get about it.`,
          ),
        ],
      ],
      button: {
        words: both(call`Voir l’article`, call`See the item`),
        to: orderPage(facts, offer) ?? company.organisation.domain,
      },
    });
  },
});
