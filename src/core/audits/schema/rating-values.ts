import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { type SchemaObject, schemaObjects, typesOf } from '../facts/structured-data.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** The scale of a rating that declares none: Google, "Review snippet". */
const usualScale = { worst: 1, best: 5 };

export const schemaRatingValues = defineAudit({
  id: 'schema.rating_values',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Notes impossibles dans les données structurées', en: 'Impossible ratings in structured data' },
  action: {
    fr: 'Corrigez les notes que Google ne peut pas afficher',
    en: 'Correct the ratings that Google cannot show',
  },
  why: {
    fr: 'Google n’affiche des étoiles que si la note est un nombre compris dans son échelle (de 1 à 5 quand aucune n’est déclarée) et compte au moins un avis\u00a0: documentation «\u202fReview snippet\u202f» de Google.',
    en: 'Google shows stars only if the rating is a number within its scale (1 to 5 when none is declared) and counts at least one review: “Review snippet” documentation of Google.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "aggregateRating": { "@type": "AggregateRating", "ratingValue": "9.5", "bestRating": "5", "reviewCount": "12" } }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "aggregateRating": { "@type": "AggregateRating", "ratingValue": "4.5", "bestRating": "5", "reviewCount": "12" } }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      for (const object of schemaObjects(content)) {
        const reason = flawOf(object);
        if (reason === null) continue;
        const { ratingValue, worstRating, bestRating, ratingCount, reviewCount } = object;
        return {
          message: reason,
          evidence: { ratingValue, worstRating, bestRating, ratingCount, reviewCount },
          fix: {
            fr: 'Écrivez la note avec un point (4.5), sa meilleure note dans bestRating et le nombre d’avis dans reviewCount\u202f; sans avis, retirez la note.',
            en: 'Write the rating with a point (4.5), its best rating in bestRating and the number of reviews in reviewCount; without reviews, remove the rating.',
          },
        };
      }
      return null;
    }),
});

function flawOf(object: SchemaObject): Text | null {
  const types = typesOf(object);
  const isAverage = types.includes('AggregateRating');
  if ((!isAverage && !types.includes('Rating')) || object.ratingValue === undefined) return null;
  const written = excerpt(String(object.ratingValue), 20);
  // A fraction or a percentage, which Google accepts, has its own scale.
  if (/^\s*\d+(?:\.\d+)?\s*(?:%|\/\s*\d+)\s*$/.test(written)) return null;
  const value = numberIn(object.ratingValue);
  if (value === null)
    return {
      fr: `La note «\u202f${written}\u202f» n’est pas un nombre.`,
      en: `The rating “${written}” is not a number.`,
    };
  const counts = [object.ratingCount, object.reviewCount];
  if (isAverage && !counts.some((count) => (numberIn(count) ?? 0) > 0))
    return { fr: 'La note moyenne ne compte aucun avis.', en: 'The average rating counts no review.' };
  const worst = numberIn(object.worstRating) ?? usualScale.worst;
  const best = numberIn(object.bestRating) ?? usualScale.best;
  if (value >= worst && value <= best) return null;
  return {
    fr: `La note ${written} sort de son échelle, de ${worst} à ${best}.`,
    en: `The rating ${written} is outside its scale, ${worst} to ${best}.`,
  };
}

/** A number, or a text that is one; null for another value. */
function numberIn(value: unknown): number | null {
  const text = typeof value === 'number' ? `${value}` : typeof value === 'string' ? value.trim() : '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
