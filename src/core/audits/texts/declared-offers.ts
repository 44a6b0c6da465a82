import type { PageContent } from '../../pages/page.ts';
import { type SchemaObject, schemaObjects, typesOf } from '../facts/structured-data.ts';

/** An offer in the structured data of a page. */
export interface DeclaredOffer {
  readonly object: SchemaObject;
  /** Fields of the price, which a price specification may have instead of the offer. */
  readonly pricing: SchemaObject;
  /** Name of the field of the price: the lowest price of several offers. */
  readonly priceField: 'price' | 'lowPrice';
  /** The product that is sold; null for an offer of something else. */
  readonly product: SchemaObject | null;
}

const productTypes = /^(?:Product|IndividualProduct|ProductModel|SomeProducts|Vehicle|Car)$/;
const offerTypes = /^(?:Offer|AggregateOffer)$/;

/** Offers in the JSON-LD of a page, each once. */
export function declaredOffers(content: PageContent): readonly DeclaredOffer[] {
  const objects = schemaObjects(content);
  const sold = new Map<SchemaObject, SchemaObject>();
  for (const product of objects.filter((object) => typesOf(object).some((type) => productTypes.test(type))))
    for (const offer of objectsIn(product.offers)) sold.set(offer, product);
  const others = objects.filter((object) => !sold.has(object) && typesOf(object).some((type) => offerTypes.test(type)));
  return [...sold.keys(), ...others].map((object) => ({
    object,
    pricing: pricingOf(object),
    priceField: typesOf(object).includes('AggregateOffer') ? 'lowPrice' : 'price',
    product: sold.get(object) ?? null,
  }));
}

/** The number of a price written as people read it: `£1,299.00`, `1 299,00 €`, `12,50`; null when it is not one. */
export function amountOf(text: string): number | null {
  const bare = text.replaceAll(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const [, whole = '', cents = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  return whole === '' || !/\d/.test(text)
    ? null
    : Number(`${whole.replaceAll(/[.,]/g, '')}.${cents === '' ? 0 : cents}`);
}

function pricingOf(offer: SchemaObject): SchemaObject {
  const [specification] = offer.price === undefined ? objectsIn(offer.priceSpecification) : [];
  return specification === undefined
    ? offer
    : { price: specification.price, priceCurrency: specification.priceCurrency ?? offer.priceCurrency };
}

/** Objects of a field, without mere references to other objects. */
function objectsIn(value: unknown): SchemaObject[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is SchemaObject =>
      typeof one === 'object' && one !== null && Object.keys(one).some((key) => !key.startsWith('@')),
  );
}
