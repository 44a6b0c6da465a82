import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { schemaObjects, typesOf } from '../facts/structured-data.ts';

export const schemaRatingScope = defineAudit({
  id: 'schema.rating_scope',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Note d’avis déclarée sur votre propre entreprise', en: 'Review rating declared on your own company' },
  action: { fr: 'Retirez la note que le site se donne à lui-même', en: 'Remove the rating that the site gives itself' },
  why: {
    fr: 'Google refuse d’afficher une note que l’entreprise se donne sur son propre site ; répétée partout, elle peut valoir une sanction manuelle.',
    en: 'Google refuses to show a rating a company gives itself on its own site; repeated everywhere it may bring a manual action.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Au fil du bois", "aggregateRating": { "@type": "AggregateRating", "ratingValue": "4.9", "reviewCount": "31" } }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Table en chêne", "aggregateRating": { "@type": "AggregateRating", "ratingValue": "4.9", "reviewCount": "31" } }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      const own = schemaObjects(content).find(
        (object) =>
          object.aggregateRating !== undefined &&
          typesOf(object).some((type) => /Organization|LocalBusiness|Store|Corporation|Restaurant/.test(type)),
      );
      if (!own) return null;
      return {
        message: {
          fr: 'La note moyenne est rattachée à l’entreprise elle-même.',
          en: 'The average rating is attached to the company itself.',
        },
        evidence: { types: typesOf(own) },
        fix: {
          fr: 'Rattachez les notes aux produits notés, sur leur page, et retirez-les de l’organisation.',
          en: 'Attach ratings to the products rated, on their page, and remove them from the organisation.',
        },
      };
    }),
});
