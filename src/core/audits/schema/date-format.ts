import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { schemaObjects } from '../facts/structured-data.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const fields = [
  'datePublished',
  'dateModified',
  'uploadDate',
  'startDate',
  'endDate',
  'datePosted',
  'validThrough',
  'priceValidUntil',
];
const metas = ['article:published_time', 'article:modified_time'];
/** ISO 8601: a year, a month, a day, and a time with its zone where there is one. */
const iso =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

export const schemaDateFormat = defineAudit({
  id: 'schema.date_format',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Dates illisibles par les moteurs', en: 'Dates that search engines cannot read' },
  action: {
    fr: 'Écrivez les dates des données au format 2026-03-14',
    en: 'Write the dates of the data as 2026-03-14',
  },
  why: {
    fr: 'Une date écrite en toutes lettres dans les données de la page est ignorée\u202f: l’article s’affiche sans date, ou avec celle de sa découverte.',
    en: 'A date written in words in the data of the page is ignored: the article shows without a date, or with that of its discovery.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "BlogPosting", "headline": "Tailler un rosier", "datePublished": "14 mars 2026" }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "BlogPosting", "headline": "Tailler un rosier", "datePublished": "2026-03-14" }</script>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      const wrong = datesOf(content).find(([, value]) => !iso.test(value));
      if (wrong === undefined) return null;
      const [field, value] = wrong;
      return {
        message: {
          fr: `La date ${field} «\u202f${excerpt(value, 40)}\u202f» n’est pas au format ISO 8601.`,
          en: `The date ${field} “${excerpt(value, 40)}” is not in ISO 8601 format.`,
        },
        evidence: { field, value: excerpt(value, 100) },
        fix: {
          fr: 'Écrivez l’année, le mois et le jour en chiffres\u202f: 2026-03-14, au besoin avec l’heure et le fuseau.',
          en: 'Write year, month and day in figures: 2026-03-14, with time and zone where needed.',
        },
      };
    }),
});

function datesOf(content: PageContent): (readonly [string, string])[] {
  const declared = metas.map((name) => [name, content.meta[name]] as const);
  const structured = schemaObjects(content).flatMap((object) => fields.map((name) => [name, object[name]] as const));
  return [...declared, ...structured].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
  );
}
