import { languageTags, type Locale } from '../../../values/locale.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, type Text } from '../../../values/text.ts';
import { channelNameIn } from '../../named-channel.ts';
import { itemsOf } from '../answers.ts';
import { fromText, type NamedPrice, namedPrices, unitText } from '../named-prices.ts';
import { type Question, unknownAnswer } from './question.ts';

/** A kept answer in words: the labels of its choices and the names of others, « non précisé » for what is not known. */
export function answerWords({ id, choices, words }: Question, answer: string): Text {
  if (answer === unknownAnswer) return { fr: 'non précisé', en: 'not stated' };
  if (words !== undefined) return words(answer);
  if (id === 'offers') return inBoth((locale) => offersText(answer, locale));
  if (id === 'country') return inBoth((locale) => countryName(answer, locale));
  const [, figure, sign = ''] = /^(\d+(?:\.\d+)?)(?: ([€£$]|[A-Z]{3}))?$/.exec(answer) ?? [];
  if (figure !== undefined) return inBoth((locale) => `${numberText(Number(figure), locale, 2)}\u00a0${sign}`.trim());
  if (choices.length === 0) return { fr: answer, en: answer };
  return inBoth((locale) =>
    itemsOf(answer)
      .map((value) => choices.find((choice) => choice.value === value)?.label[locale] ?? channelNameIn(value) ?? value)
      .join(' · '),
  );
}

/** A price with its sign and what it is for: `25\u00a0€/m²`, `from 15\u00a0£ a week`. */
export const priceWords = ({ sign, from, ...unit }: NamedPrice, price: number, locale: Locale): string =>
  `${fromText(from, locale)}${[numberText(price, locale, 2), sign].join('\u00a0').trim()}${unitText(unit, locale)}`;

const offersText = (answer: string, locale: Locale): string => offersWords(answer, locale).join(' · ');

/** Each offer as it is read, with its price where it has one. */
export const offersWords = (answer: string, locale: Locale): string[] =>
  namedPrices(answer).map((offer) =>
    offer.price === null ? offer.name : `${offer.name} (${priceWords(offer, offer.price, locale)})`,
  );

function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
