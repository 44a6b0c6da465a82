import type { Locale } from '../../../values/locale.ts';
import type { Text } from '../../../values/text.ts';
import { monthsSaid } from '../money/payments.ts';
import { monthsOf, type Rhythm, rhythmWords } from '../money/rhythm.ts';
import { type NamedPrice, pricePaidAgain } from '../named-prices.ts';
import { priceWords } from './answer-words.ts';
import { number, type Pair, type Question } from './question.ts';

interface KnownPrices {
  /** How a price is asked for, tax included or not. */
  readonly asked: Text;
  /** Price of the best seller, taken of somebody who does not know; null without one. */
  readonly best: number | null;
  readonly offers: readonly NamedPrice[];
  readonly rhythm: Rhythm | null;
}

/** What a customer pays at each time: a price by the week or the month is paid again, one by the night several times at once. */
function saleSentence(rhythm: Rhythm | null): Pair {
  if (rhythm === null || rhythm === 'day' || rhythm === 'night')
    return [
      'Combien un client paie-t-il en moyenne par achat\u202f?',
      'What does a customer pay on average per purchase?',
    ];
  return [
    `Combien un client paie-t-il en moyenne ${rhythmWords(rhythm, 'fr')}\u202f?`,
    `What does a customer pay on average ${rhythmWords(rhythm, 'en')}?`,
  ];
}

const withComma = (words: string): string => (words === '' ? '' : `${words}, `);

/**
 * Asked when no price says what a purchase is: none was given, or they are of several kinds, which it shows. Then none of
 * them is proposed: it would be taken for the mean.
 */
export function saleQuestion({ asked: tax, best, offers, rhythm }: KnownPrices): Question {
  const given = (locale: Locale): string =>
    offers
      .flatMap((offer) => (offer.price === null ? [] : [`${offer.name} ${priceWords(offer, offer.price, locale)}`]))
      .join(' · ');
  const shown: Pair =
    best === null ? ['', ''] : [`vos prix\u00a0: ${given('fr')}\u202f; `, `your prices: ${given('en')}; `];
  const isByNight = rhythm === 'night' || rhythm === 'day';
  const asked = number(
    'sale',
    {
      name: ['Achat moyen', 'Average purchase'],
      sentence: saleSentence(rhythm),
      help: [
        `${shown[0]}${isByNight ? '«\u202f3 nuits\u202f» ou «\u202f2 jours\u202f» se lit aussi\u202f; ' : ''}${withComma(tax.fr)}un ordre de grandeur suffit${rhythm === null ? '\u202f; pour un client qui paie chaque mois, le prix d’un mois' : ''}${best === null ? '' : '\u202f; ? si vous ne savez pas'}`,
        `${shown[1]}${isByNight ? '“3 nights” or “2 days” is read too; ' : ''}${withComma(tax.en)}a rough figure is fine${rhythm === null ? '; for a customer who pays every month, the price of one month' : ''}${best === null ? '' : '; ? when you do not know'}`,
      ],
      ...(best === null ? {} : { unknownAs: String(best), leftOut: true as const }),
    },
    { least: 0.01, unit: 'money' },
  );
  /** “3 nights” of a price by the night. */
  const nights = (typed: string): number | null => {
    const lasts = isByNight ? monthsSaid(typed) : null;
    return lasts === null || best === null ? null : Math.round((100 * best * lasts) / monthsOf[rhythm ?? 'day']) / 100;
  };
  return { ...asked, read: (typed) => asked.read(String(pricePaidAgain(typed) ?? nights(typed) ?? typed)) };
}
