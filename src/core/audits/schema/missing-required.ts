import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { schemaObjects, typesOf } from '../facts/structured-data.ts';

const required: Readonly<Record<string, readonly string[]>> = {
  Product: ['name'],
  Article: ['headline'],
  NewsArticle: ['headline'],
  BlogPosting: ['headline'],
  Event: ['name', 'startDate', 'location'],
  Recipe: ['name', 'image'],
  JobPosting: ['title', 'datePosted', 'description', 'hiringOrganization'],
  LocalBusiness: ['name', 'address'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate'],
  FAQPage: ['mainEntity'],
  BreadcrumbList: ['itemListElement'],
};

export const schemaMissingRequired = defineAudit({
  id: 'schema.missing_required',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: {
    fr: 'Champs obligatoires absents des données structurées',
    en: 'Required fields missing from structured data',
  },
  action: { fr: 'Complétez les données enrichies destinées à Google', en: 'Complete the rich data meant for Google' },
  why: {
    fr: 'Google n’affiche le résultat enrichi que si ses champs obligatoires sont là.',
    en: 'Google shows the rich result only if its required fields are there.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "description": "Bol en grès" }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès", "image": "https://exemple.fr/bol.jpg", "offers": { "@type": "Offer", "price": "28", "priceCurrency": "EUR" } }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      for (const object of schemaObjects(content)) {
        const type = typesOf(object).find((one) => required[one]);
        const missing =
          type && !object['@id']
            ? required[type]!.filter((field) => object[field] === undefined || object[field] === '')
            : [];
        if (missing.length === 0) continue;
        return {
          message: {
            fr: `Les données de type ${type} n’ont pas : ${missing.join(', ')}.`,
            en: `The ${type} data lack: ${missing.join(', ')}.`,
          },
          evidence: { type, missing },
          fix: {
            fr: `Complétez le bloc ${type} avec ${missing.join(', ')}.`,
            en: `Complete the ${type} block with ${missing.join(', ')}.`,
          },
        };
      }
      return null;
    }),
});
