import type { BrandSource, BrandWord, BrandWords } from '../../audience/brand-words.ts';
import type { Text } from '../../values/text.ts';

/** Weight of each source (working assumption); the weight of an absent source goes to the others. */
const weights: Readonly<Record<BrandSource, number>> = { offers: 0.5, reviews: 0.3, anchors: 0.2 };

export const sourceTitles: Readonly<Record<BrandSource, Text>> = {
  offers: { fr: 'pages de prestations ou de produits', en: 'pages of what you sell' },
  reviews: { fr: 'avis de clients', en: 'customer reviews' },
  anchors: { fr: 'ancres des liens', en: 'link anchors' },
};

/** How well the words about a brand match those it wants, 0–1: mean of min(1, occurrences ÷ reference). */
export function brandConsistency({ sources, desired }: Pick<BrandWords, 'sources' | 'desired'>): number | null {
  const known = sources.filter((one) => one.reference !== null);
  if (known.length === 0 || desired.length === 0) return null;
  const overlap = ({ id, reference }: (typeof known)[number]): number =>
    desired.reduce((sum, word) => sum + share(word, id, reference ?? 0), 0) / desired.length;
  return known.reduce((sum, one) => sum + weightOf(one.id, sources) * overlap(one), 0);
}

/** Presence of one word, 0–1, over the known sources. */
export function presence(word: BrandWord, sources: BrandWords['sources']): number {
  return brandConsistency({ sources, desired: [word] }) ?? 0;
}

/** Weight of a known source among the known ones. */
export function weightOf(source: BrandSource, sources: BrandWords['sources']): number {
  const known = sources.filter((one) => one.reference !== null);
  return weights[source] / known.reduce((sum, one) => sum + weights[one.id], 0);
}

function share(word: BrandWord, source: BrandSource, reference: number): number {
  return Math.min(1, (word.counts[source] ?? 0) / Math.max(1, reference));
}

/** The desired words that the site uses, and those it does not. */
export function foundWords({ desired }: BrandWords): [found: string[], missing: string[]] {
  const isUsed = ({ counts }: BrandWord): boolean => Object.values(counts).some((count) => (count ?? 0) > 0);
  return [desired.filter(isUsed).map((one) => one.word), desired.filter((one) => !isUsed(one)).map((one) => one.word)];
}
