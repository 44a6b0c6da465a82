import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { schemaTypes } from '../facts/structured-data.ts';

const richTypes: ReadonlySet<string> = new Set([
  'Product',
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Recipe',
  'Event',
  'FAQPage',
  'JobPosting',
  'Course',
  'LocalBusiness',
  'Review',
  'VideoObject',
]);

export const indexSchemaNoindex = defineAudit({
  id: 'index.schema_noindex',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Données enrichies sur une page exclue', en: 'Rich data on an excluded page' },
  action: {
    fr: 'Retirez les données enrichies des pages cachées, ou montrez ces pages',
    en: 'Remove rich data from hidden pages, or show these pages',
  },
  why: {
    fr: 'Des données structurées de produit, d’article ou d’avis préparent un résultat enrichi que noindex interdit : l’une des deux décisions est une erreur.',
    en: 'Structured data of a product, article or review prepare a rich result that noindex forbids: one of the two decisions is a mistake.',
  },
  examples: {
    bad: '<meta name="robots" content="noindex"><h1>Repas du personnel</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Repas du personnel"}</script>',
    good: '<meta name="robots" content="noindex"><h1>Repas du personnel</h1>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const excluded = htmlPages.filter(
      // A variant repeats the data of its canonical page.
      ({ indexableReason, canonical, record }) =>
        indexableReason === 'noindex' && (canonical === null || canonical === record.url),
    );
    return judgePages(excluded, (content) => {
      const types = schemaTypes(content).filter((type) => richTypes.has(type));
      if (types.length === 0) return null;
      return {
        message: {
          fr: `La page est exclue de l’index mais décrit un contenu de type ${types.join(', ')}.`,
          en: `The page is kept out of the index but describes content of type ${types.join(', ')}.`,
        },
        evidence: { types },
        fix: {
          fr: 'Si ce contenu doit être trouvé, retirez noindex ; sinon retirez les données structurées.',
          en: 'If this content should be found, remove noindex; otherwise remove the structured data.',
        },
      };
    });
  },
});
