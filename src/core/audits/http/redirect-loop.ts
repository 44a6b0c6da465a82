import { defineAudit } from '../audit.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const httpRedirectLoop = defineAudit({
  id: 'http.redirect_loop',
  severity: 'critical',
  weight: 6,
  effort: 'minutes',
  title: { fr: 'Boucles de redirection', en: 'Redirect loops' },
  action: { fr: 'Cassez les boucles de redirection', en: 'Break the redirect loops' },
  why: {
    fr: 'L’adresse renvoie sans fin vers elle-même : le navigateur affiche une erreur et la page n’existe pour personne.',
    en: 'The address sends back to itself without end: the browser shows an error and the page exists for nobody.',
  },
  examples: {
    bad: {
      '/': '<a href="/devis">Demander un devis de toiture</a>',
      '/devis': { to: '/devis/' },
      '/devis/': { to: '/devis' },
    },
    good: {
      '/': '<a href="/devis">Demander un devis de toiture</a>',
      '/devis': '<h1>Devis de toiture</h1>',
      '/devis/': { to: '/devis' },
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter(({ record }) => record.error === 'loop')
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: { fr: 'L’adresse redirige en boucle.', en: 'The address redirects in a loop.' },
        evidence: { status: record.status, next: record.redirectNext, inlinks },
        fix: {
          fr: 'Supprimez l’une des deux règles qui se contredisent (http et https, avec et sans www, barre oblique finale, langue).',
          en: 'Remove one of the two rules that contradict each other (http and https, with and without www, trailing slash, language).',
        },
      })),
  }),
});
