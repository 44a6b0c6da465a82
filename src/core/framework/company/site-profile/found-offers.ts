import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects, type SchemaObject, typesOf } from '../../../audits/facts/structured-data.ts';
import { compareText } from '../../../values/compare-text.ts';

/** Something the site sells. */
export interface FoundOffer {
  /** Name of the product or title of its page. */
  readonly name: string;
  /** As shown to customers, in the currency of the site; null = no price on its page. */
  readonly price: number | null;
  /** Page that sells it. */
  readonly page: string;
  /** A sentence of its page with a figure; null = none. */
  readonly proof: string | null;
}

export interface FoundOffers {
  readonly rows: readonly FoundOffer[];
  readonly currency: string | null;
}

const mostOffers = 5;
const offerPath =
  /\/(?:produits?|products?|services?|prestations?|offres?|offers?|tarifs?|prices|pricing|boutique|shop|store|ateliers?|workshops?|formations?|courses?|chambres?|rooms?)(?:\/|$)/i;
const priceInText =
  /(?:(€|£|\$)\s?(\d[\d\s\u00a0\u202f]*(?:[.,]\d{2})?)|(\d[\d\s\u00a0\u202f]*(?:[.,]\d{1,2})?)\s?(€|£|\$|CHF\b|euros?\b))/iu;
const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  CHF: 'CHF',
  EURO: 'EUR',
  EUROS: 'EUR',
};

/** Products and services with their prices: those of structured data, else the pages of offers, nearest to the home page first. */
export function foundOffers(pages: readonly PageFacts[], seed: string): FoundOffers {
  const home = new URL(seed).pathname;
  const candidates = pages
    .filter(({ record, indexable }) => indexable && new URL(record.url).pathname !== home)
    .flatMap((page) => offerOf(page) ?? [])
    .sort((a, b) => b.certainty - a.certainty || a.depth - b.depth || compareText(a.row.page, b.row.page));
  const rows = candidates
    .map(({ row }) => row)
    .filter((row, index, all) => all.findIndex(({ name }) => name === row.name) === index);
  return {
    rows: rows.slice(0, mostOffers),
    currency: candidates.find(({ currency }) => currency !== null)?.currency ?? null,
  };
}

interface Candidate {
  readonly row: FoundOffer;
  readonly currency: string | null;
  readonly certainty: number;
  readonly depth: number;
}

function offerOf({ record, content, depth }: PageFacts): Candidate | null {
  if (content === null) return null;
  const path = new URL(record.url).pathname;
  const declared = schemaObjects(content).find((object) =>
    typesOf(object).some((type) => /^(?:Product|Service|Course|Event)$/.test(type)),
  );
  const heading = content.headings.find(({ level }) => level === 1)?.text ?? content.title ?? '';
  const name = (typeof declared?.name === 'string' ? declared.name : heading).trim();
  const shown = priceOf(declared) ?? priceInBlocks(content.blocks);
  const isOffer = declared !== undefined || offerPath.test(path);
  if (name === '' || !isOffer) return null;
  return {
    row: { name, price: shown?.price ?? null, page: record.url, proof: proofIn(content.blocks) },
    currency: shown?.currency ?? null,
    certainty: (declared === undefined ? 0 : 2) + (shown === null ? 0 : 1),
    depth: depth ?? 99,
  };
}

interface ShownPrice {
  readonly price: number;
  readonly currency: string | null;
}

function priceOf(declared: SchemaObject | undefined): ShownPrice | null {
  const offers = declared?.offers;
  const offer = (Array.isArray(offers) ? offers[0] : offers) as
    | { price?: unknown; lowPrice?: unknown; priceCurrency?: unknown }
    | undefined;
  const price = Number(offer?.price ?? offer?.lowPrice ?? Number.NaN);
  if (!Number.isFinite(price) || price <= 0) return null;
  return { price, currency: typeof offer?.priceCurrency === 'string' ? offer.priceCurrency : null };
}

/** The first price in the main text. */
function priceInBlocks(blocks: NonNullable<PageFacts['content']>['blocks']): ShownPrice | null {
  for (const { text, position } of blocks) {
    const match = position === 'content' ? priceInText.exec(text) : null;
    if (match === null) continue;
    const price = Number((match[2] ?? match[3] ?? '').replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
    if (Number.isFinite(price) && price > 0)
      return { price, currency: currencies[(match[1] ?? match[4] ?? '').toUpperCase()] ?? null };
  }
  return null;
}

/** A short sentence of the main text with a figure that is not a price: a duration, a quantity, a year. */
function proofIn(blocks: NonNullable<PageFacts['content']>['blocks']): string | null {
  for (const { text, kind, position } of blocks) {
    if (position !== 'content' || (kind !== 'paragraph' && kind !== 'list-item')) continue;
    const sentence = text
      .split(/(?<=[.!?])\s+/)
      .find((one) => /\d/.test(one) && !priceInText.test(one) && one.length >= 30 && one.length <= 160);
    if (sentence !== undefined) return sentence.trim();
  }
  return null;
}
