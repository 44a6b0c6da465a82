import type { PageContent } from '../../pages/page.ts';

/** A sum of money. */
export const amount = /[1-9]\d*(?:[.,]\d\d)?\s?[€£]|[€£$]\s?[1-9]/;

/** True for a short text with labelled dates, a price and a limited number of places or a price for each person. */
export function isSession({ blocks }: PageContent): boolean {
  const texts = blocks.flatMap(({ position, text }) => (position === 'content' ? [text] : []));
  return (
    texts.some((text) => sessionDate.test(text)) && texts.some((text) => amount.test(text) && sessionPrice.test(text))
  );
}

const sessionDate = /(?:^|\W)(?:dates?|quand|when)\s?:/i;
const sessionPrice =
  /(?:per|par|\/)\s?(?:person|personne|adult|child|adulte|enfant|participant)|\bplaces\b|tickets?\s?:|tarifs?\s?:/i;
