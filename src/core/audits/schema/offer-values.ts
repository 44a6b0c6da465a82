import { inBoth, type Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { currencyCodes } from '../texts/currency-codes.ts';
import { amountOf, type DeclaredOffer, declaredOffers } from '../texts/declared-offers.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** A field that search engines cannot read; its value is null when it is missing. */
interface Flaw {
  readonly field: 'price' | 'priceCurrency' | 'availability' | 'priceValidUntil';
  readonly value: string | null;
  readonly reason: Text;
  /** The value that was meant, null when it is not certain. */
  readonly meant: string | null;
}

/** schema.org, ItemAvailability. */
const availabilities =
  'BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder PreSale Reserved SoldOut'.split(
    ' ',
  );

export const schemaOfferValues = defineAudit({
  id: 'schema.offer_values',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: {
    fr: 'Prix, devise ou disponibilité illisibles par les moteurs',
    en: 'Price, currency or availability that search engines cannot read',
  },
  action: {
    fr: 'Corrigez prix, devise et disponibilité dans les données des produits',
    en: 'Correct price, currency and availability in product data',
  },
  why: {
    fr: 'Google n’affiche le prix et la disponibilité d’un produit que s’il lit un nombre avec un point (1299.00), un code de devise (EUR), une disponibilité de schema.org (InStock) et une date de validité à venir\u00a0: documentation «\u202fProduct\u202f» de Google.',
    en: 'Google shows the price and availability of a product only if it reads a number with a point (1299.00), a currency code (GBP), an availability of schema.org (InStock) and a validity date to come: “Product” documentation of Google.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "offers": { "@type": "Offer", "price": "28,00 €", "priceCurrency": "€", "availability": "en stock" } }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "offers": { "@type": "Offer", "price": "28.00", "priceCurrency": "EUR", "availability": "https://schema.org/InStock" } }</script>',
  },
  needs: ['indexablePages', 'today'],
  run: ({ indexablePages, today }) =>
    judgeTemplate(indexablePages, (content) => {
      const flaws = declaredOffers(content).flatMap((offer) => flawsOf(offer, today));
      if (flaws.length === 0) return null;
      const shown = flaws.filter((flaw, at) => flaws.findIndex(({ reason }) => reason.en === flaw.reason.en) === at);
      const sure = flaws.find(({ value, meant }) => value !== null && meant !== null);
      return {
        message: inBoth((locale) => {
          const reasons = shown.slice(0, 4).map(({ reason }) => reason[locale]);
          return locale === 'fr'
            ? `Données de l’offre\u00a0: ${reasons.join('\u202f; ')}.`
            : `Data of the offer: ${reasons.join('; ')}.`;
        }),
        evidence: { fields: shown.map(({ field, value }) => ({ field, value })) },
        fix: {
          fr: 'Écrivez le prix en chiffres avec un point et sans signe (1299.00), la devise en trois lettres (EUR), la disponibilité par son nom de schema.org (https://schema.org/InStock) et la fin de validité à venir comme 2027-12-31.',
          en: 'Write the price in figures with a point and no sign (1299.00), the currency in three letters (GBP), the availability by its name in schema.org (https://schema.org/InStock) and an end of validity to come as 2027-12-31.',
        },
        ...(sure === undefined ? {} : { edit: { old: sure.value!, new: sure.meant! } }),
      };
    }),
});

function flawsOf(offer: DeclaredOffer, today: string | null): Flaw[] {
  const { object, pricing, priceField, product } = offer;
  const currency = writtenIn(pricing.priceCurrency ?? object.priceCurrency);
  return [
    priceFlaw(writtenIn(pricing[priceField]), product !== null),
    currencyFlaw(currency, product !== null),
    availabilityFlaw(writtenIn(object.availability)),
    validityFlaw(writtenIn(object.priceValidUntil), today),
  ].filter((flaw) => flaw !== null);
}

function priceFlaw(value: string | null, isRequired: boolean): Flaw | null {
  if (value === null) return isRequired ? missing('price', { fr: 'le prix manque', en: 'the price is missing' }) : null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return null;
  const amount = amountOf(value);
  return {
    field: 'price',
    value,
    reason: {
      fr: `le prix «\u202f${excerpt(value, 40)}\u202f» n’est pas un nombre écrit comme 1299.00`,
      en: `the price “${excerpt(value, 40)}” is not a number written as 1299.00`,
    },
    meant: amount === null ? null : Number.isInteger(amount) ? `${amount}` : amount.toFixed(2),
  };
}

function currencyFlaw(value: string | null, isRequired: boolean): Flaw | null {
  if (value === null)
    return isRequired ? missing('priceCurrency', { fr: 'la devise manque', en: 'the currency is missing' }) : null;
  if (currencyCodes.has(value.toUpperCase())) return null;
  return {
    field: 'priceCurrency',
    value,
    reason: {
      fr: `la devise «\u202f${excerpt(value, 20)}\u202f» n’est pas un code ISO 4217, comme EUR`,
      en: `the currency “${excerpt(value, 20)}” is not an ISO 4217 code, such as GBP`,
    },
    meant: ({ '€': 'EUR', '£': 'GBP' } as Readonly<Record<string, string>>)[value] ?? null,
  };
}

function availabilityFlaw(value: string | null): Flaw | null {
  if (value === null) return null;
  const name = value.replace(/^https?:\/\/(?:www\.)?schema\.org\//i, '').replace(/^schema:/i, '');
  if (availabilities.some((known) => known.toLowerCase() === name.toLowerCase())) return null;
  const letters = name.replaceAll(/[^a-z]/gi, '').toLowerCase();
  const meant = availabilities.find((known) => known.toLowerCase() === letters);
  return {
    field: 'availability',
    value,
    reason: {
      fr: `la disponibilité «\u202f${excerpt(value, 40)}\u202f» n’est pas dans schema.org`,
      en: `the availability “${excerpt(value, 40)}” is not in schema.org`,
    },
    meant: meant === undefined ? null : `https://schema.org/${meant}`,
  };
}

/** A date in another form is left to schema.date_format. */
function validityFlaw(value: string | null, today: string | null): Flaw | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
  if (value === null || day === undefined || today === null || day >= today) return null;
  const reason = { fr: `la validité du prix a pris fin le ${day}`, en: `the price was valid until ${day}` };
  return { field: 'priceValidUntil', value, reason, meant: null };
}

const missing = (field: Flaw['field'], reason: Text): Flaw => ({ field, value: null, reason, meant: null });

/** The text or number of a field; null when it is empty or of another form. */
function writtenIn(value: unknown): string | null {
  const [one] = Array.isArray(value) ? value : [value];
  if (typeof one === 'number') return `${one}`;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}
