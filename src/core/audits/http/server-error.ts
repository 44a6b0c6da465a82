import { defineAudit } from '../audit.ts';
import { isServerErrorStatus } from '../facts/page-state.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const httpServerError = defineAudit({
  id: 'http.server_error',
  severity: 'critical',
  weight: 8,
  effort: 'hours',
  title: { fr: 'Erreurs du serveur (5xx)', en: 'Server errors (5xx)' },
  action: { fr: 'Réparez les pages où le serveur tombe en panne', en: 'Repair the pages on which the server fails' },
  why: {
    fr: 'Le serveur échoue à produire la page. Des erreurs répétées font ralentir l’exploration par Google, puis sortir les pages de l’index.',
    en: 'The server fails to produce the page. Repeated errors make Google slow its crawl, then drop the pages from the index.',
  },
  examples: {
    bad: {
      '/': '<a href="/reservation">Réserver une table</a>',
      '/reservation': { status: 500 },
    },
    good: {
      '/': '<a href="/reservation">Réserver une table</a>',
      '/reservation': '<h1>Réserver une table</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter((page) => isServerErrorStatus(page.record.status))
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: {
          fr: `Le serveur répond ${record.status} à cette adresse.`,
          en: `The server answers ${record.status} at this address.`,
        },
        evidence: { status: record.status, inlinks },
        fix: {
          fr: 'Cherchez l’erreur dans le journal du serveur à cette adresse (extension, mémoire, base de données) et corrigez-la avant toute autre action.',
          en: 'Look for the error at this address in the server log (plug-in, memory, database) and fix it before anything else.',
        },
      })),
  }),
});
