import { percentText } from '../../values/number-text.ts';
import { moneyOf, showMoney } from '../../values/money.ts';
import { dollars } from '../../values/strings/money-signs.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { valueOf } from './answer-values.ts';
import type { Answers } from './answers.ts';
import type { SectorId } from './company-parts.ts';
import { namedPrices } from './named-prices.ts';
import { purchasePrices } from './price-kinds.ts';
import { countries, type Country, countryOf, usualCountries } from './site-profile/countries.ts';
import type { SiteProfile } from './site-profile/site-profile.ts';
import { typedMoney } from './money/typed-money.ts';

/** Rates of a trade that differ from the standard one (France: Code général des impôts, articles 261-7, 278-0 bis and 279). */
const tradeRates: Readonly<Record<string, Partial<Record<SectorId, number>>>> = {
  FR: { restaurant: 0.1, travel_hospitality: 0.1, food_drink: 0.055, nonprofit: 0 },
};

/** Where the company is as far as is known: the answer, else what the site says, else what its prices suggest, else the usual one of the language. */
export function companyCountry(answers: Answers, profile: SiteProfile): Country | null {
  const stated = answers.country ?? profile.country;
  return stated == null ? (countryOfPrices(answers, profile) ?? ofLanguage(answers, profile)) : countryOf(stated);
}

/** The country of the money of the prices, where that of the language has another one; null where they say nothing. */
export function countryOfPrices(answers: Answers, profile: SiteProfile): Country | null {
  const currency = answers.currency ?? typedMoney(answers, null) ?? profile.currency;
  if (currency == null || currency === ofLanguage(answers, profile)?.currency) return null;
  const language = languageOf(answers, profile) ?? '';
  const using = (list: readonly Country[], money: readonly string[]): Country[] =>
    list.filter((one) => money.includes(one.currency));
  const speaking = (list: readonly Country[]): Country | undefined =>
    list.find(({ languages }) => languages.includes(language));
  const own = using(usualCountries, [currency]);
  const others = using(countries, [currency]);
  return (
    speaking(own) ??
    // A plain dollar does not say of which country it is.
    (currency === 'USD' ? speaking(using(usualCountries, dollars)) : undefined) ??
    own[0] ??
    (others.length === 1 ? others[0]! : null)
  );
}

const languageOf = (answers: Answers, profile: SiteProfile): string | null => answers.language ?? profile.language;
const ofLanguage = (answers: Answers, profile: SiteProfile): Country | null =>
  countryOf(languageOf(answers, profile) === 'en' ? 'GB' : 'FR');

/**
 * Rate of value-added tax on what the company sells, 0–1; 0 where tax is added at the till, as in the United States, and
 * where the rate is not known.
 */
export const taxRate = (answers: Answers): number => knownRate(answers) ?? 0;

/**
 * Trades where some charge no tax by law and others do: care, teaching, insurance (France: Code général des impôts,
 * articles 261, 4, and 261 C; United Kingdom: Value Added Tax Act 1994, schedule 9, groups 2, 5, 6 and 7). Asked, not assumed.
 */
export const mayBeExempt = (sector: string | null | undefined): boolean => exemptInPart.has(sector ?? '');

const exemptInPart: ReadonlySet<string> = new Set<SectorId>([
  'health_wellness',
  'education_training',
  'finance_insurance',
]);

/** Answer of a company that charges no tax, such as one under the French « franchise en base ». */
export const untaxedAnswer = 'none';

/** null = the rate of the country is not known. */
const knownRate = (answers: Answers): number | null => (answers.vat === untaxedAnswer ? 0 : chargedRate(answers));

const chargedRate = ({ country = '', sector }: Answers): number | null =>
  tradeRates[country]?.[sector as SectorId] ?? (country === '' ? usualRate : (countryOf(country)?.taxRate ?? null));

/** Rate where no country was stated: that of France and of the United Kingdom. */
const usualRate = 0.2;

/** True when the prices that are asked for include value-added tax: prices of software for companies do not. */
export const asksTaxIncluded = (answers: Answers, profile: SiteProfile): boolean =>
  answers.model !== 'b2b_saas' && taxRate(withTaxOf(answers, profile)) > 0;

/**
 * How a price is asked for, in a few words: as customers pay it, before anybody has said whether a tax is in it; nothing of a
 * tax that the company does not charge.
 */
export function askedWithTax(answers: Answers, profile: SiteProfile): Text {
  if (asksTaxIncluded(answers, profile))
    return answers.vat === undefined
      ? pair(
          'comme vos clients le paient, taxe comprise si vous en facturez',
          'as your customers pay it, tax included if you charge it',
        )
      : pair('taxe comprise', 'tax included');
  return chargesNoTax(answers, profile) ? pair('', '') : pair('hors taxe', 'without tax');
}

/** True where somebody, or the site, said that no tax is charged, and where the trade has none. */
const chargesNoTax = (answers: Answers, profile: SiteProfile): boolean => {
  const known = withTaxOf(answers, profile);
  return known.vat === untaxedAnswer || tradeRates[known.country ?? '']?.[known.sector as SectorId] === 0;
};

/** The answers with the country and the tax that the site says where nobody answered. */
const withTaxOf = (answers: Answers, profile: SiteProfile): Answers => ({
  ...answers,
  country: companyCountry(answers, profile)?.code ?? '',
  ...(answers.vat === undefined && profile.untaxed !== null ? { vat: untaxedAnswer } : {}),
});

/** The tax that a company of this trade and country charges, 0–1; 0 = none, or prices are named without it. */
export const usualTaxRate = (answers: Answers, profile: SiteProfile): number =>
  answers.model === 'b2b_saas' ? 0 : (chargedRate(withTaxOf(answers, profile)) ?? 0);

/** A price as it was asked for, without tax, to two decimals. */
export function withoutTax(price: number, answers: Answers): number {
  const rate = answers.model === 'b2b_saas' ? 0 : taxRate(answers);
  return Math.round((price / (1 + rate)) * 100) / 100;
}

/** What was taken for the tax, in a few words. */
export const taxText = (answers: Answers): Text =>
  inBoth((locale) => {
    if (answers.vat === untaxedAnswer) return locale === 'fr' ? 'sans TVA à retirer' : 'no VAT to take off';
    const rate = knownRate(answers);
    if (rate === null)
      return locale === 'fr'
        ? 'aucune taxe retirée de vos prix\u202f: le taux de ce pays n’est pas connu ici'
        : 'no tax taken out of your prices: the rate of this country is not known here';
    if (rate === 0)
      return locale === 'fr' ? 'pas de TVA dans vos prix' : 'no VAT in your prices; sales tax is left out';
    return locale === 'fr' ? `TVA de ${percentText(rate, locale, 1)}` : `VAT of ${percentText(rate, locale, 1)}`;
  });

/** Source of what a purchase brings. */
export function saleSource(answers: Answers): Text {
  const { prices, alike, measured } = purchasePrices(namedPrices(answers.offers));
  if (answers.sale !== undefined && (alike || valueOf(answers.sale) !== prices[0]))
    return pair('votre achat moyen', 'your average purchase');
  if (alike) return pair('moyenne de vos prix', 'mean of your prices');
  return measured
    ? pair(
        'supposé, car votre meilleure vente est comptée à l’unité\u202f: donnez votre achat moyen',
        'assumed, as your best seller is priced by the unit: give your average purchase',
      )
    : pair('prix de votre meilleure vente', 'price of your best seller');
}

/** An amount that customers pay beside what is left of it without tax, currency units. */
interface TaxedAmount {
  readonly paid: number;
  readonly net: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Both figures of an amount from which tax was taken off, so that nobody takes one for a mistake; the amount alone where none was. */
export const bothAmounts = ({ paid, net, currency }: TaxedAmount): Text =>
  inBoth((locale) => {
    const [withTax, without] = [paid, net].map((amount) => showMoney(moneyOf(amount, currency), locale));
    if (paid === net) return without!;
    return locale === 'fr'
      ? `${withTax} taxe comprise, que le plan compte pour ${without} hors taxe`
      : `${withTax} tax included, which the plan counts as ${without} without tax`;
  });
