import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';

export const urlSlashDrift = defineAudit({
  id: 'url.slash_drift',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Même page avec et sans barre finale', en: 'Same page with and without a trailing slash' },
  action: {
    fr: 'Gardez une seule adresse par page, avec ou sans barre finale',
    en: 'Keep one address for each page, with or without the final slash',
  },
  why: {
    fr: 'Les deux formes répondent : les liens se partagent entre deux adresses d’une même page.',
    en: 'Both forms answer: links are shared between two addresses of one page.',
  },
  examples: {
    bad: {
      '/': '<a href="/bols">Nos bols</a> <a href="/bols/">Bols en grès</a>',
      '/bols': '<h1>Nos bols</h1>',
      '/bols/': '<h1>Nos bols</h1>',
    },
    good: {
      '/': '<a href="/bols">Nos bols</a> <a href="/bols">Bols en grès</a>',
      '/bols': '<h1>Nos bols</h1>',
      '/bols/': { to: '/bols' },
    },
  },
  needs: ['indexablePages', 'pageOf'],
  run: ({ indexablePages, pageOf }) =>
    judgePages(indexablePages, (_, { record, inlinks }) => {
      const other = record.url.endsWith('/') ? undefined : pageOf.get(`${record.url}/`);
      if (!other?.indexable) return null;
      return {
        message: {
          fr: 'La page répond avec et sans barre finale.',
          en: 'The page answers with and without a trailing slash.',
        },
        evidence: { without: record.url, with: other.record.url },
        fix: {
          fr: 'Choisissez une forme, redirigez l’autre (301) et corrigez les liens internes.',
          en: 'Choose one form, redirect the other (301) and correct the internal links.',
        },
        // The form with more links needs the fewest corrections.
        edit:
          inlinks > other.inlinks
            ? { old: other.record.url, new: record.url }
            : { old: record.url, new: other.record.url },
      };
    }),
});
