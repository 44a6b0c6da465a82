import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';

/** Words of somebody who buys for another person. */
const gifts = /(?<!\p{L})(?:offrir|cadeaux?|gifts?|presents?|vouchers?)(?!\p{L})/iu;

/** True for words of a present. */
export const namesGift = (words: string): boolean => gifts.test(words);

/** True for who buys for another person. */
export const buysGifts = ({ jobs, pains, objections, triggers, vocabulary }: CompanyPersona): boolean =>
  namesGift([...jobs, ...pains, ...objections, ...triggers, ...vocabulary].join(' '));

/** True for what is sold as a present. */
export const isGift = ({ name, attributes, seasonality = '' }: CompanyOffer): boolean =>
  namesGift([name, ...attributes, seasonality].join(' '));

/** True when an occasion to give concerns the company: something of it is sold as a present, or somebody looks for one. */
export const sellsGifts = ({ offers, personas }: Pick<Company, 'offers' | 'personas'>): boolean =>
  offers.some(isGift) || personas.some(buysGifts);
