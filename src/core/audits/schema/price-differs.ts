import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { amountOf, type DeclaredOffer, declaredOffers } from '../texts/declared-offers.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const price =
  /(?<before>[€£])\s?(?<first>\d[\d.,\u00a0\u202f ]*)|(?<second>\d[\d.,\u00a0\u202f ]*?)\s?(?<after>[€£])/gu;
const signOf: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };
/** Sums that are not the price of the product: fees, thresholds, savings, ranges, instalments, prices without tax. */
const otherSums =
  /deliver|shipping|postage|livraison|exp[ée]di|frais|deposit|acompte|arrhes|caution|discount|\bsav(?:e|ing)|\boff\b|remise|r[ée]duction|[ée]conomi|over|above|minimum|from|dès|à partir|\bfor\b|pour|option|extra|suppl[ée]ment|\/|\bper\b|\bpar\b|month|mois|\bHT\b|\bex(?:cl\w*)?\.? (?:vat|tax)|hors taxe|instead|au lieu|was|voucher|cadeau|\bgift/i;

export const schemaPriceDiffers = defineAudit({
  id: 'schema.price_differs',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: {
    fr: 'Prix des données structurées différent du prix affiché',
    en: 'Price of the structured data differs from the price shown',
  },
  action: {
    fr: 'Déclarez à Google le prix que la page affiche',
    en: 'Declare to Google the price that the page shows',
  },
  why: {
    fr: 'Google retire le résultat enrichi, et refuse le produit dans Merchant Center, quand le prix ou la devise des données diffère de ce que le visiteur lit. Une page qui affiche plusieurs prix n’est jugée que sur sa devise.',
    en: 'Google removes the rich result, and rejects the product in Merchant Center, when the price or currency of the data differs from what visitors read. A page that shows several prices is judged on its currency only.',
  },
  examples: {
    bad: '<h1>Bol en grès</h1><p>28,00 €</p><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "offers": { "@type": "Offer", "price": "32.00", "priceCurrency": "EUR" } }</script>',
    good: '<h1>Bol en grès</h1><p>28,00 €</p><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "offers": { "@type": "Offer", "price": "28.00", "priceCurrency": "EUR" } }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      const declared = onlyPrice(declaredOffers(content));
      if (declared === null) return null;
      const shown = shownPrices(content);
      const other = otherPrice(declared, shown);
      if (other === null) return null;
      const data = `${declared.written} ${declared.currency}`;
      return {
        message: {
          fr: `Les données donnent ${data}, la page affiche ${excerpt(other.text, 20)}.`,
          en: `The data give ${data}, the page shows ${excerpt(other.text, 20)}.`,
        },
        evidence: { declared: data, shown: shown.map(({ text }) => text) },
        fix: {
          fr: 'Remplissez price et priceCurrency depuis le prix que le gabarit affiche.',
          en: 'Fill price and priceCurrency from the price that the template shows.',
        },
      };
    }),
});

interface Declared {
  readonly written: string;
  readonly amount: number;
  readonly currency: string;
}

interface Shown {
  readonly text: string;
  readonly amount: number;
  readonly sign: string;
}

/** The price of the only product of a page in euros or pounds; null for a page of several products or prices. */
function onlyPrice(offers: readonly DeclaredOffer[]): Declared | null {
  const [offer] = offers;
  if (offer === undefined || offers.length > 1 || offer.product === null || offer.priceField !== 'price') return null;
  const [written, currency] = [String(offer.pricing.price ?? '').trim(), offer.pricing.priceCurrency];
  const amount = /^[\d.,\s]+$/.test(written) ? amountOf(written) : null;
  return amount === null || typeof currency !== 'string' || signOf[currency] === undefined
    ? null
    : { written, amount, currency };
}

/** The prices of the content that are not in a sentence about another sum. */
function shownPrices({ blocks }: PageContent): Shown[] {
  return blocks
    .filter(({ position, text }) => position === 'content' && !otherSums.test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(price)].flatMap(({ 0: whole, groups }) => {
        const amount = amountOf(groups!.first ?? groups!.second!);
        return amount === null ? [] : [{ text: whole.trim(), amount, sign: (groups!.before ?? groups!.after)! }];
      }),
    );
}

/** A price that contradicts the data: all are in another currency, or the only one has another amount. */
function otherPrice({ amount, currency }: Declared, shown: readonly Shown[]): Shown | null {
  const [first] = shown;
  if (first === undefined) return null;
  if (shown.every(({ sign }) => sign !== signOf[currency])) return first;
  return shown.every((one) => one.amount === first.amount && one.sign === first.sign) && first.amount !== amount
    ? first
    : null;
}
